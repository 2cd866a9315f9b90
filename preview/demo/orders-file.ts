import { readFile } from "node:fs/promises";
import type { Book } from "../../host/cells/book";
import { csvToBook } from "../../host/files/csv-book";
import { readBook } from "../../host/files/xlsx-read";
import { sampleCsv } from "../sample/sample-csv";

/** A workbook that holds the user's orders, as it would be open in Excel: from .xlsx, .csv or gzipped .csv, or the sample. */
export async function openOrders(file: string | undefined): Promise<Book> {
  if (file === undefined) return csvToBook(new TextEncoder().encode(sampleCsv()), "Orders");
  const bytes = new Uint8Array(await readFile(file));
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? readBook(bytes) : csvToBook(bytes, "Orders");
}
