import type { SheetId, SheetPlan } from "../../sheets/sheet-plan";
import { isSame } from "../look/frame";
import type { Pace, Slices } from "../pace";
import type { Prepared } from "../prepare";
import type { Survey } from "../read/survey";
import type { Requests } from "../requests";
import { storedState } from "../state/book-state";
import { partXml, unfinishedXml } from "../state/parts";
import { writePart } from "../state/read-parts";
import { compareAll, differs } from "./comparison";
import { blank, emptied, regionsOf, userRegion } from "./contents";
import { writeNames } from "./names";
import { placeNewSheets } from "./new-sheets";
import { protect } from "./protection";
import { leavingTables, wantedTables } from "./tables";
import { writeFrame } from "./write-frame";
import { type SheetWork, writeConstants, writeFormulas } from "./write-sheet";

/** A sheet that is still to be found or made. */
export type SheetDraft = Omit<SheetWork, "sheet">;

export function* draftsOf(plans: readonly SheetPlan[], prepared: Prepared): Slices<SheetDraft[]> {
  const drafts: SheetDraft[] = [];
  for (const plan of plans) {
    const draft = yield* draftOf(plan, prepared);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function* draftOf(plan: SheetPlan, { givens, frames, sheets, merged }: Prepared): Slices<SheetDraft | undefined> {
  const [frame, final] = [frames.get(plan.id), merged.get(plan.id)];
  if (!frame || !final) return undefined;
  const before = sheets.find(({ id }) => id === plan.id);
  const regions = [
    ...(before ? emptied(before.contents, final.plan.blocks, final.userCells) : []),
    ...regionsOf(final.plan),
    ...userRegion(final.userCells),
  ];
  return {
    id: plan.id,
    title: givens.titles.get(plan.id) ?? plan.title,
    frame,
    before,
    renamed: givens.renamed,
    cells: yield* compareAll(regions, before?.contents ?? blank),
    tables: wantedTables(frame, before?.contents),
  };
}

/** Whether a sheet is to become another than it is. */
export const isChanged = ({ before, frame, tables, cells }: SheetDraft): boolean =>
  !before || !isSame(before.frame, frame) || leavingTables(before.tables, tables).length > 0 || cells.some(differs);

export interface WriteOptions {
  /** The part that takes this build back. */
  readonly undo: string | undefined;
  readonly hasChanges: boolean;
  readonly build: unknown;
  readonly onStep: (sheet: string, done: number, total: number) => void;
}

/**
 * The restore point goes first, so that the workbook carries it whatever fails; then sheets and names, what the next build
 * compares to, cells and looks. Returns the number of cells written, by sheet.
 */
export async function writeDrafts(
  requests: Requests,
  drafts: readonly SheetDraft[],
  prepared: Prepared,
  { undo, hasChanges, build, onStep }: WriteOptions,
): Promise<ReadonlyMap<SheetId, number>> {
  const { workbook } = requests.context;
  const { survey } = prepared;
  await requests.makeRoom(undo?.length ?? 0);
  const restorePoint = writePart(workbook, survey.parts.undo, undo);
  restorePoint?.load("id");
  const unfinished = hasChanges ? beginChanges(workbook, survey) : undefined;
  const works = drafts.map((draft) => withSheet(workbook, draft, survey));
  for (const { sheet } of works) sheet.load("id");
  placeNewSheets(works, survey);
  writeNames(
    workbook,
    survey.names,
    works.map(({ title, frame, before }) => ({ title, frame, before: before?.frame })),
  );
  await requests.send();

  const state = await stateXml(works, prepared, build, requests.pace);
  await requests.makeRoom(state.length);
  const isFirstState = writePart(workbook, survey.parts.state, state) !== undefined;
  // LibreOffice keeps the first of several parts alone, and the next build needs the state most.
  if (isFirstState && restorePoint && undo !== undefined) {
    workbook.customXmlParts.getItem(restorePoint.id).delete();
    workbook.customXmlParts.add(undo);
  }
  const leftTables = works.flatMap(({ before, tables }) => leavingTables(before?.tables ?? [], tables));
  const steps = [
    writeConstants,
    (_: Requests, work: SheetWork) => writeFormulas(requests, work, leftTables),
    frameStep(works),
  ];
  const cells = new Map<SheetId, number>();
  let done = 0;
  for (const step of steps) {
    for (const work of works) {
      cells.set(work.id, (cells.get(work.id) ?? 0) + (await step(requests, work)));
      done += 1;
      onStep(work.title, done, steps.length * works.length);
    }
  }
  // The first build comes to the front; a later one leaves the user where he is.
  const isFirst = !survey.sheets.some(({ own }) => own);
  if (isFirst) works[0]?.sheet.activate();
  if (unfinished) workbook.customXmlParts.getItem(unfinished.id).delete();
  if (isFirst || unfinished || state !== survey.parts.state?.xml) await requests.send();
  return cells;
}

/** Says that a change has begun; to be deleted when all of it is done. */
function beginChanges({ customXmlParts }: Excel.Workbook, { parts }: Survey): Excel.CustomXmlPart {
  const part = parts.unfinished ? customXmlParts.getItem(parts.unfinished.id) : customXmlParts.add(unfinishedXml);
  part.load("id");
  return part;
}

function withSheet({ worksheets }: Excel.Workbook, draft: SheetDraft, survey: Survey): SheetWork {
  const { before, title } = draft;
  const sheet = before ? worksheets.getItem(before.worksheetId) : worksheets.add(title);
  const hasTitle = survey.sheets.some(({ worksheetId, name }) => worksheetId === before?.worksheetId && name === title);
  if (before && !hasTitle) sheet.name = title;
  return { ...draft, sheet };
}

async function stateXml(
  works: readonly SheetWork[],
  { survey, merged }: Prepared,
  build: unknown,
  pace: Pace,
): Promise<string> {
  const built = works.map(({ id, sheet, title, frame }) => ({
    id,
    worksheetId: sheet.id,
    name: title,
    frame,
    base: merged.get(id)?.base ?? { blocks: [] },
  }));
  // Sheets that this build does not speak of are still ours.
  const others = survey.state?.sheets.filter((known) => works.every(({ id }) => id !== known.id)) ?? [];
  const { orders } = survey.state ?? {};
  const lines = await pace.do(storedState({ sheets: [...built, ...others], build, orders }));
  return partXml("state", lines, pace);
}

const frameStep =
  (works: readonly SheetWork[]) =>
  async (requests: Requests, work: SheetWork): Promise<number> => {
    await writeFrame(requests, { ...work, charts: work.before?.charts }, work.before?.frame, (id) => {
      const found = works.find((other) => other.id === id);
      if (!found) throw new RangeError(`a chart draws from ${id}, which is not among the plans`);
      return found;
    });
    if (work.frame.lock) {
      protect(work.sheet);
      await requests.send();
    }
    return 0;
  };
