import { Calculator } from "../../../host/calculation/calculator";
import type { Book } from "../../../host/cells/book";
import { CellError, type CellValue } from "../../../host/cells/sheet";
import { type BookSnapshot, snapshotOf } from "../../../host/cells/snapshot";
import { csvToBook } from "../../../host/files/csv/book";
import { createHost, type Host } from "../../../host/host";
import { connectOfficeClient } from "../../../preview/office-client";
import type { Cell } from "../../../src/engine/cell";
import { chosenSheets } from "../../../src/sheets/chosen-sheets";
import type { BuildChoices } from "../../../src/taskpane/build/choices";

export interface OrderBook {
  readonly book: Book;
  readonly host: Host;
  /** What the cells of a defined name show, row by row. */
  named(name: string): (CellValue | undefined)[];
  /** Texts of all cells that show an error, with their sheet. */
  errors(): string[];
  calculate(): Promise<void>;
  snapshot(): Promise<BookSnapshot>;
}

/** An open workbook with an order table, headers first, behind the unmodified Office.js client. */
export function openOrderBook(rows: readonly (readonly Cell[])[]): OrderBook {
  const text = rows.map((row) => row.map(csvField).join(",")).join("\n");
  const book = csvToBook(new TextEncoder().encode(text), "Orders");
  const calculator = new Calculator(book);
  const host = createHost(book, { calculation: calculator });
  connectOfficeClient(host);
  const calculate = async (): Promise<void> => {
    if (calculator.isStale) await calculator.calculate();
  };
  return {
    book,
    host,
    calculate,
    named: (name) => namedCells(book, name),
    errors: () => errorCells(book),
    async snapshot() {
      await calculate();
      // A linked title shows its cell; the text that the host last saw there says nothing.
      for (const sheet of book.sheets) for (const chart of sheet.charts) if (chart.titleFormula) chart.title = "";
      return snapshotOf(book);
    },
  };
}

const csvField = (cell: Cell): string => {
  const text = cell === null ? "" : cell instanceof Object ? cell.code : String(cell);
  return `"${text.replaceAll('"', '""')}"`;
};

function namedCells(book: Book, name: string): (CellValue | undefined)[] {
  const formula = book.names.find((defined) => defined.name.toLowerCase() === name.toLowerCase())?.formula ?? "";
  const [, sheetName = "", column = "", first = "0", , last = first] =
    /^='?([^'!]+)'?!\$([A-Z]+)\$(\d+)(:\$[A-Z]+\$(\d+))?$/.exec(formula) ?? [];
  const sheet = book.sheetNamed(sheetName);
  const index = [...column].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, row) =>
    sheet?.value(Number(first) - 1 + row, index),
  );
}

function errorCells(book: Book): string[] {
  return book.sheets.slice(1).flatMap((sheet) => {
    const shown = [...sheet.results.values(), ...sheet.spilled.values(), ...sheet.columns.flat()];
    return shown.flatMap((value) => (value instanceof CellError ? [`${sheet.name}: ${value.code}`] : []));
  });
}

/** All sheets in English, on a given day. */
export const choices = (asOf: number | undefined, more: Partial<BuildChoices> = {}): BuildChoices => ({
  language: "en",
  asOf,
  sheets: chosenSheets,
  columns: new Map(),
  ...more,
});
