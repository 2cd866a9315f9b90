import { Calculator } from "../../host/calculation/calculator";
import { Book } from "../../host/cells/book";
import { Sheet } from "../../host/cells/sheet";
import { writeBook } from "../../host/files/xlsx/write/write";
import { createHost } from "../../host/host";
import { customerPlanFor } from "../../src/taskpane/customer-plan/customer-plan-for";
import { addLooseSheet } from "../../src/workbook/write/loose-sheet";
import { customFunctions } from "../custom-functions";
import { connectOfficeClient } from "../office-client";

/** The plan of one customer as a file that may be sent: one sheet of values, with nothing else of the workbook. */
export async function customerPlanFile(book: Book, customer: string): Promise<Uint8Array> {
  connectOfficeClient(createHost(book, { calculation: new Calculator(book, customFunctions("en")) }));
  const plan = await customerPlanFor(customer);

  const file = new Book();
  const first = new Sheet("{first}", "\u200b");
  file.sheets.push(first);
  connectOfficeClient(createHost(file));
  await addLooseSheet(plan);
  file.sheets = file.sheets.filter((sheet) => sheet !== first);
  return writeBook(file, { customFunctions: [] });
}
