import type { CustomerBook } from "../../orders/book";
import { medianOfFirst } from "../../stats/quantile";
import { CustomerIntervals } from "./intervals";
import { INTERVALS_FOR_A_RHYTHM } from "./rhythm";

/**
 * The usual number of days between orders in a book: the median of the customers' own cycles, over those with three order
 * dates or more. Undefined where there is no such customer.
 */
export function cycleOfBook(book: CustomerBook): number | undefined {
  const intervals = new CustomerIntervals(book);
  const cycles = new Float64Array(book.customers);
  let count = 0;
  for (let customer = 0; customer < book.customers; customer++) {
    intervals.read(customer);
    if (intervals.count < INTERVALS_FOR_A_RHYTHM) continue;
    cycles[count++] = medianOfFirst(intervals.count, intervals.days);
  }
  return count === 0 ? undefined : medianOfFirst(count, cycles);
}
