import { describe, expect, it } from "vitest";
import { isActivitiesTable, readActivitiesTable } from "../../../src/engine/tables/activities-table";
import { day } from "../order-lines";
import { tableOf } from "./given";

const isLog = (headers: string[], ...names: string[]) => isActivitiesTable({ names, headers });

describe("a log of activities", () => {
  it("is known by date and type beside what only activities have, or by its name (spec 4.2)", () => {
    expect(isLog(["Date", "Rep", "Customer", "Type", "Hours"])).toBe(true);
    expect(isLog(["日期", "業務員", "類型", "是否獲得承諾"])).toBe(true);
    expect(isLog(["Date", "Customer", "Type"], "Activities")).toBe(true);
    expect(isLog(["Date", "Customer", "Type"], "Table1")).toBe(false);
    expect(isLog(["Date", "Customer", "Type", "Hours", "Amount"], "Activities")).toBe(false);
  });

  it("gives types without language, quantity 1 where none is given, and yes or no", () => {
    const table = readActivitiesTable(
      tableOf(
        ["Date", "Rep", "Customer", "Type", "Quantity", "Hours", "Obtained", "Quality"],
        [
          [day("2025-11-03"), "Li", "Acme", "Follow-up", null, 0.5, "yes", 4],
          ["2025-11-04", "Li", "Acme", "拜訪", 2, "1.5", "否", null],
          ["2025年11月5日", "Li", null, "E-mail", 10, null, true, 9],
          ["2025-11-06", "Li", null, "karaoke", null, null, null, null],
        ],
      ),
    );
    const seen = table.rows.map(({ date, type, quantity, hours, isObtained, quality }) => [
      date,
      type,
      quantity,
      hours,
      isObtained,
      quality,
    ]);
    expect(seen).toEqual([
      [day("2025-11-03"), "followUp", 1, 0.5, true, 4],
      [day("2025-11-04"), "visit", 2, 1.5, false, null],
      [day("2025-11-05"), "mail", 10, null, true, null],
      [day("2025-11-06"), null, 1, null, null, null],
    ]);
    expect(table.flagged).toEqual([
      { row: 3, code: "D56" },
      { row: 4, code: "D18" },
    ]);
  });

  it("needs a readable date (D01, D02, D06) and takes one date column for day or month first (D04)", () => {
    const table = readActivitiesTable(
      tableOf(
        ["Date", "Type", "Hours"],
        [
          [null, "call", 1],
          ["some day", "call", 1],
          [36, "call", 1],
          ["25/03/2025", "call", 1],
          ["03/04/2025", "call", 1],
        ],
      ),
    );
    expect(table.notUsed).toEqual([
      { row: 1, code: "D01" },
      { row: 2, code: "D02" },
      { row: 3, code: "D06" },
    ]);
    expect(table.rows.map(({ date }) => date)).toEqual([day("2025-03-25"), day("2025-04-03")]);
    expect(table.flagged).toEqual([{ row: 2 + 3, code: "D04" }]);
  });
});
