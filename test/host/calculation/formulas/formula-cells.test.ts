import { describe, expect, it } from "vitest";
import { FormulaCells, type FormulaNode } from "../../../../host/calculation/formulas/formula-cells";

const parse = (formula: string) => ({ formula }) as unknown as FormulaNode;

describe("cells with formulas", () => {
  it("share what was parsed for the first of them, which may stand below the others", () => {
    const { all } = new FormulaCells(
      {
        s: {
          2: { 0: { f: "", si: "a", x: 0, y: -3 } },
          5: { 0: { f: "=B6", si: "a" } },
          6: { 0: { f: "", si: "a", y: 1 } },
        },
      },
      parse,
    );
    expect(all.map(({ row, rowsFromFirst }) => [row, rowsFromFirst])).toEqual([
      [2, -3],
      [5, 0],
      [6, 1],
    ]);
    expect(new Set(all.map(({ node }) => node)).size).toBe(1);
  });
});
