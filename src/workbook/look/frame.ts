import type {
  Area,
  ChartPlan,
  ConditionalMark,
  Place,
  PlacedValidation,
  PlanColumn,
  SheetPlan,
} from "../../sheets/sheet-plan";
import { areaAddress } from "../address";
import type { KeptMark } from "../merge/kept-mark";
import { LINE_HEIGHT, STANDARD_ROW } from "./house-style";
import { pageBreaks } from "./page-breaks";
import { type Paint, paintOf } from "./style-areas";

/** A name of the plan, and the name under which the workbook has it. */
export interface GivenName {
  readonly wanted: string;
  readonly given: string;
}

/**
 * All of a sheet but what its cells hold. It is kept with the sheet, so that a later build sees what changed, touches only
 * that, and can put it back when it fails.
 */
export interface Frame {
  readonly title: string;
  readonly paint: Paint;
  readonly widths: readonly number[];
  /** Points by row, where they are not the standard. */
  readonly heights: readonly (readonly [row: number, height: number])[];
  readonly folded: readonly string[];
  readonly tables: readonly (GivenName & { readonly address: string; readonly headings: readonly string[] })[];
  readonly names: readonly (GivenName & { readonly area: Area })[];
  readonly charts: readonly ChartPlan[];
  readonly marks: readonly ConditionalMark[];
  readonly validations: readonly PlacedValidation[];
  /** Cells that say that they keep an edit, by row and column; absent in workbooks of builds that did not mark them. */
  readonly kept?: readonly KeptMark[];
  /** Set where the sheet is protected: the cells that stay open. */
  readonly lock?: { readonly open: readonly string[] };
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: SheetPlan["print"];
  /** Rows that begin a page. */
  readonly pageBreaks: readonly number[];
}

export type Rename = (name: string) => string;

/** The frame of a plan; `given` says under which name the workbook has a table or a defined name. */
export function frameOf(plan: SheetPlan, given: Rename, kept: readonly KeptMark[] = []): Frame {
  const heights = heightsOf(plan);
  const validations = [...plan.validations, ...columnValidations(plan)];
  return {
    title: plan.title,
    paint: paintOf(plan),
    widths: plan.widths,
    heights,
    folded: foldedOf(plan),
    tables: plan.blocks.flatMap((block) =>
      block.kind === "table" && block.excelTable !== undefined
        ? {
            wanted: block.excelTable,
            given: given(block.excelTable),
            // Excel keeps an empty row in a table without rows.
            address: areaAddress({ ...block.at, rows: Math.max(1, block.rows) + 1, columns: block.columns.length }),
            headings: block.columns.map(({ heading }) => heading),
          }
        : [],
    ),
    names: plan.names.map(({ name, area }) => ({ wanted: name, given: given(name), area })),
    charts: plan.charts,
    marks: plan.marks,
    validations,
    // A cell has one rule: the plan's own goes first.
    kept: kept.filter(({ at }) => validations.every(({ area }) => !holds(area, at))),
    freeze: plan.freeze ?? { rows: 0, columns: 0 },
    print: plan.print,
    pageBreaks: pageBreaks(plan, new Map(heights)),
  };
}

const holds = ({ row, column, rows, columns }: Area, place: Place): boolean =>
  place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;

function heightsOf(plan: SheetPlan): (readonly [number, number])[] {
  const heights = new Map<number, number>();
  for (const block of plan.blocks) {
    if (block.kind === "grid") {
      for (const [row, height] of Object.entries(block.heights ?? {})) heights.set(block.at.row + Number(row), height);
      continue;
    }
    const lines = block.columns.map(({ heading }, index) =>
      Math.ceil((textWidth(heading) + 0.5) / (plan.widths[block.at.column + index] ?? 8)),
    );
    const height = Math.max(1, ...lines) * LINE_HEIGHT + 4.5;
    if (height > STANDARD_ROW + 3) heights.set(block.at.row, height);
  }
  return [...heights].sort(([a], [b]) => a - b);
}

/** In digits of the standard font, which is how Excel measures columns: bold letters of size 10 are a little narrower. */
const textWidth = (text: string): number =>
  [...text].reduce((width, character) => width + (/[\u2E80-\uFFEF]/.test(character) ? 1.9 : 0.86), 0);

/** Columns to fold, as stretches of neighbours: each becomes one group. */
export function foldedOf(plan: SheetPlan, isFolded: (column: PlanColumn) => boolean = () => true): string[] {
  return plan.blocks.flatMap((block) => {
    if (block.kind === "grid") return [];
    const stretches: { from: number; to: number }[] = [];
    const folded = block.folded?.filter((column) => block.columns[column] && isFolded(block.columns[column]));
    for (const column of [...(folded ?? [])].sort((a, b) => a - b)) {
      const last = stretches.at(-1);
      if (last && last.to === column - 1) last.to = column;
      else stretches.push({ from: column, to: column });
    }
    return stretches.map(({ from, to }) =>
      areaAddress({ row: block.at.row, column: block.at.column + from, rows: 1, columns: to - from + 1 }),
    );
  });
}

function columnValidations(plan: SheetPlan): PlacedValidation[] {
  return plan.blocks.flatMap((block) =>
    block.kind === "grid" || block.rows === 0
      ? []
      : block.columns.flatMap(({ validation }, index) =>
          validation
            ? {
                area: { row: block.at.row + 1, column: block.at.column + index, rows: block.rows, columns: 1 },
                rule: validation,
              }
            : [],
        ),
  );
}

/** Whether two parts of frames say the same. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
