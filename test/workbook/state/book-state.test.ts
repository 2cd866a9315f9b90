import { describe, expect, it } from "vitest";
import type { BaseBlock } from "../../../src/workbook/merge/match/sheet-base";
import { atOnce } from "../../../src/workbook/pace";
import { type BookState, stateFrom, storedState } from "../../../src/workbook/state/book-state";

const cells = [
  ["Customer", "Orders", "Note"],
  ["Acme", 3, null],
  ["Birch", { formula: "=1+1" }, null],
  ["Cedar", 5, null],
] as const;

const block = {
  id: "list",
  kind: "table",
  at: { row: 2, column: 1 },
  columns: ["customer", "orders", "note"],
  keys: [0],
  rows: ["head", "Acme", "Birch", "Cedar"],
  content: (row: number, column: number) => (row === 2 && column === 2 ? undefined : cells[row]?.[column]),
} as unknown as BaseBlock;

const state = {
  sheets: [{ id: "review", worksheetId: "{1}", name: "Review", frame: {}, base: { blocks: [block] } }],
  build: { language: "en" },
} as unknown as BookState;

/** As it comes back from the text of a workbook. */
const written = (): unknown[] => JSON.parse(JSON.stringify(atOnce(storedState(state))));

const contents = ({ sheets }: BookState) =>
  sheets.flatMap(({ base }) =>
    base.blocks.map(({ rows, columns, content }) =>
      rows.map((_, row) => columns.map((__, column) => content(row, column))),
    ),
  );

describe("what the last build left, as the workbook carries it", () => {
  it("comes back cell by cell: values, formulas, blanks, and cells that are none of the block's", () => {
    const found = atOnce(stateFrom(written()));
    expect(contents(found)).toEqual(contents(state));
    expect(found.build).toEqual({ language: "en" });
  });

  it("is read too where version 1 wrote it: the columns in their blocks, all on one line", () => {
    const [first, ...columns] = written() as [{ sheets: { blocks: { cells: unknown }[] }[] }, ...unknown[]];
    for (const { blocks } of first.sheets) for (const one of blocks) one.cells = columns.splice(0, one.cells as number);
    expect(contents(atOnce(stateFrom([first])))).toEqual(contents(state));
  });
});
