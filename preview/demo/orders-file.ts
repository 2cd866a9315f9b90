import { readFile } from "node:fs/promises";
import type { Book } from "../../host/cells/book";
import { openBook } from "../open-book";
import { sampleCsv } from "../sample/sample-csv";

/** A workbook that holds the user's orders, as it would be open in Excel; without a file, the sample. */
export async function openOrders(file: string | undefined): Promise<Book> {
  return openBook(file === undefined ? new TextEncoder().encode(sampleCsv()) : new Uint8Array(await readFile(file)));
}
