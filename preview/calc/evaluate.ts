import { Calculator, type Evaluated } from "../../host/calculation/calculator";
import { Book } from "../../host/cells/book";
import { Sheet } from "../../host/cells/sheet";
import { csvToBook } from "../../host/files/csv-book";
import { readBook } from "../../host/files/xlsx-read";
import type { Language } from "../../src/text/language";
import { customFunctions } from "../custom-functions";

/** The workbook in a file: .xlsx, or .csv as the table Orders. Without a file, an empty one. */
export async function openBook(file: Uint8Array | undefined): Promise<Book> {
  if (!file) return emptyBook();
  const isZip = file[0] === 0x50 && file[1] === 0x4b;
  return isZip ? readBook(file) : csvToBook(file, "Orders");
}

function emptyBook(): Book {
  const book = new Book();
  book.sheets.push(new Sheet("sheet1", "Sheet1"));
  return book;
}

/** What formulas come to, as if typed into empty cells of the first sheet; with or without their equals sign. */
export function evaluate(book: Book, formulas: readonly string[], language: Language): Promise<Evaluated[]> {
  const calculator = new Calculator(book, customFunctions(language));
  return calculator.evaluateAll(formulas.map((formula) => (formula.startsWith("=") ? formula : `=${formula}`)));
}
