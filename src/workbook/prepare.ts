import type { ChartPlan, Content, SheetId, SheetPlan } from "../sheets/sheet-plan";
import { type Givens, givensFor } from "./given-names";
import { type Frame, frameOf } from "./look/frame";
import { movedFrame } from "./look/moved-frame";
import { repaint, touched } from "./look/repaint";
import type { MergeWords } from "./merge/change";
import { renamedHeadings, withHeadings } from "./merge/headings";
import type { SheetNow } from "./merge/match/sheet-base";
import { type MergedSheet, mergeSheet } from "./merge/merge-sheet";
import { withAnchors } from "./merge/place/anchors";
import { byPlace, readKeptMarks } from "./read/kept-marks";
import { type ReadContents, readContents, readNumberFormats } from "./read/sheet-contents";
import type { Survey } from "./read/survey";
import type { Requests } from "./requests";
import { sheetNow } from "./sheet-now";
import { chartNames } from "./write/charts";
import type { SheetBefore } from "./write/write-sheet";

/** One of our sheets before the build, with the frame that the build is about to give it. */
export interface SheetToRestore extends SheetBefore {
  readonly id: SheetId;
  readonly frameWritten: Frame;
}

/** What is written, settled before the first cell is. */
export interface Prepared {
  readonly survey: Survey;
  readonly givens: Givens;
  readonly merged: ReadonlyMap<SheetId, MergedSheet>;
  readonly frames: ReadonlyMap<SheetId, Frame>;
  readonly sheets: readonly SheetToRestore[];
}

/** Reads our sheets and brings them together with the plans. */
export async function prepare(
  requests: Requests,
  plans: readonly SheetPlan[],
  survey: Survey,
  words: MergeWords,
): Promise<Prepared> {
  const anchored = plans.map(withAnchors);
  const givens = givensFor(anchored, survey);
  const stands = await readOwn(requests, anchored, survey);
  const headings = new Map(
    anchored.flatMap((plan) => {
      const found = stands.get(plan.id);
      const base = found && ownOf(survey, plan.id)?.own.base;
      return found && base ? renamedHeadings(plan, base, found.now, givens.nameOf) : [];
    }),
  );
  const renamed = (formula: string): string => withHeadings(givens.renamed(formula), headings);
  const ready = (content: Content): Content =>
    typeof content === "object" && content !== null
      ? { formula: renamed(content.formula) }
      : content === ""
        ? null
        : content;
  const mergedAlone = new Map(
    anchored.map((plan) => {
      const now = stands.get(plan.id)?.now;
      return [plan.id, mergeSheet({ plan, ready, words, base: ownOf(survey, plan.id)?.own.base, now })];
    }),
  );
  const merged = new Map(
    [...mergedAlone].map(([id, sheet]) => {
      const charts = sheet.plan.charts.map((chart) => withMovedData(chart, mergedAlone));
      return [id, { ...sheet, plan: { ...sheet.plan, charts } }];
    }),
  );
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
      return [id, frameOf(sheet.plan, givens.nameOf, marks.sort(byPlace))];
    }),
  );
  const sheets: SheetToRestore[] = [];
  for (const { id } of plans) {
    const [own, found, sheet, frameWritten] = [ownOf(survey, id), stands.get(id), merged.get(id), frames.get(id)];
    if (!own || !found || !sheet || !frameWritten) continue;
    const frame = {
      ...movedFrame(own.own.frame, sheet.baseToNow),
      kept: kept.get(own.worksheetId)?.marks ?? [],
    };
    sheets.push(await sheetToRestore(requests, survey, own.worksheetId, found.contents, id, frame, frameWritten));
  }
  return { survey, givens: { ...givens, renamed }, merged, frames, sheets };
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

export function ownOf(survey: Survey, id: SheetId) {
  const found = survey.sheets.find(({ own }) => own?.id === id);
  return found?.own && { ...found, own: found.own };
}

interface Standing {
  readonly contents: ReadContents;
  readonly now: SheetNow;
}

async function readOwn(
  requests: Requests,
  plans: readonly SheetPlan[],
  survey: Survey,
): Promise<ReadonlyMap<SheetId, Standing>> {
  const standing = new Map<SheetId, Standing>();
  for (const { id } of plans) {
    const own = ownOf(survey, id);
    if (!own) continue;
    const contents = await readContents(requests, requests.context.workbook.worksheets.getItem(own.worksheetId));
    const now = sheetNow(own, contents, survey);
    if (now) standing.set(id, { contents, now });
  }
  return standing;
}

/** A chart draws from cells of another sheet, which the user may have moved. */
function withMovedData(chart: ChartPlan, merged: ReadonlyMap<SheetId, MergedSheet>): ChartPlan {
  const moves = merged.get(chart.dataOn)?.planToFinal;
  if (!moves || moves.isStill) return chart;
  return {
    ...chart,
    title: moves.place(chart.title),
    categories: moves.area(chart.categories),
    series: chart.series.map((series) => ({ ...series, values: moves.area(series.values) })),
  };
}
