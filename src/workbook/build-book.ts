import type { SheetId, SheetPlan } from "../sheets/sheet-plan";
import type { Givens } from "./given-names";
import { isSame as sameFrames } from "./look/frame";
import type { Change } from "./merge/change";
import { changesOf, type MergeOptions } from "./merge-book";
import { type Prepared, prepare, type SheetToRestore } from "./prepare";
import { type Survey, surveyWorkbook } from "./read/survey";
import { Requests } from "./requests";
import { restoreBook } from "./restore";
import { runInExcel } from "./run";
import { storedState } from "./state/book-state";
import { partXml } from "./state/parts";
import { writeParts } from "./state/read-parts";
import { undoXml } from "./state/undo-state";
import { asWorkbookError, WorkbookError } from "./workbook-error";
import { emptied, regionsOf, userRegion } from "./write/contents";
import { writeNames } from "./write/names";
import { leavingTables, wantedTables } from "./write/tables";
import { writeFrame } from "./write/write-frame";
import { type SheetWork, writeConstants, writeFormulas } from "./write/write-sheet";

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
}

/** What a build starts from, kept until it is finished. */
export interface RestorePoint {
  readonly survey: Survey;
  readonly sheets: readonly SheetToRestore[];
  readonly renamed: Givens["renamed"];
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
      const survey = await surveyWorkbook(requests);
      const prepared = await prepare(requests, plans, survey, options);
      refuseProtected(plans, prepared);
      keep({ survey, sheets: prepared.sheets, renamed: prepared.givens.renamed });
      return await write(requests, plans, prepared, options);
    }),
  );
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
    throw new WorkbookError("restoreFailed", asWorkbookError(error).officeCode, { cause: error });
  }
}

function explained(error: unknown, point: RestorePoint | undefined): WorkbookError {
  const told = asWorkbookError(error);
  const isReadOnly = told.officeCode === "AccessDenied" && point?.survey.isReadOnly;
  return isReadOnly ? new WorkbookError("readOnly", told.officeCode, { cause: error }) : told;
}

/** Protection is found before anything is written, and never lifted. */
function refuseProtected(plans: readonly SheetPlan[], { survey, givens: { titles } }: Prepared): void {
  for (const { id } of plans) {
    const existing = survey.sheets.find((sheet) => sheet.own?.id === id);
    if (existing && survey.protectedSheets.includes(existing.worksheetId)) throw new WorkbookError("protectedSheet");
    if (survey.isStructureProtected && existing?.name !== titles.get(id)) throw new WorkbookError("protectedWorkbook");
  }
}

async function write(
  requests: Requests,
  plans: readonly SheetPlan[],
  prepared: Prepared,
  { onProgress, build }: BuildOptions,
): Promise<BuiltBook> {
  const { workbook } = requests.context;
  const { survey } = prepared;
  const works = plans.flatMap((plan) => workOn(requests, plan, prepared) ?? []);
  for (const { sheet } of works) sheet.load("id");
  placeNewSheets(works, survey);
  writeNames(
    workbook,
    survey.names,
    works.map(({ title, frame, before }) => ({ title, frame, before: before?.frame })),
  );
  await requests.send();

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
      onProgress?.({ sheet: work.title, done, total: steps.length * works.length });
    }
  }
  const cellsWritten = [...cells.values()].reduce((sum, count) => sum + count, 0);
  await keepState(requests, works, prepared, cellsWritten, build);
  const sheets = works.map(({ id, title, before }) => ({
    id,
    name: title,
    isNew: before === undefined,
    cellsWritten: cells.get(id) ?? 0,
  }));
  return { sheets, cellsWritten, requests: requests.sent, changes: changesOf(prepared) };
}

/** What was built and what was before it, and the first build comes to the front; a later one leaves the user where he is. */
async function keepState(
  requests: Requests,
  works: readonly SheetWork[],
  prepared: Prepared,
  cellsWritten: number,
  build: unknown,
): Promise<void> {
  const { survey, merged } = prepared;
  const built = works.map(({ id, sheet, title, frame }) => ({
    id,
    worksheetId: sheet.id,
    name: title,
    frame,
    base: merged.get(id)?.base ?? { blocks: [] },
  }));
  // Sheets that this build does not speak of are still ours.
  const others = survey.state?.sheets.filter((known) => works.every(({ id }) => id !== known.id)) ?? [];
  const state = await partXml("state", storedState({ sheets: [...built, ...others], build }));
  // A build that changed nothing is none to take back: the one before it stays.
  const isSame = cellsWritten === 0 && works.every(({ before, frame }) => before && sameFrames(before.frame, frame));
  const undo = isSame ? survey.parts.undo?.xml : await undoXml(survey, prepared.sheets);
  writeParts(requests.context.workbook, survey.parts, { state, undo });
  if (!survey.sheets.some(({ own }) => own)) works[0]?.sheet.activate();
  if (state !== survey.parts.state?.xml || undo !== survey.parts.undo?.xml) await requests.send();
}

function workOn(
  requests: Requests,
  plan: SheetPlan,
  { givens, frames, sheets, merged }: Prepared,
): SheetWork | undefined {
  const { worksheets } = requests.context.workbook;
  const before = sheets.find(({ id }) => id === plan.id);
  const title = givens.titles.get(plan.id) ?? plan.title;
  const [frame, final] = [frames.get(plan.id), merged.get(plan.id)];
  if (!frame || !final) return undefined;
  const sheet = before ? worksheets.getItem(before.worksheetId) : worksheets.add(title);
  if (before) sheet.name = title;
  const regions = [...regionsOf(final.plan), ...userRegion(final.userCells)];
  return {
    id: plan.id,
    title,
    sheet,
    frame,
    before,
    renamed: givens.renamed,
    regions: before ? [...emptied(before.contents, final.plan.blocks, final.userCells), ...regions] : regions,
    tables: wantedTables(frame, before?.contents),
  };
}

const frameStep =
  (works: readonly SheetWork[]) =>
  async (requests: Requests, work: SheetWork): Promise<number> => {
    await writeFrame(requests, work, work.before?.frame, (id) => {
      const found = works.find((other) => other.id === id);
      if (!found) throw new RangeError(`a chart draws from ${id}, which is not among the plans`);
      return found;
    });
    return 0;
  };

/** New tabs come to the end; those between tabs of an earlier build move beside their neighbour of the plan. */
function placeNewSheets(works: readonly SheetWork[], survey: Survey): void {
  if (works.every(({ before }) => before === undefined)) return;
  const order: (string | SheetWork)[] = survey.sheets.map(({ worksheetId }) => worksheetId);
  const keyOf = (work: SheetWork): string | SheetWork => work.before?.worksheetId ?? work;
  for (const [index, work] of works.entries()) {
    if (work.before) continue;
    const previous = works[index - 1];
    const next = works.slice(index).find(({ before }) => before);
    const position = previous ? order.indexOf(keyOf(previous)) + 1 : next ? order.indexOf(keyOf(next)) : order.length;
    order.splice(position, 0, work);
  }
  for (const [position, key] of order.entries()) if (typeof key !== "string") key.sheet.position = position;
}
