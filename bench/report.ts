import type { Runs } from "./measure";

/** One line of the report: what was measured, and where there is one, its budget. */
export function printLine(what: string, measured: string, verdict = ""): void {
  console.log(`${what.padEnd(90)} ${measured.padStart(10)}  ${verdict}`.trimEnd());
}

export function printTime(what: string, ms: number, budgetMs?: number): void {
  printLine(what, shownTime(ms), budgetMs === undefined ? "" : verdictOn(ms <= budgetMs, shownTime(budgetMs)));
}

/** The median counts; the best run stands beside it, to tell a busy machine from slow code. */
export function printRuns(what: string, { count, median, best }: Runs, budgetMs: number): void {
  printTime(`${what}, median of ${count} (best ${shownTime(best)})`, median, budgetMs);
}

export function printFactor(what: string, factor: number, budget: number): void {
  printLine(what, `${factor.toFixed(1)} ×`, verdictOn(factor <= budget, `${budget} ×`));
}

export function printMemory(what: string, megabytes: number): void {
  printLine(what, `${Math.round(megabytes).toLocaleString("en-US")} MB`);
}

function verdictOn(holds: boolean, budget: string): string {
  return `budget ${budget}: ${holds ? "holds" : "DOES NOT HOLD"}`;
}

function shownTime(ms: number): string {
  return ms < 10_000 ? `${Math.round(ms).toLocaleString("en-US")} ms` : `${(ms / 1000).toFixed(1)} s`;
}
