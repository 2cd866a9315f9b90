import { mergeWords } from "../../text/workbook";
import type { BuiltBook } from "../../workbook/build-book";
import type { Change } from "../../workbook/merge/change";
import type { BuildChoices } from "./choices";
import type { BookSummary, ComputedBook } from "./compute-book";
import { type KeptBuild, toStore } from "./kept-build";
import { markOf, type OrdersMark } from "./orders-mark";
import { type BuildInputs, readInputs } from "./read-inputs";

export type BuildStep = "read" | "compute" | "write";

export interface BuildOptions {
  /** How far a step is, from 0 to 1. */
  readonly onProgress?: (step: BuildStep, share: number) => void;
  readonly signal?: AbortSignal;
  /** Excel serial: where no review day is chosen, it is the newest order day that is no slip (engine/orders/review-day). */
  readonly today?: number;
  /** Kept edits that are to become what the build has, as a preview listed them. */
  readonly accepted?: readonly Change[];
  /** Who computes the plans: this thread unless said. */
  readonly compute?: (
    inputs: BuildInputs,
    options: { readonly signal?: AbortSignal | undefined; readonly onProgress: (share: number) => void },
  ) => Promise<ComputedBook>;
}

/** What a build is about to write. */
export interface PlannedBook extends ComputedBook {
  readonly choices: BuildChoices;
  readonly place: KeptBuild["place"];
  readonly mark: OrdersMark;
}

export interface Built {
  readonly summary: BookSummary;
  readonly book: BuiltBook;
}

/**
 * The main job: finds the order table in the open workbook, reads and cleans it, lets the engine work, and writes the sheets.
 * Data flow one way; each step knows nothing of the next.
 */
export async function buildFromOrders(choices: BuildChoices, options: BuildOptions = {}): Promise<Built> {
  return writePlanned(await planFromOrders(choices, options), options);
}

/** All of a build but the writing, so that what it changes can be shown first. */
export async function planFromOrders(choices: BuildChoices, options: BuildOptions = {}): Promise<PlannedBook> {
  const { onProgress, signal, today, compute = computeHere } = options;
  const read = await readInputs(choices, {
    ...(signal && { signal }),
    onProgress: ({ done, total }) => onProgress?.("read", done / total),
  });
  const inputs: BuildInputs = { ...read, today };
  const computed = await compute(inputs, { signal, onProgress: (share) => onProgress?.("compute", share) });
  onProgress?.("compute", 1);
  const { info, table, mapping } = inputs.orders;
  return { ...computed, choices, place: info.place, mark: await markOf(table, mapping, signal) };
}

export async function writePlanned(
  { plans, summary, choices, place, mark }: PlannedBook,
  { onProgress, signal, accepted }: BuildOptions = {},
): Promise<Built> {
  const { language, mapping, week } = summary;
  // Loaded when it is needed, like the computation: the pane opens without merging and writing.
  const { writeBook } = await import("../../workbook/build-book");
  const book = await writeBook(plans, {
    ...(signal && { signal }),
    build: toStore({ place, mapping, choices, week, mark }),
    words: mergeWords(language),
    isLocked: choices.lock ?? false,
    ...(accepted && { accepted }),
    onProgress: ({ done, total }) => onProgress?.("write", done / total),
  });
  return { summary, book };
}

const computeHere: NonNullable<BuildOptions["compute"]> = async (inputs, { onProgress }) => {
  // Loaded when it is needed: the pane's own script stays small where a worker computes.
  const { computeBook } = await import("./compute-book");
  return computeBook(inputs, onProgress);
};
