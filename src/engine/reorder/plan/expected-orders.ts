import { addMonths } from "../../calendar/serial";
import { EngineError } from "../../errors";
import type { CustomerBook } from "../../orders/book";
import type { Settings } from "../../settings/settings";
import type { RhythmOf } from "../rhythm/customer-rhythms";
import { baseYear } from "./base-year";
import { cycleMethod } from "./cycle-method";
import type { ExpectedOrders } from "./expected-order";
import { type Growth, growthIn } from "./growth";
import { seasonMethod } from "./season-method";

export interface ExpectationOptions {
  readonly growth: Growth;
  readonly year: number;
  readonly method: Settings["reorder.method"];
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 9999;

/**
 * The orders to expect in a year from those of the last 12 months of a book (spec 5.5, AMB-41): "season" each on the same day
 * again, "cycle" at the customer's own intervals. Customer by customer, in no order of dates.
 *
 * Errors: a year before 2000 or after 9999; no order up to the as-of date, or none in the last 12 months; no order falls into
 * the year.
 */
export function expectedOrders(
  book: CustomerBook,
  { growth, year, method }: ExpectationOptions,
  rhythmOf: RhythmOf,
): ExpectedOrders {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) throw new EngineError("yearOutOfRange", "year");
  if (book.orderDay.length === 0) throw new EngineError("noOrderByAsOf", "as_of");
  const sales = baseYear(book, addMonths(book.asOf, -12));
  if (sales.order.length === 0) throw new EngineError("noOrderLastYear", "dates");
  const growthOf = growthIn(book.orders, growth);
  const expected =
    method === "season"
      ? seasonMethod(book, sales, year, growthOf)
      : cycleMethod(book, sales, year, growthOf, rhythmOf);
  if (expected.date.length === 0) throw new EngineError("nothingExpected", "year", { year });
  return expected;
}
