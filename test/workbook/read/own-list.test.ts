import { describe, expect, it } from "vitest";
import { areaAddress } from "../../../src/workbook/address";
import { readOwnList } from "../../../src/workbook/read/own-list";
import { selectAddress } from "../../../src/workbook/selection";
import type { WorkbookError } from "../../../src/workbook/workbook-error";
import { referenceDesk } from "../../taskpane/support/desk";
import { renameSheet } from "../support/rename-sheet";

const LIST = "tblSegments";

describe("a list of ours as it stands", () => {
  it("shows its rows by the ids of its columns, with the user's sort and edits", async () => {
    const desk = referenceDesk();
    await desk.build();
    desk.type(desk.table(LIST), "Elm Textiles", "Owner", "Wang");
    desk.sort(desk.table(LIST), "M");
    const rows = (await readOwnList("rfm-segments", "segments")) ?? [];
    expect(rows).toHaveLength(15);
    expect(rows[0]?.value("customer")).toBe("Acme Trading");
    const elm = rows.find(({ value }) => value("customer") === "Elm Textiles");
    expect([elm?.value("owner"), elm?.value("monetary"), elm?.value("no such column")]).toEqual([
      "Wang",
      240_000,
      null,
    ]);
  });

  it("is found under a renamed tab", async () => {
    const desk = referenceDesk();
    await desk.build();
    const sheet = desk.sheetOf(desk.table(LIST));
    await renameSheet(sheet.name, "My customers");
    const [row] = (await readOwnList("rfm-segments", "segments")) ?? [];
    const { row: head, column, columns } = desk.table(LIST).area;
    expect(row?.place).toEqual({
      sheet: "My customers",
      address: areaAddress({ row: head + 1, column, rows: 1, columns }),
    });
  });

  it("is one click away: its sheet comes to the front, its row is selected", async () => {
    const desk = referenceDesk();
    await desk.build();
    const [row] = (await readOwnList("rfm-segments", "segments")) ?? [];
    if (!row) throw new Error("no row");
    await selectAddress(row.place.sheet, row.place.address);
    const list = desk.table(LIST);
    expect(desk.book.activeSheetId).toBe(list.sheetId);
    expect(desk.book.selections.get(list.sheetId)).toMatchObject({ row: list.area.row + 1, rows: 1 });
    const gone = selectAddress("Reorder plan", "B5");
    expect(await gone.catch((error: WorkbookError) => error.key)).toBe("sheetGone");
  });

  it("is undefined where it was not built", async () => {
    const desk = referenceDesk();
    await desk.build();
    expect(await readOwnList("reorder-plan", "plan")).toBeUndefined();
  });
});
