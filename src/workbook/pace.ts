import { WorkbookError } from "./workbook-error";

/** Long work that yields wherever it may rest. It knows no clock: who does it decides when it rests. */
export type Slices<Result> = Generator<void, Result>;

/** Nobody notices a pane that is busy for 50 ms. An answer of Excel's that is unpacked takes its part of that. */
const BUSY_MS = 20;

/** Lets the pane draw and listen while long work is done, and stops the work when it is cancelled. */
export class Pace {
  #rested = performance.now();

  constructor(private readonly signal?: AbortSignal) {}

  /** To be called wherever long work may rest. */
  async pause(): Promise<void> {
    if (performance.now() - this.#rested < BUSY_MS) return;
    await this.#rest();
  }

  async do<Result>(work: Slices<Result>): Promise<Result> {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      if (performance.now() - this.#rested >= BUSY_MS) await this.#rest();
    }
  }

  throwIfCancelled(): void {
    if (this.signal?.aborted) throw new WorkbookError("cancelled");
  }

  async #rest(): Promise<void> {
    this.throwIfCancelled();
    await nextTask();
    this.throwIfCancelled();
    this.#rested = performance.now();
  }
}

/** Does the work in one go. */
export function atOnce<Result>(work: Slices<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** A message comes at once; timers of a pane that is out of sight come once a second. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
