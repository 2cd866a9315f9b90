import type { Book, Table } from "../../../host/cells/book";
import { CellError, cellKey, columnOf, rowOf, type Sheet } from "../../../host/cells/sheet";
import { type ChartView, chartView } from "./chart-view";
import { Looks } from "./looks";
import { SheetMirror } from "./sheet-mirror";
import type { BookUpdate, CellsView, FrameView, SheetUpdate } from "./sheet-view";

interface Shown {
  readonly mirror: SheetMirror;
  frame: string;
  charts: string;
  tables: readonly Table[];
}

/** Tells a grid what to show of a book: all of it at first, and then what changed. */
export class BookView {
  readonly #looks = new Looks();
  readonly #shown = new Map<string, Shown>();
  #order = "";

  constructor(private readonly book: Book) {}

  /** The grid shows something else in this cell than the book holds. */
  forget(sheetId: string, row: number, column: number): void {
    this.#shown.get(sheetId)?.mirror.forget(row, column);
  }

  /** Undefined where nothing changed. The book is to be calculated. */
  update(): BookUpdate | undefined {
    const { sheets: all, activeSheetId } = this.book;
    const sheets = all.flatMap((sheet) => this.#updateOf(sheet) ?? []);
    for (const id of this.#shown.keys()) if (!this.book.sheet(id)) this.#shown.delete(id);
    const order = all.map(({ id }) => id);
    const place = JSON.stringify([order, activeSheetId]);
    if (sheets.length === 0 && place === this.#order) return undefined;
    this.#order = place;
    return { order, active: activeSheetId, looks: this.#looks.unsent(), sheets };
  }

  #updateOf(sheet: Sheet): SheetUpdate | undefined {
    let shown = this.#shown.get(sheet.id);
    if (!shown) {
      shown = { mirror: new SheetMirror(), frame: "", charts: "", tables: [] };
      this.#shown.set(sheet.id, shown);
    }
    const tables = this.book.tables.filter(({ sheetId }) => sheetId === sheet.id);
    const [frame, charts] = [frameView(sheet), sheet.charts.map((chart) => chartView(this.book, sheet, chart))];
    const changed = shown.mirror.changes(sheet);
    if (JSON.stringify(tables) !== JSON.stringify(shown.tables))
      for (const table of [...tables, ...shown.tables]) addKeys(changed, table);
    const [frameText, chartsText] = [JSON.stringify(frame), JSON.stringify(charts)];
    const update = {
      id: sheet.id,
      ...(frameText !== shown.frame && { frame }),
      ...(chartsText !== shown.charts && { charts: charts satisfies ChartView[] }),
      ...(changed.size > 0 && { cells: this.#cells(sheet, changed, tables) }),
    };
    Object.assign(shown, { frame: frameText, charts: chartsText, tables: structuredClone(tables) });
    return Object.keys(update).length > 1 ? update : undefined;
  }

  #cells(sheet: Sheet, keys: ReadonlySet<number>, tables: readonly Table[]): CellsView {
    const [rows, columns, looks]: number[][] = [[], [], []];
    const values: (string | number | boolean | null)[] = [];
    const formulas = new Map<number, string>();
    for (const key of keys) {
      const [row, column] = [rowOf(key), columnOf(key)];
      const value = sheet.value(row, column);
      const formula = sheet.formulas.get(key);
      if (formula !== undefined) formulas.set(values.length, formula);
      values.push(value instanceof CellError ? value.code : (value ?? null));
      rows?.push(row);
      columns?.push(column);
      looks?.push(this.#looks.numberOf(sheet.formats.get(key), tables, row, column));
    }
    return { rows: rows ?? [], columns: columns ?? [], looks: looks ?? [], values, formulas };
  }
}

function frameView(sheet: Sheet): FrameView {
  return {
    name: sheet.name,
    isHidden: sheet.visibility !== "visible",
    tabColor: sheet.tabColor,
    gridlines: sheet.showGridlines,
    freeze: { ...sheet.freeze },
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenColumns: [...sheet.hiddenColumns],
  };
}

function addKeys(keys: Set<number>, { area }: Table): void {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) keys.add(cellKey(row, column));
}
