import fc from "fast-check";
import { isoOf, serialOf } from "../../src/engine/calendar/serial";
import type { Line } from "./order-lines";

/** Lines of a small, busy book: few customers, days and numbers, so that they meet; amounts in cents, returns among them. */
export const orderLines: fc.Arbitrary<Line[]> = fc.array(
  fc.record(
    {
      customer: fc.constantFrom("Ash", "Beech", "Cypress", "Dogwood", "Elder", "Fig"),
      date: fc.integer({ min: serialOf(2023, 1, 1), max: serialOf(2025, 12, 31) }).map(isoOf),
      amount: fc.integer({ min: -300_000, max: 900_000 }).map((cents) => cents / 100),
      order: fc.constantFrom("1", "2", "3", "4", "5", "6", "7"),
    },
    { requiredKeys: ["customer", "date", "amount"] },
  ),
  { minLength: 1, maxLength: 60 },
);

/** Lines, and the same lines in another order. */
export function shuffled(lines: fc.Arbitrary<Line[]>): fc.Arbitrary<[Line[], Line[]]> {
  return lines.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
}
