import { describe, expect, it } from "vitest";
import { isHolidaysTable, readHolidaysTable } from "../../../src/engine/tables/holidays-table";
import { day } from "../order-lines";
import { tableOf } from "./given";

describe("a table of holidays", () => {
  it("is known by a date and by a word in its name, its sheet or a header", () => {
    expect(isHolidaysTable({ names: ["Table3", "Holidays"], headers: ["Date", "Name"] })).toBe(true);
    expect(isHolidaysTable({ names: ["表1", "Sheet1"], headers: ["日期", "节假日"] })).toBe(true);
    expect(isHolidaysTable({ names: ["Orders", "Orders"], headers: ["Date", "Customer", "Amount"] })).toBe(false);
    expect(isHolidaysTable({ names: ["Holidays"], headers: ["Name"] })).toBe(false);
  });

  it("gives days off, and make-up days by the word beside them", () => {
    const table = tableOf(
      ["Date", "Name", "Type"],
      [
        [day("2026-02-16"), "Spring Festival", null],
        ["2026-02-14", "Spring Festival", "work"],
        [day("2026-02-28"), "调休上班", null],
        [null, "", null],
        ["soon", "?", null],
      ],
    );
    const { days, rowsUsed } = readHolidaysTable(table);
    expect([...days.holidays]).toEqual([day("2026-02-16")]);
    expect([...days.makeUpDays]).toEqual([day("2026-02-14"), day("2026-02-28")]);
    expect(rowsUsed).toBe(3);
  });

  it("does not take a festival of labour for a working day", () => {
    const table = tableOf(
      ["日期", "名称"],
      [
        [day("2026-05-01"), "劳动节"],
        [day("2026-05-04"), "Workers' day"],
      ],
    );
    expect([...readHolidaysTable(table).days.holidays]).toHaveLength(2);
  });
});
