import { describe, expect, it } from "vitest";
import { areaAddress } from "../../../src/workbook/address";
import { readOwnList } from "../../../src/workbook/read/own-list";
import { referenceDesk } from "../../taskpane/support";
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

  it("is undefined where it was not built", async () => {
    const desk = referenceDesk();
    await desk.build();
    expect(await readOwnList("reorder-plan", "plan")).toBeUndefined();
  });
});
