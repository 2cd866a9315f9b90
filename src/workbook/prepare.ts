import type { SheetId, SheetPlan } from "../sheets/sheet-plan";
import { type Frame, frameOf } from "./look/frame";
import { lockedFrame } from "./look/lock";
import { movedFrame } from "./look/moved-frame";
import { repaint, touched } from "./look/repaint";
import { type MergedBook, type MergeOptions, mergeBook } from "./merge-book";
import { byPlace, readKeptMarks } from "./read/kept-marks";
import { type ReadContents, readNumberFormats } from "./read/sheet-contents";
import { ownOf, type Survey } from "./read/survey";
import type { Requests } from "./requests";
import { chartNames } from "./write/charts";
import type { SheetBefore } from "./write/write-sheet";

/** One of our sheets before the build, with the frame that the build is about to give it. */
export interface SheetToRestore extends SheetBefore {
  readonly id: SheetId;
  readonly frameWritten: Frame;
}

/** What is written, settled before the first cell is. */
export interface Prepared extends MergedBook {
  readonly frames: ReadonlyMap<SheetId, Frame>;
  readonly sheets: readonly SheetToRestore[];
}

/** Merges the plans, and reads what is needed to put the sheets back. */
export async function prepare(
  requests: Requests,
  plans: readonly SheetPlan[],
  survey: Survey,
  options: MergeOptions & { readonly isLocked?: boolean },
): Promise<Prepared> {
  const book = await mergeBook(requests, plans, survey, options);
  const { givens, merged, contents } = book;
  const kept = await readKeptMarks(
    requests,
    [...merged].flatMap(([id, sheet]) => {
      const own = ownOf(survey, id);
      const { baseToNow: since, kept: wanted } = sheet;
      return own ? { worksheetId: own.worksheetId, before: own.own.frame.kept ?? [], since, wanted } : [];
    }),
  );
  const frames = new Map(
    [...merged].map(([id, sheet]) => {
      const marks = sheet.kept.filter((mark) => kept.get(ownOf(survey, id)?.worksheetId ?? "")?.isFree(mark));
      const frame = frameOf(sheet.plan, givens.nameOf, marks.sort(byPlace));
      return [id, options.isLocked ? lockedFrame(frame, sheet) : frame];
    }),
  );
  const sheets = await requests.together(
    plans.flatMap(({ id }) => {
      const [own, found, sheet, written] = [ownOf(survey, id), contents.get(id), merged.get(id), frames.get(id)];
      if (!own || !found || !sheet || !written) return [];
      const frame = { ...movedFrame(own.own.frame, sheet.baseToNow), kept: kept.get(own.worksheetId)?.marks ?? [] };
      return () => sheetToRestore(requests, survey, own.worksheetId, found, id, frame, written);
    }),
  );
  return { ...book, frames, sheets };
}

/** All that is needed to put a sheet back after a new frame was begun on it. */
export async function sheetToRestore(
  requests: Requests,
  survey: Survey,
  worksheetId: string,
  contents: ReadContents,
  id: SheetId,
  frame: Frame,
  frameWritten: Frame,
): Promise<SheetToRestore> {
  const sheet = requests.context.workbook.worksheets.getItem(worksheetId);
  const repainted = touched(repaint(frame.paint, frameWritten.paint));
  const chartsChange = JSON.stringify(frame.charts) !== JSON.stringify(frameWritten.charts);
  return {
    id,
    worksheetId,
    frame,
    frameWritten,
    contents,
    ...(repainted.length > 0 && { numberFormats: await readNumberFormats(requests, sheet, repainted) }),
    charts: chartsChange ? await chartNames(requests, sheet) : [],
    tables: survey.ownTables.filter((table) => table.worksheetId === worksheetId),
  };
}
