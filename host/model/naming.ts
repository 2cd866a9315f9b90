import type { Book, DefinedName, Table } from "../cells/book";
import type { Sheet } from "../cells/sheet";
import { invalidArgument, itemAlreadyExists } from "./excel-error";

/**
 * What may be called what.
 * Sources: support.microsoft.com "Rename a worksheet" (31 characters, : \ / ? * [ ], apostrophes at the ends, History) and
 * "Names in formulas" (syntax, 255 characters, no cell references, one space of names for tables and defined names);
 * verified. That every breach is answered with InvalidArgument: assumed, as in office-js#1561. A taken name of a sheet or
 * defined name: ItemAlreadyExists (office-scripts-docs#560, office-js#2875); of a table: InvalidArgument (office-js#551);
 * verified.
 */
export function checkSheetName(book: Book, name: unknown, renamed?: Sheet): asserts name is string {
  if (typeof name !== "string" || name === "") throw invalidArgument("a sheet needs a name");
  if (name.length > 31) throw invalidArgument(`the sheet name "${name}" is longer than 31 characters`);
  if (/[\\/?*:[\]]/.test(name)) throw invalidArgument(`the sheet name "${name}" has one of : \\ / ? * [ ]`);
  if (/^'|'$/.test(name)) throw invalidArgument(`the sheet name ${name} begins or ends with an apostrophe`);
  if (name.toLowerCase() === "history") throw invalidArgument("Excel keeps the sheet name History for itself");
  const other = book.sheetNamed(name);
  if (other && other !== renamed) throw itemAlreadyExists(`there is a sheet "${other.name}"`);
}

export function checkDefinedName(book: Book, name: unknown): asserts name is string {
  checkSyntax(name);
  const taken = namesake(book, name);
  if (taken) throw itemAlreadyExists(`the name "${taken.name}" is taken`);
}

export function checkTableName(book: Book, name: unknown, renamed: Table): asserts name is string {
  checkSyntax(name);
  const taken = namesake(book, name);
  if (taken && taken !== renamed) throw invalidArgument(`the name "${taken.name}" is taken`);
}

function checkSyntax(name: unknown): asserts name is string {
  if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255)
    throw invalidArgument(`"${String(name)}" is no valid name`);
  if (/^[A-Z]{1,3}\d+$|^R\d*(C\d*)?$|^C\d*$/i.test(name)) throw invalidArgument(`the name "${name}" reads as a cell`);
}

function namesake(book: Book, name: string): DefinedName | Table | undefined {
  const wanted = name.toLowerCase();
  return [...book.names, ...book.tables].find((item) => item.name.toLowerCase() === wanted);
}
