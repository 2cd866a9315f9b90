import { asWorkbookError } from "./workbook-error";

/** The set in which several requests can become one step of Undo. */
const UNDO_GROUPS = "1.20";

/** Excel.run as all of Fupan uses it: waits until the user has left the cell, and is one step of Undo where Excel can. */
export function runInExcel<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  const canGroupUndo = Office.context.requirements.isSetSupported("ExcelApi", UNDO_GROUPS);
  return Excel.run({ delayForCellEdit: true, ...(canGroupUndo && { mergeUndoGroup: true }) }, batch);
}

/** The same for a reader: whatever goes wrong is a WorkbookError. */
export async function inWorkbook<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await runInExcel(batch);
  } catch (error) {
    throw asWorkbookError(error);
  }
}
