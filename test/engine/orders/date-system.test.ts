import { describe, expect, it } from "vitest";
import { countsFrom1904 } from "../../../src/engine/orders/date-system";

describe("The date system of a workbook", () => {
  it("is that of 1904 where dates show a day 1,462 later than their number", () => {
    expect(countsFrom1904([44514], ["2025-11-15"])).toBe(true);
    expect(countsFrom1904([44514], ["15/11/2025"])).toBe(true);
    expect(countsFrom1904([null, "text", 44514.5], ["", "text", "2025年11月15日"])).toBe(true);
  });

  it("is that of 1900 where they show their own day", () => {
    expect(countsFrom1904([45976, 44514], ["11/15/2025", "2025-11-15"])).toBe(false);
  });

  it("is taken to be that of 1900 where nothing shows a full date", () => {
    expect(countsFrom1904([44514, 44515], ["15-Nov", "44515"])).toBe(false);
  });
});
