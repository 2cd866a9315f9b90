import { addMonths } from "../../calendar/serial";
import { EngineError } from "../../errors";
import { bookAsOf, type CustomerBook } from "../../orders/book";
import type { Settings } from "../../settings/settings";
import { compareNames } from "../../stats/compare-names";
import { round9 } from "../../stats/round";
import { addTo, clearSum, newSums, type Sums, totalOf } from "../../stats/sum";
import { type ReorderStatus, statusOf } from "../status";
import { cycleOfBook } from "./book-cycle";
import { intervalBuffer, readIntervals } from "./intervals";
import { defaultCycle, expectedAfter, type Rhythm, rhythmOfIntervals, withoutInterval } from "./rhythm";

/** When a customer usually orders, and when it will again. */
export interface CustomerRhythm extends Rhythm {
  readonly customer: string;
  /** Position in the book. */
  readonly customerIndex: number;
  readonly orders: number;
  /** Distinct days with an order. */
  readonly orderDates: number;
  /** Excel serials. */
  readonly lastOrder: number;
  readonly nextExpected: number;
  readonly daysSince: number;
  /** 0 until the expected day has passed. */
  readonly daysOverdue: number;
  readonly status: ReorderStatus;
  /** Mean order of the last 12 months; of all times where there was none. */
  readonly averageOrder: number;
}

/** The rhythm of one customer of a book, by its position; undefined where it has no order. */
export type RhythmOf = (customer: number) => CustomerRhythm | undefined;

/**
 * One row a customer with an order on or before the as-of date, by the next expected date, then by name (spec 5.5).
 *
 * Error: no customer has an order by then.
 */
export function customerRhythms(book: CustomerBook, asOf: number, settings: Settings): CustomerRhythm[] {
  const known = bookAsOf(book, asOf);
  if (known.orderDay.length === 0) throw new EngineError("noOrderByAsOf", "as_of");
  const rhythmOf = rhythmsIn(known, asOf, settings);
  const rows: CustomerRhythm[] = [];
  for (let customer = 0; customer < known.customers; customer++) {
    const row = rhythmOf(customer);
    if (row) rows.push(row);
  }
  return rows.sort((a, b) => a.nextExpected - b.nextExpected || compareNames(a.customer, b.customer));
}

/** The same for single customers of a book that holds no order after the as-of date. */
export function rhythmsIn(book: CustomerBook, asOf: number, settings: Settings): RhythmOf {
  const { orderStart, orderDay, orders } = book;
  const intervals = intervalBuffer(book);
  const yearStart = addMonths(asOf, -12);
  const sum = newSums(1);
  let cycleOfOthers: number | undefined;
  // Of full length from the start: customers are asked for in any order, and an array that grows by leaps becomes a slow one.
  const known = new Array<CustomerRhythm | undefined>(book.customers);

  const read: RhythmOf = (customer) => {
    const from = orderStart[customer] as number;
    const to = orderStart[customer + 1] as number;
    if (from === to) return undefined;
    const count = readIntervals(book, customer, intervals);
    const orderDates = count + 1;
    let rhythm = rhythmOfIntervals(intervals, count, settings);
    if (rhythm === null) {
      cycleOfOthers ??= defaultCycle(settings, () => cycleOfBook(book));
      rhythm = withoutInterval(cycleOfOthers);
    }
    const lastOrder = orderDay[to - 1] as number;
    const nextExpected = expectedAfter(lastOrder, rhythm.cycle);
    const daysSince = asOf - lastOrder;
    return {
      cycle: rhythm.cycle,
      cycleFrom: rhythm.cycleFrom,
      variation: rhythm.variation,
      customer: orders.customer.texts[customer] as string,
      customerIndex: customer,
      orders: to - from,
      orderDates,
      lastOrder,
      nextExpected,
      daysSince,
      daysOverdue: Math.max(0, asOf - nextExpected),
      status: statusOf(daysSince, rhythm.cycle, settings),
      averageOrder: averageOrder(book, customer, yearStart, sum),
    };
  };
  return (customer) => {
    const rhythm = known[customer] ?? read(customer);
    if (rhythm) known[customer] = rhythm;
    return rhythm;
  };
}

/** Mean order of a customer after a day; of all times where there was none. sum: one place, which it uses. */
function averageOrder(
  { orderStart, orderDay, orderAmount }: CustomerBook,
  customer: number,
  after: number,
  sum: Sums,
): number {
  const from = orderStart[customer] as number;
  const to = orderStart[customer + 1] as number;
  let recent = to;
  while (recent > from && (orderDay[recent - 1] as number) > after) recent--;
  const first = recent === to ? from : recent;
  clearSum(sum, 0);
  for (let order = first; order < to; order++) addTo(sum, 0, orderAmount[order] as number);
  return round9(totalOf(sum, 0) / (to - first));
}
