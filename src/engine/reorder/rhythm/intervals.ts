import type { CustomerBook } from "../../orders/book";

/** Days between neighbouring dates: one fewer than there are dates. */
export function intervalsOf(dates: Int32Array): Float64Array {
  const intervals = new Float64Array(Math.max(0, dates.length - 1));
  for (let place = 0; place < intervals.length; place++) {
    intervals[place] = (dates[place + 1] as number) - (dates[place] as number);
  }
  return intervals;
}

/**
 * Days between the order dates of a book's customers, one customer at a time in the same buffer. Two orders on one day are one
 * date.
 */
export class CustomerIntervals {
  /** The first `count` are those of the customer that was read last. */
  readonly days: Float64Array;
  count = 0;

  constructor(private readonly book: CustomerBook) {
    const { orderStart, customers } = book;
    let most = 0;
    for (let customer = 0; customer < customers; customer++) {
      most = Math.max(most, (orderStart[customer + 1] as number) - (orderStart[customer] as number));
    }
    this.days = new Float64Array(most);
  }

  read(customer: number): void {
    const { orderDay, orderStart } = this.book;
    this.count = 0;
    for (let order = (orderStart[customer] as number) + 1; order < (orderStart[customer + 1] as number); order++) {
      const days = (orderDay[order] as number) - (orderDay[order - 1] as number);
      if (days > 0) this.days[this.count++] = days;
    }
  }
}
