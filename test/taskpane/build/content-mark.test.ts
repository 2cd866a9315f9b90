import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, CellError } from "../../../src/engine/cell";
import { contentMark } from "../../../src/taskpane/build/content-mark";

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#N/A", "#REF!").map((code) => new CellError(code)),
);

describe("The fingerprint of cells", () => {
  it("is the same for the same cells", async () => {
    const columns = [
      ["Acme", "Birch", null],
      [12_000, 0.5, true],
    ];
    expect(await contentMark(columns)).toBe(await contentMark(columns.map((cells) => [...cells])));
    expect(await contentMark(columns)).toMatch(/^[0-9a-f]{16}$/);
  });

  it("is another one when any one cell is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 30 }), fc.nat(), cell, async (cells, at, other) => {
        const place = at % cells.length;
        fc.pre(JSON.stringify(cells[place]) !== JSON.stringify(other) && !Object.is(cells[place], other));
        const changed = cells.map((one, index) => (index === place ? other : one));
        expect(await contentMark([changed])).not.toBe(await contentMark([cells]));
      }),
    );
  });

  it.each<[string, Cell, Cell]>([
    ["a number and its text", 12, "12"],
    ["an error and its text", new CellError("#N/A"), "#N/A"],
    ["blank and an empty text", null, ""],
    ["true and 1", true, 1],
  ])("tells %s apart", async (_, one, other) => {
    expect(await contentMark([[one]])).not.toBe(await contentMark([[other]]));
  });

  it("tells where a column ends, and the order of rows", async () => {
    expect(await contentMark([["a", "b"], []])).not.toBe(await contentMark([["a"], ["b"]]));
    expect(await contentMark([[1, 2]])).not.toBe(await contentMark([[2, 1]]));
  });

  it("lets others work between its slices, and stops when it is told to", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort());
    await expect(contentMark([Array.from({ length: 200_000 }, (_, at) => at)], stop.signal)).rejects.toThrow();
  });
});
