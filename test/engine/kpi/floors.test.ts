import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CellError } from "../../../src/engine/cell";
import { floors } from "../../../src/engine/kpi/floors";
import { type Limit, readLimit } from "../../../src/engine/kpi/limit";

const rowOf = (actual: number | null, limit: string | number) => {
  const [row] = floors([{ name: "x", actual, limit: readLimit(limit) as Limit }]);
  return [row?.result, row?.distance];
};

describe("floors", () => {
  it("hold at the limit and break beyond it (spec 9.1 T-33)", () => {
    expect(rowOf(0.01, "<=1%")).toEqual(["pass", 0]);
    expect(rowOf(0.0101, "<=1%")).toEqual(["breach", -0.0001]);
    expect(rowOf(0.95, ">=95%")).toEqual(["pass", 0]);
    expect(rowOf(0.949, ">=95%")).toEqual(["breach", -0.001]);
  });

  it("serve as training gates: exam 90, simulation 85 (spec 9.1 T-34)", () => {
    expect(rowOf(90, "90")).toEqual(["pass", 0]);
    expect(rowOf(85, 85)).toEqual(["pass", 0]);
    expect(rowOf(89, 90)).toEqual(["breach", -1]);
  });

  it("show the room to the limit as positive, on either side", () => {
    expect(rowOf(0.004, "≤1%")).toEqual(["pass", 0.006]);
    expect(rowOf(4.7, ">=4.5")).toEqual(["pass", 0.2]);
  });

  it("leave what is not measured open", () => {
    expect(rowOf(null, "90")).toEqual([null, null]);
  });

  it("break exactly where the distance is negative, if the limit is included", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.constantFrom("<=", ">="), (hundredths, operator) => {
        const [result, distance] = rowOf(hundredths / 100, `${operator}12.34`);
        expect(result).toBe((distance as number) < 0 ? "breach" : "pass");
      }),
    );
  });
});

describe("a limit", () => {
  it.each([
    ["<=1%", "<=", 0.01, "<=1%"],
    ["≤ 1 %", "<=", 0.01, "<=1%"],
    ["＜＝１％", "<=", 0.01, "<=1%"],
    [">=95%", ">=", 0.95, ">=95%"],
    ["≥4.5", ">=", 4.5, ">=4.5"],
    ["=>1,000", ">=", 1000, ">=1,000"],
    ["<2%", "<", 0.02, "<2%"],
    ["> 3", ">", 3, ">3"],
    ["90", ">=", 90, ">=90"],
    [0.95, ">=", 0.95, ">=0.95"],
    [">=-5", ">=", -5, ">=-5"],
  ] as const)("is read from %s", (cell, operator, value, written) => {
    expect(readLimit(cell)).toEqual({ operator, value, written });
  });

  it("excludes its own value where the sign does (spec 1.3-7)", () => {
    expect(rowOf(0.02, "<2%")).toEqual(["breach", 0]);
    expect(rowOf(3.1, ">3")[0]).toBe("pass");
  });

  it.each([null, "", "soon", "<=", "1%<", "==5", "<=1%%", true, new CellError("#N/A")])("is not %s", (cell) => {
    expect(readLimit(cell)).toBeNull();
  });
});
