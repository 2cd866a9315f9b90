import { describe, expect, it } from "vitest";
import { addressArea, areaAddress, columnLetters, fixedReference, isSameReference } from "../../src/workbook/address";

describe("addresses", () => {
  it("letters columns as Excel does, to its last one", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });

  it("names one cell by itself and an area by its corners", () => {
    expect(areaAddress({ row: 4, column: 1, rows: 1, columns: 1 })).toBe("B5");
    expect(areaAddress({ row: 4, column: 1, rows: 5, columns: 3 })).toBe("B5:D9");
  });

  it("reads back what it wrote, with a sheet and fixed or not", () => {
    const area = { row: 4, column: 1, rows: 5, columns: 3 };
    for (const address of ["B5:D9", "$B$5:$D$9", "Review!B5:D9", "'Data check'!$B$5:$D$9"])
      expect(addressArea(address)).toEqual(area);
  });

  it("quotes the sheets that Excel quotes", () => {
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(
      ["Calc", "计算", "Data check", "Bob's", "A1", "2025", "R1C1"].map((sheet) => fixedReference(sheet, cell)),
    ).toEqual([
      "=Calc!$A$1",
      "=计算!$A$1",
      "='Data check'!$A$1",
      "='Bob''s'!$A$1",
      "='A1'!$A$1",
      "='2025'!$A$1",
      "='R1C1'!$A$1",
    ]);
  });

  it("knows one reference under both quotings", () => {
    expect(isSameReference("=Calc!$A$1", "='Calc'!$A$1")).toBe(true);
    expect(isSameReference("='Bob''s'!$A$1", "='Bobs'!$A$1")).toBe(false);
  });
});
