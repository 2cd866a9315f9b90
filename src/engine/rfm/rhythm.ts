import type { CustomerBook } from "../orders/book";
import { cycleOfBook } from "../reorder/rhythm/book-cycle";

/** The usual number of days between orders in a book, to whole days; undefined where no customer has a rhythm yet. */
export function medianCycle(book: CustomerBook): number | undefined {
  const cycle = cycleOfBook(book);
  return cycle === undefined ? undefined : Math.round(cycle);
}
