import { describe, expect, it } from "vitest";
import { readHolidays } from "../../../src/engine/calendar/holidays";
import { CellError } from "../../../src/engine/cell";
import { day } from "../order-lines";

const NEW_YEAR = day("2026-01-01");
const SUNDAY = day("2026-01-04");

describe("holidays from a range", () => {
  it("are dates, as serials or text", () => {
    expect(readHolidays([[NEW_YEAR], ["2026-01-02"], [null], ["2026年1月3日"]])).toEqual({
      holidays: [NEW_YEAR, NEW_YEAR + 1, NEW_YEAR + 2],
      makeUpDays: [],
    });
  });

  it("are off unless the second column says that they are worked, in either language", () => {
    const rows = [
      ["Date", "Type"],
      [NEW_YEAR, "off"],
      [SUNDAY, "Work"],
      [SUNDAY + 7, "调休上班"],
      [NEW_YEAR + 1, "休"],
      [NEW_YEAR + 2, null],
    ];
    expect(readHolidays(rows)).toEqual({
      holidays: [NEW_YEAR, NEW_YEAR + 1, NEW_YEAR + 2],
      makeUpDays: [SUNDAY, SUNDAY + 7],
    });
  });

  it("let the last of two rows for a date count", () => {
    const rows = [
      [SUNDAY, "off"],
      [SUNDAY, "work"],
    ];
    expect(readHolidays(rows)).toEqual({ holidays: [], makeUpDays: [SUNDAY] });
  });

  it("refuse what is no date, with its row, rather than count on a wrong calendar", () => {
    const refused = (row: number, value: string) =>
      expect.objectContaining({ key: "columnDateExpected", code: "#VALUE!", parameters: { row, value } });
    expect(() => readHolidays([[NEW_YEAR], ["Easter"]])).toThrow(refused(2, "Easter"));
    expect(() => readHolidays([["Easter"]])).toThrow(refused(1, "Easter"));
    expect(() => readHolidays([[NEW_YEAR], ["03/04/2026"]])).toThrow(refused(2, "03/04/2026"));
    expect(() => readHolidays([[NEW_YEAR], [-5]])).toThrow(refused(2, "-5"));
    expect(() => readHolidays([[NEW_YEAR], [new CellError("#REF!")]])).toThrow(refused(2, "#REF!"));
  });

  it("refuse a word that is neither off nor work, and a third column", () => {
    expect(() => readHolidays([[NEW_YEAR, "New Year"]])).toThrow(
      expect.objectContaining({
        key: "unknownKeyword",
        parameters: { value: "New Year", allowed: "off, work, 休, 班" },
      }),
    );
    expect(() => readHolidays([[NEW_YEAR, "off", "x"]])).toThrow(expect.objectContaining({ key: "holidaysShape" }));
  });

  it("know no calendar by its name", () => {
    expect(() => readHolidays([[" cn "]])).toThrow(
      expect.objectContaining({ key: "noHolidayCalendar", code: "#N/A", argument: "holidays" }),
    );
  });
});
