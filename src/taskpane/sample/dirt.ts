import { civilOf } from "../../engine/calendar/serial";
import { type DirtyLine, faults } from "./faults";
import type { SampleLine } from "./order-lines";
import { mulberry32, shuffled } from "./random";

const SEED = 4_004;

/** Lines that were pasted twice. */
const REPEATS = 4;

/** The lines with the faults of a real list: mistyped cells, lines pasted twice, and totals between and under them. */
export function dirtied(lines: readonly SampleLine[]): DirtyLine[] {
  const untouched = new Set(shuffled(mulberry32(SEED), [...lines.keys()]));
  const take = (
    fits: (line: SampleLine) => boolean = ({ amount }) => amount > 0,
  ): { line: SampleLine; position: number } => {
    for (const position of untouched) {
      const line = lines[position];
      if (line === undefined || !fits(line)) continue;
      untouched.delete(position);
      return { line, position };
    }
    throw new Error("No line left that this fault fits.");
  };
  const typed: DirtyLine[] = lines.map((line) => ({ ...line, currency: "USD" }));
  for (const { fits, writings } of faults) {
    for (const writing of writings) {
      const { line, position } = take(fits);
      typed[position] = { ...line, currency: "USD", ...writing(line) };
    }
  }
  const repeated = new Set(Array.from({ length: REPEATS }, () => take().position));
  return withTotals(lines, typed, repeated);
}

/** The year's sum under each year, and the sum of all at the foot, as people who print their list like to have it. */
function withTotals(
  lines: readonly SampleLine[],
  typed: readonly DirtyLine[],
  repeated: ReadonlySet<number>,
): DirtyLine[] {
  const result: DirtyLine[] = [];
  let ofYear = 0;
  let ofAll = 0;
  lines.forEach((line, position) => {
    const asTyped = typed[position];
    if (asTyped === undefined) return;
    result.push(asTyped);
    if (repeated.has(position)) result.push(asTyped);
    ofYear += line.amount;
    ofAll += line.amount;
    const next = lines[position + 1];
    if (next && civilOf(next.day).year === civilOf(line.day).year) return;
    result.push(totalRow("小计", ofYear));
    ofYear = 0;
  });
  return [...result, totalRow("Grand Total", ofAll)];
}

function totalRow(word: string, amount: number): DirtyLine {
  return {
    orderNo: null,
    day: null,
    customer: word,
    country: null,
    product: null,
    quantity: null,
    unitPrice: null,
    amount: Math.round(amount * 100) / 100,
    currency: "USD",
    channel: null,
    rep: null,
    status: null,
  };
}
