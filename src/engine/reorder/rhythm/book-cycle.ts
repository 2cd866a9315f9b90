import type { CustomerBook } from "../../orders/book";
import { medianOfFirst } from "../../stats/quantile";
import { intervalBuffer, readIntervals } from "./intervals";
import { INTERVALS_FOR_A_RHYTHM } from "./rhythm";

/**
 * The usual number of days between orders in a book: the median of the customers' own cycles, over those with three order
 * dates or more. Undefined where there is no such customer.
 */
export function cycleOfBook(book: CustomerBook): number | undefined {
  const intervals = intervalBuffer(book);
  const cycles = new Float64Array(book.customers);
  let count = 0;
  for (let customer = 0; customer < book.customers; customer++) {
    const known = readIntervals(book, customer, intervals);
    if (known >= INTERVALS_FOR_A_RHYTHM) cycles[count++] = medianOfFirst(known, intervals);
  }
  return count === 0 ? undefined : medianOfFirst(count, cycles);
}
