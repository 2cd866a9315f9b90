import { EngineError } from "../../engine/errors";
import { WorkbookError } from "../../workbook/workbook-error";
import type { ComputedBook } from "../build/compute-book";
import type { BuildInputs } from "../build/read-inputs";
import type { FromWorker, Line, ToWorker } from "./messages";
import { PlanAssembly } from "./plan-parts";

export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Cells in one message: packing them takes a few milliseconds. */
const CELLS_AT_ONCE = 40_000;

/**
 * The pane's side: hands the inputs over piece by piece and puts the answer together. Rejects with the EngineError that the
 * computation threw, or with WorkbookError "cancelled"; whoever gave the line then closes it.
 */
export async function askComputation(
  line: Line<ToWorker, FromWorker>,
  inputs: BuildInputs,
  { signal, onProgress }: AskOptions = {},
): Promise<ComputedBook> {
  const answer = heard(line, signal, onProgress);
  // Told by the answer; here only the sending is waited for.
  answer.catch(() => undefined);
  await send(line, inputs, signal);
  return answer;
}

async function send(line: Line<ToWorker, FromWorker>, inputs: BuildInputs, signal?: AbortSignal): Promise<void> {
  const { table, ...orders } = inputs.orders;
  const columns = table.headers.map(() => []);
  line.postMessage({ kind: "inputs", inputs: { ...inputs, orders: { ...orders, table: { ...table, columns } } } });
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, table.columns.length)));
  for (let from = 0; from < table.rows && !signal?.aborted; from += rowsAtOnce) {
    const slices = table.columns.map((cells) => cells.slice(from, from + rowsAtOnce));
    line.postMessage({ kind: "rows", columns: slices });
    await nextTask();
  }
  line.postMessage({ kind: "compute" });
}

/** Lets the pane draw and listen before the work goes on. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function heard(
  line: Line<ToWorker, FromWorker>,
  signal: AbortSignal | undefined,
  onProgress: AskOptions["onProgress"],
): Promise<ComputedBook> {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new WorkbookError("cancelled"));
    if (signal?.aborted) cancel();
    signal?.addEventListener("abort", cancel, { once: true });
    const assembly = new PlanAssembly();
    line.onmessage = ({ data: message }) => {
      if (message.kind === "progress") onProgress?.(message.share);
      else if (message.kind === "plan" || message.kind === "contents") assembly.take(message);
      else if (message.kind === "done") resolve({ plans: assembly.plans(), summary: message.summary });
      else if (message.kind === "refused") reject(new EngineError(message.key, message.argument, message.parameters));
      else reject(new Error(message.message));
    };
  });
}
