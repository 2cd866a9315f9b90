import { describe, expect, it } from "vitest";
import { stretchesOf } from "../../../src/workbook/read/stretches";

const column = (at: number, rows: number, row = 4) => ({ row, column: at, rows, columns: 1 });

describe("the used columns of a sheet", () => {
  it("are one area where they begin and end together", () => {
    expect(stretchesOf([column(1, 90), column(2, 90), column(3, 90)])).toEqual([
      { row: 4, column: 1, rows: 90, columns: 3 },
    ]);
  });
  it("are one area also where a few cells at an end are blank", () => {
    expect(stretchesOf([column(1, 90), column(2, 80, 14)])).toEqual([{ row: 4, column: 1, rows: 90, columns: 2 }]);
  });
  it("are parted where a long list stands beside a short one, and by a free column", () => {
    const [short, long, next, apart] = [column(1, 20), column(2, 20_000), column(3, 20_000), column(5, 20_000)];
    expect(stretchesOf([short, long, next, apart])).toEqual([
      short,
      { row: 4, column: 2, rows: 20_000, columns: 2 },
      apart,
    ]);
  });
});
