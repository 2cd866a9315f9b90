import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/engine/cell";
import { givenRows } from "../../src/engine/given-rows";

const list = (names: readonly Cell[], weights: readonly Cell[], groups?: readonly Cell[]) =>
  givenRows([
    { argument: "names", kind: "name", cells: names },
    { argument: "weights", kind: "number", cells: weights },
    { argument: "groups", kind: "name", cells: groups },
  ]);

describe("a short list", () => {
  it("leaves out its header, blank rows and the blanks at the end", () => {
    const rows = list(["KPI", "Sales", null, "Training", null], ["Weight", 60, null, "40", null]);
    expect(rows.rows).toBe(2);
    expect(rows.names("names")).toEqual(["Sales", "Training"]);
    expect([...rows.numbers("weights")]).toEqual([60, 40]);
    expect(rows.rowNumber(1)).toBe(3);
  });

  it("cleans names, and gives blanks for a column that is left out", () => {
    expect(list([" Ｓａｌｅｓ  total "], [1]).texts("names")).toEqual(["Sales total"]);
    expect(list(["Sales"], [1]).texts("groups")).toEqual([""]);
    expect(list(["Sales"], [null]).numbers("weights")).toEqual(Float64Array.of(Number.NaN));
  });

  it("names the row of a cell that it cannot read", () => {
    expect(() => list(["a", null, "b"], [1, null, "much"]).numbers("weights")).toThrow(
      expect.objectContaining({ key: "columnNumberExpected", parameters: { value: "much", row: 3 } }),
    );
    expect(() => list(["a", null], [1, 2]).names("names")).toThrow(
      expect.objectContaining({ key: "columnBlank", code: "#VALUE!", parameters: { row: 2 } }),
    );
  });

  it("needs a row, and columns of one length", () => {
    expect(() => list([null, null], [null, null])).toThrow(
      expect.objectContaining({ key: "nothingListed", code: "#N/A", argument: "names" }),
    );
    expect(() => list(["a", "b"], [1])).toThrow(expect.objectContaining({ key: "unequalLengths" }));
  });
});
