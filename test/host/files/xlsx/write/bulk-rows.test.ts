import { describe, expect, it } from "vitest";
import { Book, type CellFormat } from "../../../../../host/cells/book";
import { CellError, type CellValue, cellKey, Sheet } from "../../../../../host/cells/sheet";
import { readBook } from "../../../../../host/files/xlsx/read/read";
import { rowsForHucre } from "../../../../../host/files/xlsx/write/bulk-rows";
import { writeBook } from "../../../../../host/files/xlsx/write/write";

const ROWS = 6_000;
const DATE: CellFormat = { numberFormat: "yyyy-mm-dd" };
const ODD_TEXTS = ["=1+1", "00017", "#N/A", "_x0041_", " edge ", "a\r\nb", "<&>\"'", "复盘"];

function longSheet(): Sheet {
  const sheet = new Sheet("1", "Orders");
  for (let row = 0; row < ROWS; row++) {
    const values: readonly CellValue[] = [
      ODD_TEXTS[row % ODD_TEXTS.length] ?? "",
      row / 3,
      45_000 + (row % 365),
      row % 2 === 0,
    ];
    for (const [column, value] of values.entries()) sheet.setConstant(row, column, value);
    sheet.formats.set(cellKey(row, 2), DATE);
  }
  sheet.setConstant(ROWS - 1, 1, new CellError("#REF!"));
  sheet.setConstant(ROWS - 2, 0, undefined);
  return sheet;
}

describe("the rows of a long sheet", () => {
  it("come back as they were, the last ones too", async () => {
    const book = new Book();
    book.sheets = [longSheet()];
    expect(rowsForHucre(longSheet())).toBe(5_000);
    const [read] = (await readBook(await writeBook(book, { customFunctions: [] }))).sheets;
    const cells = (sheet: Sheet | undefined) =>
      Array.from({ length: ROWS }, (_, r) => [0, 1, 2, 3].map((c) => sheet?.value(r, c)));
    expect(cells(read)).toEqual(cells(longSheet()));
    expect(read?.formats.get(cellKey(ROWS - 1, 2))).toEqual(DATE);
    expect(read?.formats.size).toBe(ROWS);
  });

  it("are all hucre's when one of the later ones holds a formula, a height or a look of its own", () => {
    const [formula, height, look] = [longSheet(), longSheet(), longSheet()];
    formula.setFormula(ROWS - 1, 1, "=SUM(B1:B9)");
    height.rowHeights.set(ROWS - 1, 30);
    look.formats.set(cellKey(ROWS - 1, 1), { bold: true });
    expect([formula, height, look].map(rowsForHucre)).toEqual([ROWS, ROWS, ROWS]);
  });
});
