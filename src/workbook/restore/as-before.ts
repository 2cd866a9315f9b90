import type { Givens } from "../given-names";
import type { SheetToRestore } from "../prepare";
import type { Survey } from "../read/survey";
import { Requests } from "../requests";
import { runInExcel } from "../run";
import { asWorkbookError, WorkbookError } from "../workbook-error";
import { restoreBook } from "./restore";

/** What a change of the workbook starts from, kept until it is finished. */
export interface RestorePoint {
  readonly survey: Survey;
  readonly sheets: readonly SheetToRestore[];
  readonly renamed: Givens["renamed"];
  /** The workbook carries the same, from before the first change on: undoLastBuild puts it back as well. */
  readonly isInWorkbook: boolean;
}

/** Runs a change of the workbook; when it fails, the workbook is put back to the point that was kept. */
export async function orAsBefore<Result>(
  change: (keep: (point: RestorePoint) => void) => Promise<Result>,
): Promise<Result> {
  let restorePoint: RestorePoint | undefined;
  try {
    return await change((point) => {
      restorePoint = point;
    });
  } catch (error) {
    if (restorePoint) await restore(restorePoint);
    throw explained(error, restorePoint);
  }
}

async function restore(point: RestorePoint): Promise<void> {
  try {
    await runInExcel((context) => restoreBook(new Requests(context), point));
  } catch (error) {
    const key = point.isInWorkbook ? "restoreFailed" : "restoreFailedNoCopy";
    throw new WorkbookError(key, asWorkbookError(error).officeCode, { cause: error });
  }
}

function explained(error: unknown, point: RestorePoint | undefined): WorkbookError {
  const told = asWorkbookError(error);
  const isReadOnly = told.officeCode === "AccessDenied" && point?.survey.isReadOnly;
  return isReadOnly ? new WorkbookError("readOnly", told.officeCode, { cause: error }) : told;
}
