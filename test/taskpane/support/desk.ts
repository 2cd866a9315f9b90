import { Calculator } from "../../../host/calculation/calculator";
import { Book, type Table } from "../../../host/cells/book";
import { CellError, type CellValue, Sheet } from "../../../host/cells/sheet";
import { snapshotOf } from "../../../host/cells/snapshot";
import { readBook } from "../../../host/files/xlsx/read/read";
import { writeBook } from "../../../host/files/xlsx/write/write";
import { createHost, type Host } from "../../../host/host";
import { customFunctions } from "../../../preview/custom-functions";
import { connectOfficeClient } from "../../../preview/office-client";
import type { Cell } from "../../../src/engine/cell";
import { functionIds } from "../../../src/functions/names";
import type { ChosenSheet } from "../../../src/sheets/chosen-sheets";
import { type Built, buildFromOrders } from "../../../src/taskpane/build/build-from-orders";
import type { Language } from "../../../src/text/language";
import { referenceAsOf, referenceHeaders, referenceOrders } from "../../fixtures/reference-orders";

/** A workbook in which someone works: builds and what is done in between, through the unmodified Office.js client. */
export class Desk {
  #calculator: Calculator;
  host: Host;

  constructor(public book: Book) {
    [this.#calculator, this.host] = connected(book);
  }

  build({
    language = "en" as Language,
    asOf = referenceAsOf,
    sheets = ["review", "rfm-segments"] as readonly ChosenSheet[],
  } = {}): Promise<Built> {
    return buildFromOrders({ language, asOf, sheets, columns: new Map() });
  }

  /** Saves the workbook as .xlsx and opens it again. */
  async reopen(through: (file: Uint8Array) => Promise<Uint8Array> = async (file) => file): Promise<void> {
    await this.#calculator.calculate();
    this.book = await readBook(await through(await writeBook(this.book, { customFunctions: functionIds })));
    [this.#calculator, this.host] = connected(this.book);
  }

  table(name: string): Table {
    const table = this.book.tables.find((other) => other.name === name);
    if (!table) throw new Error(`no table ${name}`);
    return table;
  }

  sheetOf(table: Table): Sheet {
    const sheet = this.book.sheet(table.sheetId);
    if (!sheet) throw new Error(`no sheet of ${table.name}`);
    return sheet;
  }

  /** The row of a list on its sheet, by its key, whichever column holds it. */
  rowOf(table: Table, key: string): number {
    const { row, column, rows, columns } = table.area;
    const sheet = this.sheetOf(table);
    for (let at = row + 1; at < row + rows; at++)
      for (let across = 0; across < columns; across++) if (sheet.value(at, column + across) === key) return at;
    return -1;
  }

  columnOf(table: Table, heading: string): number {
    return table.area.column + table.columns.findIndex(({ name }) => name === heading);
  }

  type(table: Table, key: string, heading: string, value: CellValue): void {
    this.sheetOf(table).setConstant(this.rowOf(table, key), this.columnOf(table, heading), value);
  }

  shows(table: Table, key: string, heading: string): CellValue | undefined {
    return this.sheetOf(table).value(this.rowOf(table, key), this.columnOf(table, heading));
  }

  /** The cell of a defined name. */
  named(name: string): { sheet: Sheet; row: number; column: number } {
    const formula = this.book.names.find((other) => other.name === name)?.formula ?? "";
    const [, sheetName = "", letters = "", digits = ""] = /^='?(.+?)'?!\$([A-Z]+)\$(\d+)$/.exec(formula) ?? [];
    const sheet = this.book.sheetNamed(sheetName);
    if (!sheet) throw new Error(`no cell ${name}: ${formula}`);
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { sheet, row: Number(digits) - 1, column };
  }

  async calculate(): Promise<void> {
    if (this.#calculator.isStale) await this.#calculator.calculate();
  }

  renameSheet(from: string, to: string): void {
    const sheet = this.book.sheetNamed(from);
    if (!sheet) throw new Error(`no sheet ${from}`);
    sheet.name = to;
    this.book.names = this.book.names.map((name) => ({
      ...name,
      formula: name.formula.replace(`'${from}'`, `'${to}'`),
    }));
  }

  renameHeading(table: Table, from: string, to: string): void {
    this.sheetOf(table).setConstant(table.area.row, this.columnOf(table, from), to);
    table.columns = table.columns.map((column) => (column.name === from ? { ...column, name: to } : column));
  }

  /** As the user adds a column at the right of a list. */
  addColumn(table: Table, heading: string): void {
    const { row, column, columns } = table.area;
    table.area = { ...table.area, columns: columns + 1 };
    table.columns = [...table.columns, { id: 900 + columns, name: heading }];
    this.sheetOf(table).setConstant(row, column + columns, heading);
    this.sheetOf(table).structureChanged = true;
  }

  /** As the user types under a list: it grows by a row. */
  addRow(table: Table, heading: string, value: CellValue): void {
    const { row, rows } = table.area;
    table.area = { ...table.area, rows: rows + 1 };
    this.sheetOf(table).setConstant(row + rows, this.columnOf(table, heading), value);
    this.sheetOf(table).structureChanged = true;
  }

  /** As new orders are pasted under the order table. */
  addOrder(cells: readonly CellValue[]): void {
    const table = this.table("Orders");
    const { row, column, rows } = table.area;
    table.area = { ...table.area, rows: rows + 1 };
    for (const [across, cell] of cells.entries()) this.sheetOf(table).setConstant(row + rows, column + across, cell);
    this.sheetOf(table).touched(row, column, rows + 1, cells.length);
    this.sheetOf(table).structureChanged = true;
  }

  /** As the user sorts a list: whole rows of the table change places. */
  sort(table: Table, heading: string): void {
    const sheet = this.sheetOf(table);
    const { row, column, rows, columns } = table.area;
    const by = this.columnOf(table, heading);
    const cells = Array.from({ length: rows - 1 }, (_, down) => ({
      by: sheet.value(row + 1 + down, by),
      contents: Array.from({ length: columns }, (_, across) => sheet.content(row + 1 + down, column + across)),
    }));
    cells.sort((a, b) => Number(b.by) - Number(a.by));
    for (const [down, { contents }] of cells.entries())
      for (const [across, content] of contents.entries()) {
        const [at, to] = [row + 1 + down, column + across];
        if (typeof content === "string" && content.startsWith("=")) sheet.setFormula(at, to, content);
        else sheet.setConstant(at, to, content);
      }
    sheet.touched(row, column, rows, columns);
  }

  /** The words of a sheet, to look for one. */
  texts(sheetName: string): unknown[] {
    return this.book.sheetNamed(sheetName)?.columns.flatMap((cells) => [...(cells ?? [])]) ?? [];
  }

  async snapshot(): Promise<unknown> {
    await this.calculate();
    for (const sheet of this.book.sheets) for (const chart of sheet.charts) if (chart.titleFormula) chart.title = "";
    const { customXmlParts: _, ...seen } = snapshotOf(this.book, { looks: true });
    return seen;
  }
}

function connected(book: Book): [Calculator, Host] {
  const calculator = new Calculator(book, customFunctions("en"));
  const host = createHost(book, { calculation: calculator });
  connectOfficeClient(host);
  return [calculator, host];
}

/** The reference orders (spec D.1) as the table Orders. */
export function referenceDesk(rows: readonly (readonly Cell[])[] = referenceOrders): Desk {
  const book = new Book();
  const sheet = new Sheet("{orders}", "Orders");
  for (const [row, cells] of [referenceHeaders, ...rows].entries())
    for (const [column, cell] of cells.entries())
      if (cell !== null && !(cell instanceof CellError)) sheet.setConstant(row, column, cell as CellValue);
  book.sheets.push(sheet);
  book.activeSheetId = sheet.id;
  book.tables.push({
    id: 1,
    name: "Orders",
    sheetId: sheet.id,
    area: { row: 0, column: 0, rows: rows.length + 1, columns: referenceHeaders.length },
    columns: referenceHeaders.map((name, index) => ({ id: index + 1, name: String(name) })),
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  });
  return new Desk(book);
}

/** Takes all orders of a customer out of the order table. */
export function withoutCustomer(desk: Desk, customer: string): void {
  const table = desk.table("Orders");
  const sheet = desk.sheetOf(table);
  const at = referenceHeaders.indexOf("Customer");
  const kept = referenceOrders.filter((cells) => cells[at] !== customer);
  for (let row = 0; row < referenceOrders.length; row++)
    for (let column = 0; column < referenceHeaders.length; column++)
      sheet.setConstant(row + 1, column, (kept[row]?.[column] ?? undefined) as CellValue | undefined);
  table.area = { ...table.area, rows: kept.length + 1 };
  sheet.touched(0, 0, referenceOrders.length + 1, referenceHeaders.length);
  sheet.structureChanged = true;
}
