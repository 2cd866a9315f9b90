import { EngineError } from "../errors";
import { NONE, type TextColumn } from "../orders/orders";
import type { ResultTable } from "../result-table";
import { largestFirst } from "../stats/largest-first";
import { placesOf } from "../stats/places";
import { round9 } from "../stats/round";
import { addTo, newSums, sumOf, totalOf } from "../stats/sum";

export type ParetoClass = "a" | "b" | "c";

export interface ParetoRow {
  readonly rank: number;
  readonly name: string;
  readonly amount: number;
  /** Of the sum of all positive amounts; negative for a name whose returns exceed its sales. */
  readonly share: number;
  /** This row and all before it. */
  readonly cumulative: number;
  readonly class: ParetoClass;
}

export const paretoTable: ResultTable<ParetoRow> = {
  id: "pareto",
  columns: [
    { id: "rank", kind: "whole", value: (row) => row.rank },
    { id: "name", kind: "text", value: (row) => row.name },
    { id: "amount", kind: "money", value: (row) => row.amount },
    { id: "share", kind: "percent", value: (row) => row.share },
    { id: "cumulative", kind: "percent", value: (row) => row.cumulative },
    { id: "abc", kind: "label", value: (row) => ({ label: `abc.${row.class}` }) },
  ],
};

/** Cumulative shares at which class A and class B end. */
export type Cutoffs = readonly [a: number, b: number];

/**
 * Pareto (ABC) analysis: amounts summed by name, largest first, then by name. A name is in class A while the cumulative
 * share before it lies below the first cutoff, so the name that crosses it is still A; a negative amount is always C.
 *
 * Errors: cutoffs that do not rise within 0 to 1; no positive amount.
 */
export function pareto(names: TextColumn, amounts: ArrayLike<number>, cutoffs: Cutoffs): ParetoRow[] {
  const [a, b] = cutoffs.map(round9) as [number, number];
  if (!(a >= 0 && b > a && b <= 1)) throw new EngineError("cutoffsNotRising", "cutoffs");

  const totals = totalsByName(names, amounts);
  const positive = sumOf(totals.map(({ amount }) => Math.max(amount, 0)));
  if (round9(positive) <= 0) throw new EngineError("totalNotPositive", "amounts");

  const running = newSums(1);
  return totals.map(({ name, amount }, place) => {
    const before = round9(totalOf(running, 0) / positive);
    addTo(running, 0, amount);
    return {
      rank: place + 1,
      name,
      amount,
      share: amount / positive,
      cumulative: totalOf(running, 0) / positive,
      class: amount < 0 || before >= b ? "c" : before >= a ? "b" : "a",
    };
  });
}

/** The largest first, then by name. */
function totalsByName({ texts, index }: TextColumn, amounts: ArrayLike<number>): { name: string; amount: number }[] {
  const sums = newSums(texts.length);
  const isUsed = new Uint8Array(texts.length);
  for (let line = 0; line < index.length; line++) {
    const place = index[line] as number;
    if (place === NONE) continue;
    addTo(sums, place, amounts[line] as number);
    isUsed[place] = 1;
  }
  const total = new Float64Array(texts.length);
  for (let place = 0; place < total.length; place++) total[place] = round9(totalOf(sums, place));
  const order = largestFirst(total, texts, placesOf(1, isUsed));
  return Array.from(order, (place) => ({ name: texts[place] as string, amount: total[place] as number }));
}
