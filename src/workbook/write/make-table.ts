import type { Area } from "../../sheets/sheet-plan";
import { areaAddress } from "../address";
import { inWorkbook } from "../run";
import { officeCode, WorkbookError } from "../workbook-error";

/**
 * Makes plain cells an Excel Table, their first row its headers, and gives its name: the wanted one, or Excel's own where that is
 * taken. What stands in the cells stays.
 */
export async function makeTable(sheet: string, area: Area, wanted: string): Promise<string> {
  return inWorkbook(async (context) => {
    const { workbook } = context;
    const found = workbook.worksheets.getItem(sheet);
    found.protection.load("protected");
    workbook.tables.load("items/name");
    workbook.names.load("items/name");
    await context.sync().catch((error: unknown) => {
      throw officeCode(error) === "ItemNotFound" ? new WorkbookError("sheetGone", "ItemNotFound") : error;
    });
    if (found.protection.protected) throw new WorkbookError("protectedSheet");
    const taken = [...workbook.tables.items, ...workbook.names.items].map(({ name }) => name.toLowerCase());
    const table = found.tables.add(areaAddress(area), true);
    if (!taken.includes(wanted.toLowerCase())) table.name = wanted;
    table.load("name");
    await context.sync();
    return table.name;
  });
}
