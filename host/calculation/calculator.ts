/**
 * Calculates a book: Univer's formula engine over the book's own cells. Always in full, which is quicker than Univer's own
 * choice of what to calculate where large spills are about, and always the same.
 */
import type { Styles } from "@univerjs/core";
import type { IFormulaDataItem, IFormulaDatasetConfig } from "@univerjs/engine-formula";
import type { Book } from "../cells/book";
import { CellError, type CellValue, cellKey, columnOf, rowOf, Sheet } from "../cells/sheet";
import { qualify } from "./formulas/qualify";
import { SharedFormulas } from "./formulas/shared-formulas";
import { lookUpByIndex } from "./lookups";
import type { CalculationResult } from "./ordered-calculation";
import { RangeReader } from "./range-reader";
import { spillsOf } from "./spills";
import type { CustomFunction } from "./univer/custom-function";
import { defineNames, defineTables } from "./univer/definitions";
import { createEngine, type Engine } from "./univer/engine";
import { AnchorArray, CustomExecutor } from "./univer/executors";
import { asSheetData } from "./univer/sheet-data";
import { fromUniverCell } from "./values";

/** Rows of values; blank is undefined. A single value is one row of one. */
export type Evaluated = (CellValue | undefined)[][];

/** Formulas that read each other in a circle have no value. */
export class CircularReferenceError extends Error {
  constructor() {
    super("References run in a circle");
  }
}

export class Calculator {
  readonly #engine: Engine;
  readonly #reader: RangeReader;
  /** Errors with their messages, by the cell that shows them. */
  readonly #errors = new Map<string, CellError>();
  #isCircular = false;

  constructor(
    private readonly book: Book,
    functions: readonly CustomFunction[] = [],
  ) {
    this.#engine = createEngine(book);
    this.#reader = new RangeReader(book);
    const noteError = (sheetId: string, row: number, column: number, error: CellError) => {
      this.#errors.set(`${sheetId}!${cellKey(row, column)}`, error);
    };
    lookUpByIndex(this.#engine.functions, this.#reader);
    this.#engine.functions.registerExecutors(
      new AnchorArray(book, this.#reader),
      ...functions.map((definition) => new CustomExecutor(definition, this.#reader, noteError)),
    );
  }

  /** True when a sheet says that cells or formulas changed since the last calculation; who changes tables or names marks one. */
  get isStale(): boolean {
    return this.book.sheets.some((sheet) => sheet.structureChanged || sheet.dirty.length > 0);
  }

  /**
   * Calculates all formulas; when the promise resolves, results and spills are in the book. Values in a circle of references
   * mean nothing: whoever calculates is to stop when `circular` is true.
   */
  async calculate(): Promise<{ circular: boolean }> {
    const { sheets } = this.book;
    for (const sheet of sheets) {
      sheet.results.clear();
      sheet.spilled.clear();
      sheet.spills.clear();
    }
    this.#isCircular = await this.#run(sheets);
    for (const sheet of sheets) {
      sheet.dirty = [];
      sheet.structureChanged = false;
    }
    return { circular: this.#isCircular };
  }

  /**
   * What a formula comes to, as if typed into an empty cell of a sheet (the first, where none is named). Leaves no trace in
   * the book.
   */
  async evaluate(formula: string, sheetId?: string): Promise<Evaluated> {
    const [evaluated = []] = await this.evaluateAll([formula], sheetId);
    return evaluated;
  }

  /** Several formulas, in one calculation. */
  async evaluateAll(formulas: readonly string[], sheetId?: string): Promise<Evaluated[]> {
    if (this.isStale) await this.calculate();
    if (this.#isCircular) throw new CircularReferenceError();
    const home = sheetId === undefined ? this.book.sheets[0] : this.book.sheet(sheetId);
    // Each formula has a sheet of its own to spill on; its references are given the sheet that it speaks of.
    const scratch = formulas.map((formula, index) => {
      const sheet = new Sheet(`evaluation${index}`, `Evaluation ${index}`);
      sheet.setFormula(0, 0, home ? qualify(formula, home.name) : formula);
      return sheet;
    });
    const ownSheets = this.book.sheets;
    this.book.sheets = [...ownSheets, ...scratch];
    try {
      if (await this.#run(scratch)) throw new CircularReferenceError();
    } finally {
      this.book.sheets = ownSheets;
    }
    return scratch.map(shown);
  }

  /** Calculates the formulas of some sheets; those of the others keep their values. Tells whether references run in a circle. */
  async #run(sheets: readonly Sheet[]): Promise<boolean> {
    const { unit, calculation, functions } = this.#engine;
    defineTables(this.#engine, this.book);
    defineNames(this.#engine, this.book);
    functions.deleteFormulaAstCacheKey(""); // parsed formulas hold the ranges that tables and names had
    this.#errors.clear();
    const formulas = Object.fromEntries(sheets.map((sheet) => [sheet.id, formulasOf(sheet)]));
    const result = await calculation.run(unit, formulas, this.#config(), () => this.#reader.forget());
    this.#reader.forget();
    this.#store(result);
    return result.circular;
  }

  #config(): IFormulaDatasetConfig {
    const { unit } = this.#engine;
    const all = this.book.sheets;
    return {
      formulaData: {},
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: true,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: { [unit]: Object.fromEntries(all.map(({ id }) => [id, id])) },
      allUnitData: { [unit]: Object.fromEntries(all.map((sheet) => [sheet.id, asSheetData(sheet)])) },
      unitSheetNameMap: { [unit]: Object.fromEntries(all.map(({ id, name }) => [name, id])) },
      // Styles do not count: number formats are the sheet's, not the formula's.
      unitStylesData: { [unit]: { getStyleByCell: () => undefined } as unknown as Styles },
    };
  }

  #store(result: CalculationResult): void {
    const { unit } = this.#engine;
    for (const [sheetId, cells] of Object.entries(result.unitData[unit] ?? {})) {
      const sheet = this.book.sheet(sheetId);
      cells.forValue((row, column, cell) => {
        const key = cellKey(row, column);
        const value = fromUniverCell(cell);
        if (sheet?.formulas.has(key) && value !== undefined)
          sheet.results.set(key, this.#withMessage(sheetId, key, value));
      });
    }
    for (const [sheetId, cells] of Object.entries(result.arrayFormulaCellData[unit] ?? {})) {
      const sheet = this.book.sheet(sheetId);
      cells.forValue((row, column, cell) => {
        const key = cellKey(row, column);
        const value = fromUniverCell(cell);
        if (sheet && !sheet.formulas.has(key) && value !== undefined) {
          sheet.spilled.set(key, this.#withMessage(sheetId, key, value));
        }
      });
    }
    for (const { sheetId, row, column, range } of spillsOf(result, unit)) {
      const sheet = this.book.sheet(sheetId);
      const anchor = sheet?.results.get(cellKey(row, column));
      if (!(anchor instanceof CellError && anchor.code === "#SPILL!")) sheet?.spills.set(cellKey(row, column), range);
    }
  }

  #withMessage(sheetId: string, key: number, value: CellValue): CellValue {
    const noted = this.#errors.get(`${sheetId}!${key}`);
    return value instanceof CellError && noted?.code === value.code ? noted : value;
  }
}

function formulasOf(sheet: Sheet): Record<number, Record<number, IFormulaDataItem>> {
  const shared = new SharedFormulas();
  const rows: Record<number, Record<number, IFormulaDataItem>> = {};
  for (const [key, formula] of sheet.formulas) {
    const row = rowOf(key);
    const column = columnOf(key);
    rows[row] ??= {};
    rows[row][column] = shared.item(formula, row, column);
  }
  return rows;
}

/** What the first cell of a sheet shows, with all that it spilled. */
function shown(sheet: Sheet): Evaluated {
  const { endRow, endColumn } = sheet.spills.get(0) ?? { endRow: 0, endColumn: 0 };
  return Array.from({ length: endRow + 1 }, (_, row) =>
    Array.from({ length: endColumn + 1 }, (_, column) => sheet.value(row, column)),
  );
}
