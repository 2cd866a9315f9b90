import type { Sheet } from "../../cells/sheet";
import { invalidOperation } from "../excel-error";
import type { Model } from "../model";
import { breakSheetReferences, breakTableReferences } from "../references";
import { checkAnotherIsVisible, leave } from "./visibility";

/**
 * The sheet goes with its tables and charts; workbook names that speak of it stay, as #REF!.
 * Source: Worksheet.delete ("if the visibility is VeryHidden, the delete operation will fail with InvalidOperation");
 * verified. Names that stay: verified in practice with names.add, which then finds the name taken.
 */
export function deleteSheet(model: Model, sheet: Sheet): void {
  const { book } = model;
  if (sheet.visibility === "veryHidden") throw invalidOperation("a very hidden sheet cannot be deleted");
  checkAnotherIsVisible(book, sheet);
  leave(book, sheet);
  const gone = book.tables.filter((table) => table.sheetId === sheet.id);
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.tables = book.tables.filter((table) => table.sheetId !== sheet.id);
  for (const table of gone) breakTableReferences(model, table);
  breakSheetReferences(model, sheet.name);
}
