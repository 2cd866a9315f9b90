import { Book } from "../../../host/cells/book";
import { Sheet } from "../../../host/cells/sheet";
import { createHost, type Host, type HostOptions } from "../../../host/host";
import { connectOfficeClient } from "../../../preview/office-client";

/** A workbook with the sheets Data and Other, behind the unmodified client. */
export function openWorkbook(options?: HostOptions): { book: Book; host: Host } {
  const book = new Book();
  book.sheets.push(new Sheet("{data}", "Data"), new Sheet("{other}", "Other"));
  book.activeSheetId = "{data}";
  const host = createHost(book, options);
  connectOfficeClient(host);
  return { book, host };
}

/** Runs a batch on the sheet Data and waits for it to reach the host. */
export const onData = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> =>
  Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getItem("Data"), context);
    await context.sync();
    return result;
  });
