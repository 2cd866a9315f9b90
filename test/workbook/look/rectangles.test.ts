import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Area } from "../../../src/sheets/sheet-plan";
import { joined, packedAddresses } from "../../../src/workbook/look/rectangles";

const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
const cellsOf = (areas: readonly Area[]): string[] =>
  areas
    .flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`),
    )
    .sort();

describe("joined", () => {
  it("makes one rectangle of a block of cells", () => {
    const cells = [0, 1, 2].flatMap((row) => [0, 1].map((column) => cell(row, column)));
    expect(joined(cells)).toEqual([{ row: 0, column: 0, rows: 3, columns: 2 }]);
  });

  it("covers the same cells, each once", () => {
    const cells = fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), { selector: ([row, column]) => row * 100 + column });
    fc.assert(
      fc.property(cells, (places) => {
        const areas = places.map(([row, column]) => cell(row, column));
        expect(cellsOf(joined(areas))).toEqual(cellsOf(areas));
      }),
    );
  });
});

describe("packedAddresses", () => {
  it("starts a new text before 2,000 characters", () => {
    const texts = packedAddresses(Array.from({ length: 1000 }, (_, row) => cell(2 * row, 0)));
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(2000);
    expect(texts.join(",").split(",")).toHaveLength(1000);
  });
});
