import type { Cell } from "../../../src/engine/cell";
import { runInExcel } from "../../../src/workbook/run";

/** Puts a table of the user's on a sheet of its own, headers first. */
export async function addTable(name: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  await runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
    range.values = rows.map((cells) => cells.map((cell) => cell ?? ""));
    sheet.tables.add(range, true);
    await context.sync();
  });
}
