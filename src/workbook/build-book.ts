import type { SheetId, SheetPlan } from "../sheets/sheet-plan";
import { addressArea } from "./address";
import { type Givens, givensFor } from "./given-names";
import { type Frame, frameOf, isSame } from "./look/frame";
import { readContents } from "./read/sheet-contents";
import { type Survey, surveyWorkbook } from "./read/survey";
import { Requests } from "./requests";
import { restoreBook } from "./restore";
import { runInExcel } from "./run";
import { asWorkbookError, WorkbookError } from "./workbook-error";
import { chartNames } from "./write/charts";
import { regionsOf, vacated } from "./write/contents";
import { writeNames } from "./write/names";
import { leavingTables, wantedTables } from "./write/tables";
import { writeFrame } from "./write/write-frame";
import { type SheetBefore, type SheetWork, writeConstants, writeFormulas } from "./write/write-sheet";

export interface BuildProgress {
  /** The tab that was just worked on. */
  readonly sheet: string;
  /** Steps done, of all. */
  readonly done: number;
  readonly total: number;
}

export interface BuildOptions {
  readonly onProgress?: (progress: BuildProgress) => void;
  readonly signal?: AbortSignal;
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
}

/** What a build starts from, kept until it is finished. */
export interface RestorePoint {
  readonly survey: Survey;
  readonly sheets: readonly (SheetBefore & { readonly id: SheetId; readonly frameWritten: Frame })[];
  readonly renamed: Givens["renamed"];
}

/**
 * Puts plans into the open workbook, in tab order. Sheets of an earlier build are brought up to date, only cells that differ are
 * written. When it fails or is cancelled, everything is put back before the WorkbookError is thrown.
 */
export async function writeBook(plans: readonly SheetPlan[], options: BuildOptions = {}): Promise<BuiltBook> {
  let restorePoint: RestorePoint | undefined;
  try {
    return await runInExcel(async (context) => {
      const requests = new Requests(context, options.signal);
      const survey = await surveyWorkbook(requests);
      const givens = givensFor(plans, survey);
      refuseProtected(plans, survey, givens);
      const frames = new Map(plans.map((plan) => [plan.id, frameOf(plan, givens.nameOf)]));
      const befores = await readBefore(requests, frames, survey);
      restorePoint = { survey, sheets: befores, renamed: givens.renamed };
      return await write(requests, plans, { ...restorePoint, givens, frames }, options);
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
function refuseProtected(plans: readonly SheetPlan[], survey: Survey, { titles }: Givens): void {
  for (const { id } of plans) {
    const existing = survey.sheets.find((sheet) => sheet.own?.id === id);
    if (existing && survey.protectedSheets.includes(existing.worksheetId)) throw new WorkbookError("protectedSheet");
    if (survey.isStructureProtected && existing?.name !== titles.get(id)) throw new WorkbookError("protectedWorkbook");
  }
}

async function readBefore(
  requests: Requests,
  frames: ReadonlyMap<SheetId, Frame>,
  survey: Survey,
): Promise<RestorePoint["sheets"]> {
  const befores: RestorePoint["sheets"][number][] = [];
  for (const { worksheetId, own } of survey.sheets) {
    const frameWritten = own && frames.get(own.id);
    if (!own || !frameWritten) continue;
    const sheet = requests.context.workbook.worksheets.getItem(worksheetId);
    const withFormats = !isSame(own.frame.paint, frameWritten.paint);
    befores.push({
      id: own.id,
      worksheetId,
      frame: own.frame,
      frameWritten,
      contents: await readContents(requests, sheet, { withFormats }),
      charts: isSame(own.frame.charts, frameWritten.charts) ? [] : await chartNames(requests, sheet),
      tables: survey.ownTables.filter((table) => table.worksheetId === worksheetId),
    });
  }
  return befores;
}

interface Prepared extends RestorePoint {
  readonly givens: Givens;
  readonly frames: ReadonlyMap<SheetId, Frame>;
}

async function write(
  requests: Requests,
  plans: readonly SheetPlan[],
  prepared: Prepared,
  { onProgress }: BuildOptions,
): Promise<BuiltBook> {
  const { workbook } = requests.context;
  const { survey } = prepared;
  const works = plans.map((plan) => workOn(requests, plan, prepared));
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
  await showFirstBuild(requests, works, survey);
  const sheets = works.map(({ id, title, before }) => ({
    id,
    name: title,
    isNew: before === undefined,
    cellsWritten: cells.get(id) ?? 0,
  }));
  return { sheets, cellsWritten: sheets.reduce((sum, sheet) => sum + sheet.cellsWritten, 0), requests: requests.sent };
}

function workOn(requests: Requests, plan: SheetPlan, { givens, frames, sheets }: Prepared): SheetWork {
  const { worksheets } = requests.context.workbook;
  const before = sheets.find(({ id }) => id === plan.id);
  const title = givens.titles.get(plan.id) ?? plan.title;
  const frame = frames.get(plan.id) ?? frameOf(plan, givens.nameOf);
  const sheet = before ? worksheets.getItem(before.worksheetId) : worksheets.add(title);
  if (before) sheet.name = title;
  const regions = regionsOf(plan, givens.renamed);
  const left = before && !isSame(before.frame.paint.cells, frame.paint.cells) ? cellAreas(before.frame) : [];
  return {
    id: plan.id,
    title,
    sheet,
    frame,
    before,
    renamed: givens.renamed,
    regions: [...vacated(left, regions), ...regions],
    tables: wantedTables(frame, before?.frame),
  };
}

const cellAreas = (frame: Frame) =>
  frame.paint.cells.flatMap((addresses) => addresses.split(",")).map((address) => addressArea(address));

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

/** The first build shows what it made; a later one leaves the user where he is. */
async function showFirstBuild(requests: Requests, works: readonly SheetWork[], survey: Survey): Promise<void> {
  if (survey.sheets.some(({ own }) => own)) return;
  const [first] = works;
  if (!first) return;
  first.sheet.activate();
  await requests.send();
}
