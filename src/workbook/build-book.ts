import type { SheetId, SheetPlan } from "../sheets/sheet-plan";
import type { Change } from "./merge/change";
import { changesOf, type MergeOptions } from "./merge-book";
import { type Prepared, prepare } from "./prepare";
import { surveyWorkbook } from "./read/survey";
import { Requests } from "./requests";
import { orAsBefore } from "./restore/as-before";
import { runInExcel } from "./run";
import { withUndo } from "./state/read-parts";
import { undoXml } from "./state/undo-state";
import { WorkbookError } from "./workbook-error";
import { isLockedByOthers, liftProtection } from "./write/protection";
import { draftsOf, isChanged, writeDrafts } from "./write/write-book";

export interface BuildProgress {
  /** The tab that was just worked on. */
  readonly sheet: string;
  /** Steps done, of all. */
  readonly done: number;
  readonly total: number;
}

export interface BuildOptions extends MergeOptions {
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
  /** The sheets are protected, without a password, and only inputs stay open. */
  readonly isLocked?: boolean;
  /** Kept in the workbook for the next build: how the orders were understood and what was chosen. */
  readonly build?: unknown;
}

export interface BuiltSheet {
  readonly id: SheetId;
  /** The name of its tab, which may differ from the plan's title. */
  readonly name: string;
  readonly isNew: boolean;
  readonly cellsWritten: number;
}

export interface BuiltBook {
  readonly sheets: readonly BuiltSheet[];
  /** 0 when the workbook held all of it already. */
  readonly cellsWritten: number;
  readonly requests: number;
  /** Empty on a first build: there was nothing to change. */
  readonly changes: readonly Change[];
  /**
   * "kept": undoLastBuild takes this build back. "unchanged": it changed nothing, and undoLastBuild takes the one before back.
   * "tooLarge": what was before it is more than a workbook can carry along, so it cannot be taken back.
   */
  readonly restorePoint: "kept" | "unchanged" | "tooLarge";
}

/**
 * Puts plans into the open workbook, in tab order. Sheets of an earlier build are brought up to date: what the user made of them
 * stays, only cells that differ are written. When it fails or is cancelled, everything is put back before the WorkbookError is
 * thrown.
 */
export async function writeBook(plans: readonly SheetPlan[], options: BuildOptions): Promise<BuiltBook> {
  return orAsBefore(async (keep) =>
    runInExcel(async (context) => {
      const requests = new Requests(context, options.signal);
      const found = await surveyWorkbook(requests);
      const survey = { ...found, parts: await withUndo(requests, found.parts) };
      const prepared = await prepare(requests, plans, survey, options);
      refuseProtected(plans, prepared);
      const drafts = await requests.pace.do(draftsOf(plans, prepared));
      // A build that changes nothing is none to take back: the one before it stays.
      const isSame = !drafts.some(isChanged);
      const undo = isSame ? survey.parts.undo?.xml : await undoXml(survey, prepared.sheets, requests.pace);
      const isInWorkbook = !isSame && undo !== undefined;
      const ids = plans.map(({ id }) => id);
      await liftProtection(requests, survey, ids);
      keep({ survey, sheets: prepared.sheets, renamed: prepared.givens.renamed, isInWorkbook });
      const cells = await writeDrafts(requests, drafts, prepared, {
        undo,
        hasChanges: !isSame,
        build: options.build,
        onStep: (sheet, done, total) => options.onProgress?.({ sheet, done, total }),
      });
      return {
        sheets: drafts.map(({ id, title, before }) => {
          return { id, name: title, isNew: before === undefined, cellsWritten: cells.get(id) ?? 0 };
        }),
        cellsWritten: [...cells.values()].reduce((sum, count) => sum + count, 0),
        requests: requests.sent,
        changes: changesOf(prepared),
        restorePoint: isSame ? "unchanged" : isInWorkbook ? "kept" : "tooLarge",
      };
    }),
  );
}

/** Protection is found before anything is written, and none but our own is lifted. */
function refuseProtected(plans: readonly SheetPlan[], { survey, givens: { titles } }: Prepared): void {
  for (const { id } of plans) {
    const existing = survey.sheets.find((sheet) => sheet.own?.id === id);
    if (existing && isLockedByOthers(existing, survey)) throw new WorkbookError("protectedSheet");
    if (survey.isStructureProtected && existing?.name !== titles.get(id)) throw new WorkbookError("protectedWorkbook");
  }
}
