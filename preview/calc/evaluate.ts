import { Calculator, type Evaluated } from "../../host/calculation/calculator";
import { Book } from "../../host/cells/book";
import { Sheet } from "../../host/cells/sheet";
import type { Language } from "../../src/text/language";
import { customFunctions } from "../custom-functions";
import { openBook } from "../open-book";

/** The workbook in a file; without a file, an empty one. */
export async function openFor(file: Uint8Array | undefined): Promise<Book> {
  return file ? openBook(file) : emptyBook();
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
