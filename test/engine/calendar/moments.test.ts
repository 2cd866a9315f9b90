import { describe, expect, it } from "vitest";
import { readMoments } from "../../../src/engine/calendar/moments";
import { serialOf } from "../../../src/engine/calendar/serial";
import { CellError } from "../../../src/engine/cell";

const day = serialOf(2025, 11, 3);
const one = (cell: Parameters<typeof readMoments>[0][number]) => readMoments([cell])[0];

describe("dates with their time", () => {
  it("keeps the part of the day of a serial", () => {
    expect(one(day + 0.375)).toBe(day + 0.375);
    expect(one(day)).toBe(day);
  });

  it.each([
    ["2025-11-03 09:00", 9],
    ["2025/11/3 14:30", 14.5],
    ["2025-11-03T09:00:00Z", 9],
    ["2025年11月3日 下午2:30", 14.5],
    ["3 Nov 2025, 12:15 am", 0.25],
    ["2025-11-03 12:30 PM", 12.5],
    ["2025-11-03 09:00:36", 9.01],
    ["２０２５－１１－０３　０９：００", 9],
    ["2025-11-03", 0],
    [20_251_103, 0],
  ])("reads %s", (cell, hours) => {
    expect(one(cell)).toBeCloseTo(day + hours / 24, 9);
  });

  it("takes the order of day and month from the column", () => {
    expect([...readMoments(["03/11/2025 09:00", "25/11/2025 18:00"])]).toEqual([day + 0.375, day + 22.75]);
  });

  it("is no number where a cell holds no date", () => {
    const cells = [null, "", "soon", true, 0, -5, new CellError("#N/A")];
    expect([...readMoments(cells)]).toEqual(cells.map(() => Number.NaN));
  });
});
