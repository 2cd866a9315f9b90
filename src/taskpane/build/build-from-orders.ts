import { mergeWords } from "../../text/workbook";
import { type BuiltBook, writeBook } from "../../workbook/build-book";
import type { BuildChoices } from "./choices";
import type { BookSummary, ComputedBook } from "./compute-book";
import { toStore } from "./kept-build";
import { type BuildInputs, readInputs } from "./read-inputs";

export type BuildStep = "read" | "compute" | "write";

export interface BuildOptions {
  /** How far a step is, from 0 to 1. */
  readonly onProgress?: (step: BuildStep, share: number) => void;
  readonly signal?: AbortSignal;
  /** Who computes the plans: this thread unless said. */
  readonly compute?: (
    inputs: BuildInputs,
    options: { readonly signal?: AbortSignal | undefined; readonly onProgress: (share: number) => void },
  ) => Promise<ComputedBook>;
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
  const { onProgress, signal, compute = computeHere } = options;
  const abort = signal && { signal };
  const inputs = await readInputs(choices, {
    ...abort,
    onProgress: ({ done, total }) => onProgress?.("read", done / total),
  });
  const { plans, summary } = await compute(inputs, { signal, onProgress: (share) => onProgress?.("compute", share) });
  onProgress?.("compute", 1);

  const { language, mapping, week } = summary;
  const { info } = inputs.orders;
  const book = await writeBook(plans, {
    ...abort,
    build: toStore({ place: info.place, mapping, choices, week }),
    words: mergeWords(language),
    onProgress: ({ done, total }) => onProgress?.("write", done / total),
  });
  return { summary, book };
}

const computeHere: NonNullable<BuildOptions["compute"]> = async (inputs, { onProgress }) => {
  // Loaded when it is needed: the pane's own script stays small where a worker computes.
  const { computeBook } = await import("./compute-book");
  return computeBook(inputs, onProgress);
};
