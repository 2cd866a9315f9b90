import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Milliseconds that the work takes, and what it gives. */
export function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

/** The middle of several runs, in milliseconds; each run gets its own input, made outside the clock. */
export function medianOf<Input>(runs: number, prepare: () => Input, work: (input: Input) => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const input = prepare();
    return timed(() => work(input)).ms;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** MB that are still held after everything unused was collected. */
export function memoryHeld(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** The most memory that this process has had, in MB. */
export function memoryPeak(): number {
  return process.resourceUsage().maxRSS / 1024;
}
