/**
 * A workbook as the host holds it: plain data beside the cells. host/model answers Office.js from it, host/calculation
 * computes over it, host/files reads and writes it. Rows and columns count from 0.
 */
import type { Sheet } from "./sheet";

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type BorderSide = "top" | "bottom" | "left" | "right";

export interface Border {
  readonly style: "hair" | "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";
  /** "#RRGGBB". */
  readonly color: string;
}

/** The look of a cell. Objects are shared between cells and never changed: a change makes a new one. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  /** "#RRGGBB". */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly horizontal?: "left" | "center" | "right" | "general";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
}

export interface TableColumn {
  readonly id: number;
  name: string;
}

export interface Table {
  readonly id: number;
  name: string;
  readonly sheetId: string;
  /** Header row included. */
  area: Area;
  columns: TableColumn[];
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

/** A defined name of the workbook; `formula` starts with "=", for example `=Calc!$B$5:$B$12`. */
export interface DefinedName {
  name: string;
  formula: string;
  visible: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  area: Area;
  /** Relative to the area's top-left cell. */
  formula: string;
  format: CellFormat;
  stopIfTrue: boolean;
}

export type ValidationRule =
  | { readonly kind: "list"; readonly source: string }
  | {
      readonly kind: "decimal" | "whole" | "date";
      readonly operator: "between";
      readonly minimum: string | number;
      readonly maximum: string | number;
    }
  | { readonly kind: "custom"; readonly formula: string };

export interface DataValidation {
  area: Area;
  rule: ValidationRule;
  /** What is shown beside a cell that is selected. */
  prompt?: { readonly title: string; readonly message: string };
}

export interface ChartSeries {
  name: string;
  /** Absolute references with their sheet: `Calc!$C$5:$C$11`. */
  values: string;
  categories: string;
  color?: string;
  /** No fill at all: the lifting part of a bridge. */
  noFill?: boolean;
  lineWeight?: number;
  dashed?: boolean;
  markers?: boolean;
  labels?: boolean;
}

export interface Chart {
  readonly id: string;
  name: string;
  /** As Office.js names it: "ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked", "Line", "XYScatter". */
  type: string;
  title: string;
  /** The cell that the title shows, `=Review!$B$11`, where it is linked. */
  titleFormula?: string;
  titleSize?: number;
  titleColor?: string;
  series: ChartSeries[];
  legend: false | "bottom" | "top" | "right" | "left";
  gapWidth?: number;
  overlap?: number;
  valueFormat?: string;
  valueMinimum?: number;
  valueGridlines: boolean;
  valueAxisHidden?: boolean;
  /** Categories run from the far end of their axis: the first bar stands on top. */
  categoriesReversed?: boolean;
  /** Every so many categories one label; as many as there is room for where it is not said. */
  categoryLabelSpacing?: number;
  /** The value axis stands where the last category is. */
  valueAxisAtLast?: boolean;
  border: boolean;
  altText: string;
  /** In points from the sheet's top-left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface PageLayout {
  orientation: "portrait" | "landscape";
  paper: "a4" | "letter";
  /** Pages wide and tall to fit on; undefined = as many as it takes. */
  fitWide?: number;
  fitTall?: number;
  printArea?: string;
  /** Rows repeated on each page, "$1:$4". */
  titleRows?: string;
  footerLeft?: string;
  footerRight?: string;
  /** Rows that begin a page, ascending. */
  rowBreaks?: readonly number[];
  /** In points, as Office.js gives them. */
  margins?: { left: number; right: number; top: number; bottom: number; footer?: number };
}

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

export class Book {
  /** In tab order. */
  sheets: Sheet[] = [];
  tables: Table[] = [];
  names: DefinedName[] = [];
  customXmlParts: CustomXmlPart[] = [];
  activeSheetId = "";
  /** What the user has selected on each sheet; A1 where nothing was. */
  readonly selections = new Map<string, Area>();
  /** The date system of old Macs: serial numbers count from 1904-01-01. */
  date1904 = false;

  sheet(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Names of sheets, tables and defined names are compared without regard to case, as in Excel. */
  sheetNamed(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }
}
