import type { Area } from "../sheets/sheet-plan";
import { inWorkbook } from "./run";

/** Cells that the user has selected, and the name of their sheet. */
export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** Throws WorkbookError "noCells" where a chart, or several blocks of cells, are selected. */
export async function selectedCells(): Promise<Selection> {
  return inWorkbook(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return { sheet: sheet.name, area: { row, column, rows, columns } };
  });
}
