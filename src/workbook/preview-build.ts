import type { SheetId, SheetPlan } from "../sheets/sheet-plan";
import type { Change } from "./merge/change";
import { changesOf, type MergeOptions, mergeBook } from "./merge-book";
import { surveyWorkbook } from "./read/survey";
import { Requests } from "./requests";
import { inWorkbook } from "./run";

/** What a build would do. */
export interface BuildPreview {
  /** In tab order; a sheet that is new has no changes. */
  readonly sheets: readonly { readonly id: SheetId; readonly name: string; readonly isNew: boolean }[];
  readonly changes: readonly Change[];
}

/**
 * Reads and merges as `writeBook` does with the same plans and options, and writes nothing: rows that come and go, cells that
 * change, edits that stay.
 */
export async function previewBuild(
  plans: readonly SheetPlan[],
  { signal, ...options }: MergeOptions & { readonly signal?: AbortSignal },
): Promise<BuildPreview> {
  return inWorkbook(async (context) => {
    const requests = new Requests(context, signal);
    const book = await mergeBook(requests, plans, await surveyWorkbook(requests), options);
    const sheets = plans.map(({ id, title }) => ({
      id,
      name: book.givens.titles.get(id) ?? title,
      isNew: !book.contents.has(id),
    }));
    return { sheets, changes: changesOf(book) };
  });
}
