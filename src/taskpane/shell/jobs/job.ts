import type { Text } from "../../../text/language";
import { shellTexts } from "../../../text/taskpane/shell";
import { WorkbookError } from "../../../workbook/workbook-error";
import { problemOf } from "../../problem/problem";
import type { SessionStore } from "../session";

/** Work that takes a while; one at a time. */
export interface Job {
  /** What is done, and what of it just now. */
  readonly step: Text;
  /** How far it is, from 0 to 1; undefined where that cannot be told. */
  readonly share: number | undefined;
  /** Undefined once it was asked for, and where the work cannot be stopped. */
  readonly cancel: (() => void) | undefined;
}

export interface JobControls {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number, step?: Text) => void;
}

/**
 * Runs a job of the pane: its progress is shown, it can be cancelled, and when it fails the problem is shown instead of an
 * answer. Undefined where it failed, or another job is under way.
 */
export async function runJob<Result>(
  session: SessionStore,
  step: Text,
  work: (controls: JobControls) => Promise<Result>,
  { canCancel = true }: { readonly canCancel?: boolean } = {},
): Promise<Result | undefined> {
  if (session.get().job) return undefined;
  const stop = new AbortController();
  const cancel = () => {
    stop.abort();
    const { job } = session.get();
    if (job) session.change({ job: { ...job, step: shellTexts.cancelling, cancel: undefined } });
  };
  session.change({
    job: { step, share: undefined, cancel: canCancel ? cancel : undefined },
    problem: undefined,
    retry: undefined,
  });
  const onProgress: JobControls["onProgress"] = (share, next) => {
    const { job } = session.get();
    const step = stop.signal.aborted ? undefined : next;
    if (job) session.change({ job: { ...job, share, step: step ?? job.step } });
  };
  try {
    const result = await work({ signal: stop.signal, onProgress });
    session.change({ job: undefined });
    return result;
  } catch (error) {
    const told = stop.signal.aborted && isAbort(error) ? new WorkbookError("cancelled") : error;
    const retry = () => void runJob(session, step, work, { canCancel });
    session.change({ job: undefined, problem: problemOf(told), retry });
    return undefined;
  }
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === "AbortError";
