/**
 * What a sheet holds, as plain, serialisable data. Builders make it, tests read it, the writer in src/workbook puts it into
 * Excel. Rows and columns count from 0; an area is given by its top-left cell and its size.
 */
export type SheetId =
  | "settings"
  | "data-check"
  | "review"
  | "rfm-segments"
  | "reorder-plan"
  | "by-month"
  | "plan-actual"
  | "customer-plan"
  | "kpi-weighting"
  | "kpi-scorecard"
  | "calc";

/** How a cell reads. What each style looks like is known to the writer alone (src/workbook/house-style.ts). */
export type StyleName =
  | "title"
  | "note"
  | "sentence"
  | "cardLabel"
  | "cardValue"
  | "cardNote"
  | "section"
  | "head"
  | "text"
  | "whole"
  | "number"
  | "money"
  | "delta"
  | "percent"
  | "date"
  | "bar"
  | "check";

/** Who owns a cell: a key and a value are written by a build, a formula follows from other cells, an input is for the user to
 * fill. A column of the role "user" was added by him: a build takes it along and leaves its look alone. */
export type Role = "key" | "value" | "formula" | "input" | "user";

export type CellValue = string | number | boolean | null;

export interface Formula {
  /** In English, with commas, starting with "=". Text of the user never stands in it. */
  readonly formula: string;
}

export type Content = CellValue | Formula;

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Area extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** One cell of a grid block. */
export interface PlanCell {
  readonly content: Content;
  readonly style: StyleName;
  /** "value" unless said; an input is shown as the user's to change. */
  readonly role?: Role;
  /** A number format of its own instead of the style's, for example a card that shows a percentage. */
  readonly numberFormat?: string;
  /** Set where a head stands over numbers, or a text in a column of numbers. */
  readonly align?: "right";
}

/** Free cells: a heading, a sentence, cards. Null is a cell that the block leaves alone. */
export interface GridBlock {
  readonly kind: "grid";
  readonly id: string;
  readonly at: Place;
  readonly cells: readonly (readonly (PlanCell | null)[])[];
  /** Height in points, by row of the block, where it is not the standard. */
  readonly heights?: Readonly<Record<number, number>>;
}

export interface PlanColumn {
  /** Language-free and stable: columns are found by it, whatever their heading says. */
  readonly id: string;
  readonly heading: string;
  readonly style: StyleName;
  readonly role: Role;
  /** One content a row. */
  readonly contents: readonly Content[];
  readonly validation?: Validation;
  /** A number format of its own instead of the style's, for example months as 2025-11. */
  readonly numberFormat?: string;
  /** The style of the rows that are totals, where it is another: a sum of changes is no change. */
  readonly totalStyle?: StyleName;
}

/** Rows under headings. With `excelTable` it is an Excel Table of that name, else a range with a rule under its head. */
export interface TableBlock {
  readonly kind: "table";
  readonly id: string;
  /** The cell of the first heading. */
  readonly at: Place;
  readonly columns: readonly PlanColumn[];
  readonly rows: number;
  readonly excelTable?: string;
  /** Rows (0 = first under the head) that stand out as totals, with a line above and below. */
  readonly totals?: readonly number[];
  /** Set where the plan only proposes rows: one that the user takes out stays out. */
  readonly proposesRows?: true;
  /** Positions of columns that are grouped and folded away at first. */
  readonly folded?: readonly number[];
  readonly leavingReasons?: LeavingReasons;
}

/** Why rows that a list had before are on it no more, in the language of the book. */
export interface LeavingReasons {
  /** By what a row's key cell reads. */
  readonly byKey: readonly (readonly [key: string, reason: string])[];
  /** For all other rows. */
  readonly otherwise: string;
}

export type Block = GridBlock | TableBlock;

export type Validation =
  | { readonly kind: "list"; readonly values: readonly string[] }
  /** What the cells of a defined name hold, for lists that are long or change. */
  | { readonly kind: "listOf"; readonly name: string }
  | { readonly kind: "number" | "whole" | "date"; readonly minimum: number; readonly maximum: number };

export interface PlacedValidation {
  readonly area: Area;
  readonly rule: Validation;
}

/** A mark that appears while its formula is true for the top-left cell of the area; always beside a word or sign. */
export interface ConditionalMark {
  readonly area: Area;
  /** Relative to the area's top-left cell, for example `=$D5<>$F5`. */
  readonly formula: string;
  readonly mark: "changed" | "bad" | "good" | "watch" | "soft";
}

export type ChartColor = "up" | "down" | "total" | "target" | "lastYear" | "invisible" | "other";

export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  /** Where the points of a scatter lie across, in place of the chart's categories. */
  readonly across?: Area;
  readonly color: ChartColor;
  readonly dashed?: boolean;
  /** Numbers over the bars or points. */
  readonly labels?: boolean;
}

/**
 * One native chart of one kind. Its title is a sentence in a cell, so that it follows the numbers. Bars lie on their side and
 * begin with the first category on top.
 */
export interface ChartPlan {
  readonly id: string;
  readonly kind: "columns" | "stackedColumns" | "bars" | "stackedBars" | "shareBars" | "line" | "scatter";
  /** The sheet that holds the cells of title, categories and values. */
  readonly dataOn: SheetId;
  readonly title: Place;
  /** The title as it stands when built, for hosts that cannot link a title to a cell. */
  readonly titleText: string;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** Number format of the value axis. */
  readonly valueFormat: string;
  readonly legend: boolean;
  /** Cells that the chart covers. */
  readonly area: Area;
  readonly altText: string;
}

/** A defined name of the workbook. `set_` names a setting, `calc_` a block of Calc, `fp_` a published result. */
export interface PlanName {
  readonly name: string;
  readonly area: Area;
}

export interface SheetPlan {
  readonly id: SheetId;
  /** The tab's name, in the language of the book. */
  readonly title: string;
  /** Widths of the columns from A on, in characters. */
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
  readonly charts: readonly ChartPlan[];
  readonly names: readonly PlanName[];
  readonly validations: readonly PlacedValidation[];
  readonly marks: readonly ConditionalMark[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly area: Area;
    /** Rows repeated at the top of each page. */
    readonly titleRows?: { readonly from: number; readonly to: number };
  };
}
