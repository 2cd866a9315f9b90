import { describe, expect, it } from "vitest";
import type { Block, PlanCell, SheetPlan } from "../../../src/sheets/sheet-plan";
import { pageBreaks } from "../../../src/workbook/look/page-breaks";

const cell = (style: PlanCell["style"]): PlanCell => ({ content: "text", style });

const line = (row: number, style: PlanCell["style"]): Block => {
  return { kind: "grid", id: `line-${row}`, at: { row, column: 1 }, cells: [[cell(style)]] };
};

const table = (row: number, rows: number): Block => {
  const contents = Array.from({ length: rows }, () => 1);
  return {
    kind: "table",
    id: `table-${row}`,
    at: { row, column: 1 },
    rows,
    columns: [{ id: "value", heading: "Value", style: "whole", role: "value", contents }],
  };
};

function sheet(blocks: readonly Block[], more: Partial<SheetPlan> = {}, titleRow?: number): SheetPlan {
  return {
    id: "review",
    title: "Review",
    widths: [2, 24, 14],
    blocks,
    charts: [],
    names: [],
    validations: [],
    marks: [],
    print: {
      area: { row: 0, column: 0, rows: 200, columns: 3 },
      ...(titleRow !== undefined && { titleRows: { from: titleRow, to: titleRow } }),
    },
    ...more,
  };
}

// A4 landscape less the margins leaves 516.1 points: 34 rows of 15.
const breaksOf = (plan: SheetPlan, heights = new Map<number, number>()) => pageBreaks(plan, heights);

describe("page breaks", () => {
  it("are not needed where all fits on a page", () => {
    expect(breaksOf(sheet([line(0, "title"), table(2, 31)]))).toEqual([]);
  });

  it("keep a heading and its note with the short table that they head", () => {
    const blocks = [line(0, "title"), table(1, 20), line(23, "section"), line(24, "note"), table(25, 10)];
    expect(breaksOf(sheet(blocks))).toEqual([23]);
  });

  it("let a table of more than thirty rows run on, when its first five rows stand under its head", () => {
    expect(breaksOf(sheet([line(0, "title"), line(10, "section"), table(11, 100)]))).toEqual([]);
    expect(breaksOf(sheet([line(0, "title"), table(1, 20), line(28, "section"), table(29, 100)]))).toEqual([28]);
  });

  it("count what a long table left of its last page, and the rows repeated on each", () => {
    const long = table(1, 40);
    // The long table takes 8 rows of the second page: heading, head and 24 rows fit after it, one less below a repeated head.
    const next = (rows: number) => [line(0, "title"), long, line(42, "section"), table(43, rows)];
    expect(breaksOf(sheet(next(24)))).toEqual([]);
    expect(breaksOf(sheet(next(25)))).toEqual([42]);
    expect(breaksOf(sheet(next(23), {}, 1))).toEqual([]);
    expect(breaksOf(sheet(next(24), {}, 1))).toEqual([42]);
  });

  it("are never made for a sheet's check alone: it goes with the short table above it", () => {
    const check: Block = {
      kind: "grid",
      id: "check",
      at: { row: 35, column: 1 },
      cells: [[cell("note"), cell("check")]],
    };
    const blocks = [line(0, "title"), table(1, 10), line(12, "section"), table(13, 20), check];
    expect(breaksOf(sheet(blocks.slice(0, -1)))).toEqual([]);
    expect(breaksOf(sheet(blocks))).toEqual([12]);
  });

  it("never cut a chart", () => {
    const chart = { area: { row: 25, column: 1, rows: 12, columns: 2 } } as SheetPlan["charts"][number];
    expect(breaksOf(sheet([line(0, "title"), table(1, 20), line(24, "section")], { charts: [chart] }))).toEqual([24]);
  });

  it("part a long grid at its headings", () => {
    const rows = (count: number): PlanCell[][] => Array.from({ length: count }, () => [cell("text")]);
    const grid: Block = {
      kind: "grid",
      id: "settings",
      at: { row: 0, column: 1 },
      cells: [[cell("section")], ...rows(25), [cell("section")], ...rows(20)],
    };
    expect(breaksOf(sheet([grid]))).toEqual([26]);
  });

  it("know that tall rows fill a page sooner, and that a wide sheet is printed smaller", () => {
    const blocks = [line(0, "title"), table(1, 20), line(23, "section"), table(24, 8)];
    expect(breaksOf(sheet(blocks))).toEqual([]);
    expect(breaksOf(sheet(blocks, {}), new Map([[0, 60]]))).toEqual([23]);
    const wide = { widths: [2, 150, 100] };
    expect(breaksOf(sheet(blocks, wide), new Map([[0, 60]]))).toEqual([]);
  });

  it("do not look at columns that are folded or not printed", () => {
    const blocks = [line(0, "title"), table(1, 20), line(23, "section"), table(24, 12)];
    const folded: Block = { ...table(60, 1), folded: [0] } as Block;
    const firstRows = { area: { row: 0, column: 0, rows: 50, columns: 3 } };
    expect(breaksOf(sheet(blocks, { widths: [2, 24, 300] }))).toEqual([]);
    expect(
      breaksOf(
        sheet(blocks, {
          widths: [2, 24, 300],
          print: { area: { row: 0, column: 0, rows: 50, columns: 2 } },
        }),
      ),
    ).toEqual([23]);
    expect(breaksOf(sheet([...blocks, folded], { widths: [2, 300, 14], print: firstRows }))).toEqual([23]);
  });
});
