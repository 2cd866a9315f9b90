import { expect, it } from "vitest";
import { build } from "./support/build";
import { customers, reviewPlan, settingsPlan } from "./support/plans";
import { openBook } from "./support/workbook";

it("does not take formulas that follow a renamed heading for edits: rows nobody typed in leave for good", async () => {
  const { book } = openBook();
  await build([reviewPlan(customers), settingsPlan(50)]);
  const [list] = book.tables;
  if (!list) throw new Error("no list was built");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(list.sheetId);
    sheet.getRangeByIndexes(list.area.row, list.area.column + 1, 1, 1).values = [["Turnover"]];
    await context.sync();
  });
  const { changes } = await build([reviewPlan([{ name: "Cedar", amount: 75 }]), settingsPlan(50)]);
  expect(changes.filter(({ kind }) => kind === "kept").map(({ row }) => row)).toEqual(["headings"]);
  const texts = book.sheet(list.sheetId)?.columns.flatMap((cells) => [...(cells ?? [])]) ?? [];
  expect(texts).toContain("Turnover");
  expect(texts).not.toContain("No longer listed");
});
