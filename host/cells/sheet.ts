import type { Chart, ConditionalFormat, DataValidation, PageLayout } from "./book";
import { CellFormats } from "./cell-formats";
import { cellKey } from "./cell-key";

export { cellKey, columnOf, MAX_COLUMNS, MAX_ROWS, rowOf } from "./cell-key";

/** An error value in a cell. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
  toString(): string {
    return this.code;
  }
}

/** What a cell holds; blank is undefined. */
export type CellValue = number | string | boolean | CellError;

export interface CellRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** Protection of a sheet, against typing into cells that are locked. */
export interface SheetProtection {
  /** What it still lets people do. */
  readonly allowed: readonly ("allowAutoFilter" | "allowFormatColumns" | "allowFormatRows" | "allowSort")[];
  readonly password?: string;
}

/**
 * The cells of one sheet. A column is an array of plain values; formulas, their results, spilled values and formats lie
 * sparse beside it.
 */
export class Sheet {
  /** Constants by column, then by row. */
  readonly columns: (CellValue | undefined)[][] = [];
  rowCount = 0;
  readonly formulas = new Map<number, string>();
  readonly results = new Map<number, CellValue>();
  /** Values that a spilled formula put into other cells than its own. */
  readonly spilled = new Map<number, CellValue>();
  /** Where a formula's result spills to, by the formula's cell. */
  readonly spills = new Map<number, CellRange>();
  readonly formats = new CellFormats();

  /** In points. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  /** Depth of grouping by column. */
  readonly columnGroups = new Map<number, number>();

  visibility: "visible" | "hidden" | "veryHidden" = "visible";
  tabColor = "";
  showGridlines = true;
  freeze: { rows: number; columns: number } = { rows: 0, columns: 0 };
  conditionalFormats: ConditionalFormat[] = [];
  validations: DataValidation[] = [];
  charts: Chart[] = [];
  layout: PageLayout = { orientation: "portrait", paper: "letter" };
  protection?: SheetProtection;
  readonly customProperties = new Map<string, string>();

  /** Ranges written since the last calculation, and whether formulas, tables or names changed. */
  dirty: CellRange[] = [];
  structureChanged = true;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The value that a cell shows: its constant, its formula's result, or what was spilled into it. */
  value(row: number, column: number): CellValue | undefined {
    const constant = this.columns[column]?.[row];
    if (constant !== undefined) return constant;
    const key = cellKey(row, column);
    return this.results.get(key) ?? this.spilled.get(key);
  }

  /** What the cell was given: its formula, else its constant. */
  content(row: number, column: number): CellValue | undefined {
    return this.formulas.get(cellKey(row, column)) ?? this.columns[column]?.[row];
  }

  setConstant(row: number, column: number, value: CellValue | undefined): void {
    this.#dropFormula(row, column);
    let cells = this.columns[column];
    if (!cells) {
      if (value === undefined) return;
      cells = [];
      this.columns[column] = cells;
    }
    cells[row] = value;
    if (value !== undefined && row >= this.rowCount) this.rowCount = row + 1;
  }

  setFormula(row: number, column: number, formula: string): void {
    this.#dropFormula(row, column);
    const cells = this.columns[column];
    if (cells) cells[row] = undefined;
    this.formulas.set(cellKey(row, column), formula);
    this.structureChanged = true;
    if (row >= this.rowCount) this.rowCount = row + 1;
  }

  /** To be called after a block of cells was set, so that the next calculation knows what changed. */
  touched(row: number, column: number, rows: number, columns: number): void {
    this.dirty.push({ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 });
  }

  #dropFormula(row: number, column: number): void {
    const key = cellKey(row, column);
    if (!this.formulas.delete(key)) return;
    this.results.delete(key);
    this.spills.delete(key);
    this.structureChanged = true;
  }
}
