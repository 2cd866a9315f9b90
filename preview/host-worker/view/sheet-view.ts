/** What a grid shows of a workbook, as it travels from the host's thread: changes only, once the whole is there. */
import type { CellFormat } from "../../../host/cells/book";
import type { ChartView } from "./chart-view";

/** Cells by columns of this table, so that 100,000 rows travel fast. */
export interface CellsView {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Blank is null; an error is its code. */
  readonly values: readonly (string | number | boolean | null)[];
  /** Index into the looks known so far; -1 is none. */
  readonly looks: readonly number[];
  /** By position in the lists above. */
  readonly formulas: ReadonlyMap<number, string>;
}

/** All of a sheet but what its cells hold. Sizes in points. */
export interface FrameView {
  readonly name: string;
  readonly isHidden: boolean;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly columnWidths: readonly (readonly [column: number, width: number])[];
  readonly rowHeights: readonly (readonly [row: number, height: number])[];
  readonly hiddenColumns: readonly number[];
}

export interface SheetUpdate {
  readonly id: string;
  readonly frame?: FrameView;
  readonly charts?: readonly ChartView[];
  readonly cells?: CellsView;
}

export interface BookUpdate {
  /** Ids of all sheets, in the order of their tabs. */
  readonly order: readonly string[];
  readonly active: string;
  /** Looks that were not sent before; they take the next indices. */
  readonly looks: readonly CellFormat[];
  /** Sheets in which something changed. */
  readonly sheets: readonly SheetUpdate[];
}
