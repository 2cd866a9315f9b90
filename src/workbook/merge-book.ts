import type { ChartPlan, Content, SheetId, SheetPlan } from "../sheets/sheet-plan";
import { type Givens, givensFor } from "./given-names";
import { acceptedCells } from "./merge/accepted";
import type { Change, MergeWords } from "./merge/change";
import { renamedHeadings, withHeadings } from "./merge/headings";
import type { Located } from "./merge/match/arrange";
import { locate } from "./merge/match/locate";
import { type SheetNow, writtenBy } from "./merge/match/sheet-base";
import { type MergedSheet, mergeSheet } from "./merge/merge-sheet";
import { withAnchors } from "./merge/place/anchors";
import { type ReadContents, readAllContents } from "./read/sheet-contents";
import { ownOf, type Survey } from "./read/survey";
import type { Requests } from "./requests";
import { sheetNow } from "./restore/sheet-now";

export interface MergeOptions {
  readonly words: MergeWords;
  /** Kept edits, as an earlier build or a preview listed them, that are to become what the build has. */
  readonly accepted?: readonly Change[];
}

/** Our sheets as they stand, and what they are to be. */
export interface MergedBook {
  readonly survey: Survey;
  readonly givens: Givens;
  readonly merged: ReadonlyMap<SheetId, MergedSheet>;
  /** What the sheets of the last build hold now. */
  readonly contents: ReadonlyMap<SheetId, ReadContents>;
}

/** Reads our sheets and brings them together with the plans. */
export async function mergeBook(
  requests: Requests,
  plans: readonly SheetPlan[],
  survey: Survey,
  { words, accepted = [] }: MergeOptions,
): Promise<MergedBook> {
  const anchored = plans.map(withAnchors);
  const givens = givensFor(anchored, survey);
  const stands = await readOwn(requests, anchored, survey);
  const headings = new Map(
    anchored.flatMap((plan) => renamedHeadings(plan, stands.get(plan.id)?.found ?? [], givens.nameOf)),
  );
  const renamed = (formula: string): string => withHeadings(givens.renamed(formula), headings);
  const ready = (content: Content): Content =>
    typeof content === "object" && content !== null
      ? { formula: renamed(content.formula) }
      : content === ""
        ? null
        : content;
  const isAccepted = acceptedCells(accepted);
  const mergedAlone = new Map<SheetId, MergedSheet>();
  for (const plan of anchored) {
    const { now, found = [] } = stands.get(plan.id) ?? {};
    const base = ownOf(survey, plan.id)?.own.base;
    const sides = { plan, ready, words, isAccepted, base, now, found };
    mergedAlone.set(plan.id, await requests.pace.do(mergeSheet(sides)));
  }
  const merged = new Map(
    [...mergedAlone].map(([id, sheet]) => {
      const charts = sheet.plan.charts.map((chart) => withMovedData(chart, mergedAlone));
      return [id, { ...sheet, plan: { ...sheet.plan, charts } }];
    }),
  );
  const contents = new Map([...stands].map(([id, stand]) => [id, stand.contents]));
  return { survey, givens: { ...givens, renamed }, merged, contents };
}

/** What a rebuild does to the sheets of the last build; a sheet that it makes has nothing to change. */
export const changesOf = ({ merged, contents }: MergedBook): Change[] =>
  [...merged].flatMap(([id, { changes }]) => (contents.has(id) ? changes : []));

interface Standing {
  readonly contents: ReadContents;
  readonly now: SheetNow;
  readonly found: readonly Located[];
}

async function readOwn(
  requests: Requests,
  plans: readonly SheetPlan[],
  survey: Survey,
): Promise<ReadonlyMap<SheetId, Standing>> {
  const own = plans.flatMap(({ id }) => ownOf(survey, id) ?? []);
  const { worksheets } = requests.context.workbook;
  const contents = await readAllContents(
    requests,
    own.map(({ worksheetId, own: { base } }) => ({ sheet: worksheets.getItem(worksheetId), written: writtenBy(base) })),
  );
  const standing = new Map<SheetId, Standing>();
  for (const [index, sheet] of own.entries()) {
    const found = contents[index];
    const now = found && sheetNow(sheet, found, survey);
    if (!now) continue;
    const blocks = await requests.pace.do(locate(sheet.own.base, now));
    standing.set(sheet.own.id, { contents: found, now, found: blocks });
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
