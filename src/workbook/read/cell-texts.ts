import { inWorkbook } from "../run";

/** What cells of one column show, from a row down: numbers as their number format writes them. Rows and columns count from 0. */
export async function readCellTexts(
  sheet: string,
  place: { readonly row: number; readonly column: number },
  rows: number,
): Promise<string[]> {
  return inWorkbook(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(place.row, place.column, rows, 1);
    cells.load("text");
    await context.sync();
    return cells.text.map(([text]) => text ?? "");
  });
}
