import { EngineError } from "../errors";
import { mean, median } from "../stats/quantile";
import { round9 } from "../stats/round";

/** High (1) or low (0) recency, frequency and amount, in this order, and the class that they make. */
const classes = {
  "111": "importantValue",
  "101": "importantDevelop",
  "011": "importantKeep",
  "001": "importantWinBack",
  "110": "generalValue",
  "100": "generalDevelop",
  "010": "generalKeep",
  "000": "generalWinBack",
} as const;

export type CustomerClass = (typeof classes)[keyof typeof classes];

/** The eight classes, most important first. */
export const customerClasses: readonly CustomerClass[] = Object.values(classes);

/** Where high begins: recency at or under its cut, frequency and amount at or over theirs. */
export interface ClassCuts {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** One entry a customer. */
export interface ClassValues {
  /** Days since the last order. */
  readonly recency: ArrayLike<number>;
  /** Orders ever: the last 12 months alone would make all lost customers alike. */
  readonly frequency: ArrayLike<number>;
  readonly monetary: ArrayLike<number>;
}

/** The cuts that lie in the middle of these customers. Needs one customer or more. */
export function cutsBetween(values: ClassValues, cut: "median" | "mean"): ClassCuts {
  const middle = cut === "median" ? median : mean;
  return {
    recency: middle(values.recency),
    frequency: middle(values.frequency),
    monetary: middle(values.monetary),
  };
}

/** The class of one customer (spec AMB-09). Long silent, often bought, large amount: "importantKeep". */
export function classOf(recency: number, frequency: number, monetary: number, cuts: ClassCuts): CustomerClass {
  const r = round9(recency) <= round9(cuts.recency) ? "1" : "0";
  const f = round9(frequency) >= round9(cuts.frequency) ? "1" : "0";
  const m = round9(monetary) >= round9(cuts.monetary) ? "1" : "0";
  return classes[`${r}${f}${m}`];
}

/**
 * The classes of some customers against each other, or against three fixed cuts.
 *
 * Error: fewer than two customers without fixed cuts.
 */
export function classesOf(values: ClassValues, cut: "median" | "mean" | ClassCuts): CustomerClass[] {
  if (typeof cut === "string" && values.recency.length < 2) throw new EngineError("classNeedsTwo", "recency");
  const cuts = typeof cut === "string" ? cutsBetween(values, cut) : cut;
  return Array.from(values.recency, (recency, customer) =>
    classOf(recency, values.frequency[customer] as number, values.monetary[customer] as number, cuts),
  );
}
