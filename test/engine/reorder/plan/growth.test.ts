import { describe, expect, it } from "vitest";
import { CellError } from "../../../../src/engine/cell";
import { ratesFor, readGrowth } from "../../../../src/engine/reorder/plan/growth";

describe("growth", () => {
  it("is one rate for all", () => {
    expect(readGrowth([[0.1]], 0)).toEqual({ everywhere: 0.1, byName: new Map() });
  });

  it("is a rate by customer or product, however the name is written, and * for all others", () => {
    const growth = readGrowth(
      [
        ["Name", "Growth"],
        ["  acme  TRADING ", 0.2],
        ["Ｐ－100", -0.5],
        ["＊", 0.05],
        [null, 0.9],
        ["Birch Home", null],
      ],
      0,
    );
    expect(growth.everywhere).toBe(0.05);
    expect(ratesFor(growth, ["Acme Trading", "P-100", "Birch Home", "__proto__"])).toEqual([
      0.2,
      -0.5,
      undefined,
      undefined,
    ]);
  });

  it("is the usual rate where no * stands in the table", () => {
    expect(readGrowth([["Acme", 0.2]], 0.07).everywhere).toBe(0.07);
  });

  it("may lose everything or multiply by six, and no more", () => {
    expect(readGrowth([[-1]], 0).everywhere).toBe(-1);
    expect(readGrowth([[5]], 0).everywhere).toBe(5);
    expect(() => readGrowth([[10]], 0)).toThrow(expect.objectContaining({ key: "growthTooHigh", code: "#VALUE!" }));
    expect(() => readGrowth([["Acme", -1.01]], 0)).toThrow(
      expect.objectContaining({ key: "growthTooLow", code: "#NUM!", argument: "growth" }),
    );
  });

  it("refuses other shapes and rates that are no numbers", () => {
    const rows = [
      ["Acme", 0.1],
      ["Birch", "much"],
    ];
    expect(() => readGrowth(rows, 0)).toThrow(
      expect.objectContaining({ key: "columnNumberExpected", parameters: { value: "much", row: 2 } }),
    );
    expect(() => readGrowth([["Acme", 0.1, 0.2]], 0)).toThrow(expect.objectContaining({ key: "growthShape" }));
    expect(() => readGrowth([[0.1], [0.2]], 0)).toThrow(expect.objectContaining({ key: "growthShape" }));
    expect(() => readGrowth([["much"]], 0)).toThrow(expect.objectContaining({ key: "numberExpected" }));
    expect(() => readGrowth([["Acme", new CellError("#N/A")]], 0)).toThrow(
      expect.objectContaining({ key: "columnNumberExpected" }),
    );
  });
});
