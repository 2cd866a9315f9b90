import { describe, expect, it } from "vitest";
import { type ColumnSpec, placeColumns, rowsOf } from "../../../src/sheets/layout/columns";
import { formula } from "../../../src/sheets/layout/formula";

const base = { heading: "", style: "money", role: "formula" } as const;

describe("columns of a table", () => {
  it("see each other by id, in their own row or in a given one", () => {
    const columns: ColumnSpec[] = [
      { ...base, id: "amount", contents: [10, 20] },
      {
        ...base,
        id: "after",
        contents: [
          (cellOf) => formula(cellOf("amount")),
          (cellOf) => formula(`${cellOf("after", 0)}+${cellOf("amount")}`),
        ],
      },
    ];
    const [, after] = placeColumns(columns, { row: 4, column: 1 });
    expect(after?.contents).toEqual([{ formula: "=B6" }, { formula: "=C6+B7" }]);
  });

  it("name a column that is not there", () => {
    const columns: ColumnSpec[] = [{ ...base, id: "share", contents: [(cellOf) => formula(cellOf("revenue"))] }];
    expect(() => placeColumns(columns, { row: 0, column: 0 })).toThrow("revenue");
  });

  it("are as long as the longest of them", () => {
    expect(
      rowsOf([
        { ...base, id: "a", contents: [1] },
        { ...base, id: "b", contents: [1, 2, 3] },
      ]),
    ).toBe(3);
    expect(rowsOf([])).toBe(0);
  });
});
