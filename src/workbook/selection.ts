import type { Area } from "../sheets/sheet-plan";
import { addressArea, areaAddress } from "./address";
import { inWorkbook } from "./run";
import { officeCode, WorkbookError } from "./workbook-error";

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

/** Brings cells to the front and selects them. Throws WorkbookError "sheetGone" where their sheet is no longer there. */
export async function selectCells({ sheet, area }: Selection): Promise<void> {
  return inWorkbook(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(areaAddress(area)).select();
    await context.sync().catch((error: unknown) => {
      throw officeCode(error) === "ItemNotFound" ? new WorkbookError("sheetGone", "ItemNotFound") : error;
    });
  });
}

/** As selectCells, by an address such as "B5:D9". */
export const selectAddress = (sheet: string, address: string): Promise<void> =>
  selectCells({ sheet, area: addressArea(address) });
