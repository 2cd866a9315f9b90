import type { ComputedBook } from "../build/compute-book";
import type { BuildInputs } from "../build/read-inputs";
import { type AskOptions, askComputation } from "./ask-computation";
import type { FromWorker, Line, ToWorker } from "./messages";

/**
 * Computes a book in a worker of its own, which ends with the answer or when it is cancelled. Where the web view lets no worker
 * start, the pane computes itself.
 */
export async function computeInWorker(inputs: BuildInputs, options: AskOptions = {}): Promise<ComputedBook> {
  const worker = startWorker();
  if (!worker) return (await import("../build/compute-book")).computeBook(inputs, options.onProgress);
  const line = worker as unknown as Line<ToWorker, FromWorker>;
  try {
    return await Promise.race([askComputation(line, inputs, options), failureOf(worker)]);
  } finally {
    worker.terminate();
  }
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL("./engine-worker.ts", import.meta.url));
  } catch {
    return undefined;
  }
}

/** A script that does not arrive, or that runs out of memory, is told by an event. */
const failureOf = (worker: Worker): Promise<never> =>
  new Promise((_, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
  });
