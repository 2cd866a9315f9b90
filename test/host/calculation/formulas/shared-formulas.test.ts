import { describe, expect, it } from "vitest";
import { relativeForm, SharedFormulas } from "../../../../host/calculation/formulas/shared-formulas";

describe("a formula as seen from its cell", () => {
  it("is the same all down a filled column", () => {
    expect(relativeForm("=A2*$B$1+SUM(Calc!C$1:C2)", 1, 3)).toBe(relativeForm("=A9*$B$1+SUM(Calc!C$1:C9)", 8, 3));
  });
  it("differs where a fixed part differs, and in texts", () => {
    expect(relativeForm("=A2*$B$1", 1, 3)).not.toBe(relativeForm("=A3*$B$2", 2, 3));
    expect(relativeForm('=A2&"A2"', 1, 3)).not.toBe(relativeForm('=A3&"A3"', 2, 3));
  });
  it.each(["=SUM(Orders[Amount])", "=SUM(B5#)", "=SUM(A:A)"])("does not move with its cell: %s", (formula) => {
    expect(relativeForm(formula, 0, 0)).toBeUndefined();
  });
});

describe("the formulas of a sheet, given to the engine", () => {
  it("give a filled-down formula once, then by the distance from there", () => {
    const shared = new SharedFormulas();
    expect(shared.item("=A2+1", 1, 3)).toEqual({ f: "=A2+1", si: "f0", x: 0, y: 0 });
    expect(shared.item("=A7+1", 6, 3)).toEqual({ f: "", si: "f0", x: 0, y: 5 });
    expect(shared.item("=A7+2", 6, 3)).toEqual({ f: "=A7+2", si: "f1", x: 0, y: 0 });
  });
});
