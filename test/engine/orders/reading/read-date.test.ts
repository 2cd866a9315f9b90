import { describe, expect, it } from "vitest";
import { isoOf, serialOf } from "../../../../src/engine/calendar/serial";
import type { Cell } from "../../../../src/engine/cell";
import { codeAt } from "../../../../src/engine/orders/codes";
import { readDates } from "../../../../src/engine/orders/reading/date-column";
import type { DateOrder } from "../../../../src/engine/orders/reading/read-date";

/** Day and code of each cell of a column: "2025-11-15 D03". */
function read(cells: readonly Cell[], fallback: DateOrder = "monthFirst"): string[] {
  const { day, problem, repair } = readDates(cells, cells.length, fallback);
  return cells.map((_, row) => {
    if (problem[row]) return codeAt(problem[row] ?? 0).id;
    return [isoOf(day[row] ?? 0), ...(repair[row] ? [codeAt(repair[row] ?? 0).id] : [])].join(" ");
  });
}

describe("dates", () => {
  it("leaves real dates alone and cuts a time of day off (D07)", () => {
    expect(read([serialOf(2025, 11, 15), serialOf(2025, 11, 15) + 0.6])).toEqual(["2025-11-15", "2025-11-15 D07"]);
  });

  it.each([
    "2025-11-15",
    "2025/11/15",
    "2025.11.15",
    "20251115",
    "2025年11月15日",
    "15 Nov 2025",
    "Nov 15, 2025",
    "15-Nov-2025",
    "November 15, 2025",
    "２０２５－１１－１５",
    "15th November 2025",
    "15/11/2025",
    "11/15/2025",
  ])("reads %s as text (D03)", (text) => {
    expect(read([text])).toEqual(["2025-11-15 D03"]);
  });

  it("reads the digits of a day as a number (D03)", () => {
    expect(read([20251115, 20250230])).toEqual(["2025-11-15 D03", "D02"]);
  });

  it.each(["2010-12-01 08:26:00", "2010-12-01T08:26:00Z", "2010/12/1 8:26 AM", "2010年12月1日 8:26", "12/1/2010 8:26"])(
    "reads the day of %s",
    (text) => {
      expect(read([text])[0]).toMatch(/^2010-12-01 D0[47]$/);
    },
  );

  it("lets the column decide between day and month (D04)", () => {
    expect(read(["03/04/2025", "25/12/2024"])).toEqual(["2025-04-03 D04", "2024-12-25 D03"]);
    expect(read(["03/04/2025", "12/25/2024"])).toEqual(["2025-03-04 D04", "2024-12-25 D03"]);
    expect(read(["03/04/2025"], "dayFirst")).toEqual(["2025-04-03 D04"]);
    expect(read(["04/04/2025"])).toEqual(["2025-04-04 D03"]);
  });

  it("reads two-digit years up to 49 as 20.. and from 50 as 19.. (D08)", () => {
    expect(read(["15/11/49", "15-Nov-50", "25年11月15日"])).toEqual([
      "2049-11-15 D08",
      "1950-11-15 D08",
      "2025-11-15 D08",
    ]);
  });

  it("does not read what is no day (D02) and notices a missing one (D01)", () => {
    expect(read(["next week", "2025-02-29", "2025-13-01", "31/31/2025", "x".repeat(10_000), true, 1e300])).toEqual(
      Array(7).fill("D02"),
    );
    expect(read([null, "", "  "])).toEqual(["D01", "D01", "D01"]);
  });
});
