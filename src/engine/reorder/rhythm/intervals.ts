import type { CustomerBook } from "../../orders/book";

/** Days between neighbouring dates: one fewer than there are dates. */
export function intervalsOf(dates: Int32Array): Float64Array {
  const intervals = new Float64Array(Math.max(0, dates.length - 1));
  for (let place = 0; place < intervals.length; place++) {
    intervals[place] = (dates[place + 1] as number) - (dates[place] as number);
  }
  return intervals;
}

/** Room for the intervals of any customer of a book, one customer at a time. */
export function intervalBuffer({ orderStart, customers }: CustomerBook): Float64Array {
  let most = 0;
  for (let customer = 0; customer < customers; customer++) {
    most = Math.max(most, (orderStart[customer + 1] as number) - (orderStart[customer] as number));
  }
  return new Float64Array(most);
}

/** Writes the days between the order dates of one customer and tells how many there are. Two orders on one day are one date. */
export function readIntervals({ orderDay, orderStart }: CustomerBook, customer: number, into: Float64Array): number {
  let count = 0;
  const end = orderStart[customer + 1] as number;
  for (let order = (orderStart[customer] as number) + 1; order < end; order++) {
    const days = (orderDay[order] as number) - (orderDay[order - 1] as number);
    if (days > 0) into[count++] = days;
  }
  return count;
}
