import type { Book } from "../../cells/book";
import type { Sheet } from "../../cells/sheet";
import { choiceArgument } from "../argument";
import { invalidOperation } from "../excel-error";

const WORDS = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export const visibilityWord = (sheet: Sheet): string =>
  Object.entries(WORDS).find(([, kept]) => kept === sheet.visibility)?.[0] ?? "Visible";

/** A workbook shows one sheet at least. Source: Excel's message when the last is deleted or hidden; verified, the code assumed. */
export function checkAnotherIsVisible(book: Book, sheet: Sheet): void {
  if (!book.sheets.some((other) => other !== sheet && other.visibility === "visible"))
    throw invalidOperation("a workbook has at least one visible sheet");
}

export function setVisibility(book: Book, sheet: Sheet, value: unknown): void {
  const visibility = WORDS[choiceArgument(value, "visibility", ["Visible", "Hidden", "VeryHidden"])];
  if (visibility !== "visible") {
    checkAnotherIsVisible(book, sheet);
    leave(book, sheet);
  }
  sheet.visibility = visibility;
}

/** A sheet that goes out of sight gives its place in front to the next visible one, or else the one before. Assumed. */
export function leave(book: Book, sheet: Sheet): void {
  if (book.activeSheetId !== sheet.id) return;
  const at = book.sheets.indexOf(sheet);
  const others = [...book.sheets.slice(at + 1), ...book.sheets.slice(0, at).reverse()];
  book.activeSheetId = others.find((other) => other.visibility === "visible")?.id ?? "";
}
