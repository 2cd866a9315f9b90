import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
/** Before the clock starts, so that nobody pays for what was made before. */
export const collectGarbage: () => void = runInNewContext("gc");

/** Milliseconds that the work takes, and what it gives. */
export function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

export interface Runs {
  readonly count: number;
  readonly median: number;
  /** The run that other programs on the machine disturbed least. */
  readonly best: number;
}

/** Several runs, in milliseconds; each gets its own input, made and cleared up after outside the clock. */
export function repeated<Input>(count: number, prepare: () => Input, work: (input: Input) => unknown): Runs {
  const times = Array.from({ length: count }, () => {
    const input = prepare();
    collectGarbage();
    return timed(() => work(input)).ms;
  }).sort((a, b) => a - b);
  return { count, median: times[Math.floor(count / 2)] ?? 0, best: times[0] ?? 0 };
}

/** MB that are still held after everything unused was collected. */
export function memoryHeld(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** The most memory that this process has had, in MB. */
export function memoryPeak(): number {
  return process.resourceUsage().maxRSS / 1024;
}
