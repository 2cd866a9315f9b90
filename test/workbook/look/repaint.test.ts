import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressArea } from "../../../src/workbook/address";
import { isNothing, repaint, touched } from "../../../src/workbook/look/repaint";
import type { Paint } from "../../../src/workbook/look/style-areas";

const paint = (looks: Record<string, string[]>, formats: Record<string, string[]>, cells: string[]): Paint => ({
  looks: Object.entries(looks).map(([name, areas]) => ({ name: name as Paint["looks"][number]["name"], areas })),
  numberFormats: Object.entries(formats).map(([format, areas]) => ({ format, areas })),
  cells,
});

describe("repainting a sheet", () => {
  const before = paint({ money: ["B2:C5"], rows: ["B2:C5"] }, { "#,##0": ["B2:C5"] }, ["B2:C5"]);

  it("paints everything where nothing was painted", () => {
    expect(repaint(undefined, before).paint).toEqual(before);
  });
  it("paints nothing where all looks the same", () => {
    expect(isNothing(repaint(before, structuredClone(before)))).toBe(true);
  });
  it("paints the rows by which a list grew, and leaves those above alone", () => {
    const after = paint({ money: ["B2:C7"], rows: ["B2:C7"] }, { "#,##0": ["B2:C7"] }, ["B2:C7"]);
    const { clear, paint: painted } = repaint(before, after);
    expect(clear.cells).toEqual([]);
    expect(painted).toEqual(paint({ money: ["B6:C7"], rows: ["B6:C7"] }, { "#,##0": ["B6:C7"] }, ["B6:C7"]));
  });
  it("clears the rows by which it became shorter", () => {
    const after = paint({ money: ["B2:C3"], rows: ["B2:C3"] }, { "#,##0": ["B2:C3"] }, ["B2:C3"]);
    const looks = repaint(before, after);
    expect(looks.clear.cells).toEqual(["B4:C5"]);
    expect(looks.paint.cells).toEqual([]);
    expect(touched(looks)).toEqual([addressArea("B4:C5")]);
  });
  it("paints cells whose number format alone is another", () => {
    const after = paint({ money: ["B2:C5"], rows: ["B2:C5"] }, { "#,##0": ["B2:B5"], "0.0%": ["C2:C5"] }, ["B2:C5"]);
    const looks = repaint(before, after);
    expect(looks.paint.numberFormats).toEqual([{ format: "0.0%", areas: ["C2:C5"] }]);
    expect(touched(looks)).toEqual([addressArea("C2:C5")]);
  });
  it("touches exactly the cells that look otherwise than before", () => {
    const area = fc.tuple(fc.nat(6), fc.nat(4), fc.nat(3), fc.nat(2), fc.constantFrom("money", "text", "rows"));
    const cellsOf = (areas: readonly [number, number, number, number, string][]): Map<string, string> => {
      const cells = new Map<string, string>();
      for (const name of ["money", "text", "rows"])
        for (const [row, column, rows, columns, look] of areas)
          for (let down = 0; look === name && down <= rows; down++)
            for (let across = 0; across <= columns; across++) {
              const key = `${row + down},${column + across}`;
              cells.set(key, `${cells.get(key) ?? ""} ${name}`);
            }
      return cells;
    };
    const paintOf = (areas: readonly [number, number, number, number, string][]): Paint => {
      const address = ([row, column, rows, columns]: readonly [number, number, number, number, string]) =>
        `${"ABCDEFGH"[column]}${row + 1}:${"ABCDEFGH"[column + columns]}${row + rows + 1}`;
      const looks = Object.fromEntries(
        ["money", "text", "rows"].map((name) => [name, areas.filter((one) => one[4] === name).map(address)]),
      );
      return paint(looks, {}, areas.map(address));
    };
    fc.assert(
      fc.property(fc.array(area, { maxLength: 5 }), fc.array(area, { maxLength: 5 }), (one, other) => {
        const [then, now] = [cellsOf(one), cellsOf(other)];
        const differing = [...new Set([...then.keys(), ...now.keys()])].filter((key) => then.get(key) !== now.get(key));
        const areas = touched(repaint(paintOf(one), paintOf(other)));
        const cells = areas.flatMap(({ row, column, rows, columns }) =>
          Array.from({ length: rows * columns }, (_, index) => {
            return `${row + Math.floor(index / columns)},${column + (index % columns)}`;
          }),
        );
        expect(cells.sort()).toEqual(differing.sort());
      }),
    );
  });
});
