import type { Book } from "../host/cells/book";
import { csvToBook } from "../host/files/csv/book";
import { readBook } from "../host/files/xlsx/read/read";

/** Every .xlsx file is a zip archive. */
const isZip = (file: Uint8Array): boolean => file[0] === 0x50 && file[1] === 0x4b;

/** The workbook in a file: .xlsx as it is; .csv, also gzipped, as the table Orders on a sheet of that name. */
export async function openBook(file: Uint8Array): Promise<Book> {
  return isZip(file) ? readBook(file) : csvToBook(file, "Orders");
}
