import { addMonths } from "../../calendar/serial";
import { EngineError } from "../../errors";
import { bookAsOf, type CustomerBook } from "../../orders/book";
import type { Settings } from "../../settings/settings";
import { compareNames } from "../../stats/compare-names";
import { mean } from "../../stats/quantile";
import { round9 } from "../../stats/round";
import { type ReorderStatus, statusOf } from "../status";
import { cycleOfBook, defaultCycle, expectedAfter, orderDates, type Rhythm, rhythmOf } from "./rhythm";

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

/**
 * One row a customer with an order on or before the as-of date, by the next expected date, then by name (spec 5.5).
 *
 * Error: no customer has an order by then.
 */
export function customerRhythms(book: CustomerBook, asOf: number, settings: Settings): CustomerRhythm[] {
  const known = bookAsOf(book, asOf);
  if (known.orderDay.length === 0) throw new EngineError("noOrderByAsOf", "as_of");
  const cycle = defaultCycle(settings, () => cycleOfBook(known));
  const yearStart = addMonths(asOf, -12);

  const rows: CustomerRhythm[] = [];
  for (let customer = 0; customer < known.customers; customer++) {
    const dates = orderDates(known, customer);
    const lastOrder = dates.at(-1);
    if (lastOrder === undefined) continue;
    const rhythm = rhythmOf(dates, cycle, settings);
    const nextExpected = expectedAfter(lastOrder, rhythm.cycle);
    const daysSince = asOf - lastOrder;
    rows.push({
      cycle: rhythm.cycle,
      cycleFrom: rhythm.cycleFrom,
      variation: rhythm.variation,
      customer: known.orders.customer.texts[customer] as string,
      customerIndex: customer,
      orders: (known.orderStart[customer + 1] as number) - (known.orderStart[customer] as number),
      orderDates: dates.length,
      lastOrder,
      nextExpected,
      daysSince,
      daysOverdue: Math.max(0, asOf - nextExpected),
      status: statusOf(daysSince, rhythm.cycle, settings),
      averageOrder: averageOrder(known, customer, yearStart),
    });
  }
  return rows.sort((a, b) => a.nextExpected - b.nextExpected || compareNames(a.customer, b.customer));
}

function averageOrder(book: CustomerBook, customer: number, yearStart: number): number {
  const from = book.orderStart[customer] as number;
  const to = book.orderStart[customer + 1] as number;
  let recent = to;
  while (recent > from && (book.orderDay[recent - 1] as number) > yearStart) recent--;
  return round9(mean(book.orderAmount.subarray(recent === to ? from : recent, to)));
}
