import { describe, expect, it } from "vitest";
import type { Block, SheetPlan } from "../../../src/sheets/sheet-plan";
import { paintOf } from "../../../src/workbook/look/style-areas";

function paint(...blocks: Block[]) {
  const plan: SheetPlan = {
    id: "review",
    title: "Review",
    widths: [],
    blocks,
    charts: [],
    names: [],
    validations: [],
    marks: [],
    print: { area: { row: 0, column: 0, rows: 1, columns: 1 } },
  };
  const { looks, numberFormats } = paintOf(plan);
  return {
    look: (name: string) => looks.find((look) => look.name === name)?.areas,
    format: (format: string) => numberFormats.find((one) => one.format === format)?.areas,
  };
}

const bridge: Block = {
  kind: "table",
  id: "bridge",
  at: { row: 4, column: 1 },
  rows: 4,
  totals: [0, 3],
  columns: [
    { id: "step", heading: "Step", style: "text", role: "key", contents: ["Prior", "New", "Lost", "Current"] },
    {
      id: "amount",
      heading: "Amount",
      style: "delta",
      totalStyle: "money",
      role: "value",
      contents: [180, 30, -10, 200],
    },
    { id: "note", heading: "Note", style: "text", role: "value", contents: ["a", "b", "c", "d"] },
  ],
};

describe("the painted areas of a sheet", () => {
  it("show a total in its own style: the two ends of a bridge have no sign, the steps between have one", () => {
    const { look } = paint(bridge);
    expect(look("money")).toEqual(["C6,C9"]);
    expect(look("delta")).toEqual(["C7:C8"]);
  });

  it("put a heading over the numbers that it heads, and words one indent off the column before", () => {
    const { look } = paint(bridge);
    expect(look("atTheRight")).toEqual(["C5"]);
    expect(look("indented")).toEqual(["D5:D9"]);
  });

  it("put a text among numbers at the right, where it needs no indent", () => {
    const grid: Block = {
      kind: "grid",
      id: "settings",
      at: { row: 0, column: 1 },
      cells: [
        [
          { content: "Customers between the tiers", style: "text" },
          { content: "nearest", style: "text", align: "right" },
          { content: "none", style: "note" },
        ],
      ],
    };
    const { look } = paint(grid);
    expect(look("atTheRight")).toEqual(["C1"]);
    expect(look("indented")).toEqual(["D1"]);
  });
});
