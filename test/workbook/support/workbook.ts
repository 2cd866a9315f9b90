import { Calculator } from "../../../host/calculation/calculator";
import { Book } from "../../../host/cells/book";
import { CellError, Sheet } from "../../../host/cells/sheet";
import { type BookSnapshot, snapshotOf } from "../../../host/cells/snapshot";
import { createHost, type Host } from "../../../host/host";
import { connectOfficeClient } from "../../../preview/office-client";

export interface OpenBook {
  readonly book: Book;
  readonly host: Host;
  /** What a cell shows, for example `shown("Review", "B2")`. */
  shown(sheet: string, address: string): Promise<unknown>;
  /** The whole book as plain data, calculated. */
  snapshot(options?: { looks?: boolean }): Promise<BookSnapshot>;
}

/** A workbook, of the user's own sheets unless said, calculating, behind the unmodified Office.js client. */
export function openBook(book = userBook()): OpenBook {
  const calculator = new Calculator(book);
  const host = createHost(book, { calculation: calculator });
  connectOfficeClient(host);
  const calculate = async (): Promise<void> => {
    if (calculator.isStale) await calculator.calculate();
  };
  return {
    book,
    host,
    async snapshot(options) {
      await calculate();
      // A linked title shows its cell; the text that the host last saw there says nothing.
      for (const sheet of book.sheets) for (const chart of sheet.charts) if (chart.titleFormula) chart.title = "";
      return snapshotOf(book, options);
    },
    async shown(sheetName, address) {
      await calculate();
      const [, letters = "", digits = ""] = /^([A-Z])(\d+)$/.exec(address) ?? [];
      const value = book.sheetNamed(sheetName)?.value(Number(digits) - 1, letters.charCodeAt(0) - 65);
      return value instanceof CellError ? value.code : value;
    },
  };
}

function userBook(): Book {
  const book = new Book();
  const orders = new Sheet("{orders}", "Orders");
  orders.setConstant(0, 0, "Customer");
  orders.setConstant(1, 0, "Acme");
  book.sheets.push(orders, new Sheet("{notes}", "Notes"));
  book.activeSheetId = orders.id;
  return book;
}
