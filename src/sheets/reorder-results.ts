import { civilOf, serialOf } from "../engine/calendar/serial";
import type { WorkingDays } from "../engine/calendar/working-days";
import { bookAsOf, type CustomerBook } from "../engine/orders/book";
import { type AgedOrder, agedOrders } from "../engine/reorder/fulfilment/aged-orders";
import { type Fulfilment, fulfilments, type PlacedOrder, placedOrders } from "../engine/reorder/fulfilment/plan-actual";
import { planYear, reorderPlan } from "../engine/reorder/plan";
import { sameGrowth } from "../engine/reorder/plan/growth";
import { includeShare } from "../engine/reorder/plan/include";
import { keepOrders } from "../engine/reorder/plan/keep-orders";
import { type CustomerSum, type ProductSum, sumByCustomer, sumByProduct } from "../engine/reorder/plan/plan-sums";
import { type ContactDaysOf, type PlannedOrder, plannedOrders } from "../engine/reorder/plan/planned-orders";
import { type CustomerRhythm, customerRhythms } from "../engine/reorder/rhythm/customer-rhythms";
import type { Settings } from "../engine/settings/settings";
import { compareNames } from "../engine/stats/compare-names";
import { orElse } from "./or-else";

/** A customer in its rhythm, and what the plan expects of it before growth. */
export interface ReorderCustomer extends CustomerRhythm {
  readonly baseAmount: number;
}

/** A plan of the current year as it would have been made on its eve, held against the orders that came. */
export interface YearHeld {
  readonly year: number;
  readonly rows: readonly Fulfilment[];
  readonly unplanned: readonly PlacedOrder[];
}

/** What the reorder sheets show. */
export interface ReorderResults {
  readonly planYear: number;
  /** Excel serials, from the year of the as-of date to the end of the plan year. */
  readonly workingDays: readonly number[];
  /** The largest in the plan first: their places are their numbers on Calc. */
  readonly customers: readonly ReorderCustomer[];
  /** All planned orders, by expected date. */
  readonly orders: readonly PlannedOrder[];
  /** Those that the plan table lists, the earliest call first. */
  readonly kept: readonly PlannedOrder[];
  /** The others, by customer. */
  readonly rest: readonly CustomerSum[];
  /** What an earlier plan stood on, as far as its table could list it. */
  readonly aged: readonly AgedOrder[];
  readonly products: readonly ProductSum[];
  /** The orders that came already for planned ones, once the plan year has begun. */
  readonly placed: ReadonlyMap<PlannedOrder, PlacedOrder>;
  readonly held: YearHeld;
  readonly tables: readonly FoundTable[];
}

/** What the plan stands on beside the orders. */
export interface PlanningTables {
  readonly calendar: WorkingDays;
  readonly contactDaysOf: ContactDaysOf;
  readonly found: readonly FoundTable[];
}

/** An optional table that the workbook has, and how many of its rows could be used. */
export interface FoundTable {
  readonly kind: "holidays" | "leadTimes";
  readonly table: string;
  readonly rows: number;
  readonly used: number;
}

/**
 * A plan stands on the orders before its year: once the year has begun, its own orders fulfil the plan instead of changing
 * it, and rows keep their keys.
 */
export function computeReorder(book: CustomerBook, settings: Settings, tables: PlanningTables): ReorderResults {
  const { asOf } = book;
  const year = planYear(asOf, settings);
  const orders = planFor(book, year, settings, tables);
  const placed = new Map<PlannedOrder, PlacedOrder>();
  for (const row of heldAgainst(book, year, orders, settings).rows) if (row.placed) placed.set(row.planned, row.placed);

  const planned = new Map(sumByCustomer(orders).map((sum) => [sum.customerIndex, sum]));
  const customers = orElse(() => customerRhythms(book, asOf, settings), [])
    .map((rhythm) => ({ ...rhythm, baseAmount: planned.get(rhythm.customerIndex)?.baseAmount ?? 0 }))
    .sort((a, b) => b.baseAmount - a.baseAmount || compareNames(a.customer, b.customer));
  const include = new Map(
    customers.map(({ customerIndex, status }) => [customerIndex, includeShare(status, settings)]),
  );
  const { kept, rest } = keepOrders(
    orders,
    settings["reorder.max_rows"],
    (order) => order.baseAmount * (include.get(order.customerIndex) ?? 0),
  );

  const thisYear = civilOf(asOf).year;
  const ofThisYear = thisYear === year ? orders : planFor(book, thisYear, settings, tables);
  return {
    planYear: year,
    workingDays: tables.calendar.between(serialOf(Math.min(thisYear, year), 1, 1), serialOf(year, 12, 31)),
    customers,
    orders,
    kept: [...kept].sort((a, b) => a.contactBy - b.contactBy),
    rest: sumByCustomer(rest),
    aged: agedOrders(bookBefore(book, year), settings, settings["reorder.max_rows"]),
    products: sumByProduct(orders),
    placed,
    held: heldAgainst(book, thisYear, ofThisYear, settings),
    tables: tables.found,
  };
}

/** Nothing where the data do not allow a plan. */
function planFor(book: CustomerBook, year: number, settings: Settings, tables: PlanningTables): PlannedOrder[] {
  const before = bookBefore(book, year);
  const options = {
    growth: sameGrowth(settings["reorder.growth"]),
    year,
    method: settings["reorder.method"],
    calendar: tables.calendar,
  };
  return orElse(() => plannedOrders(before, reorderPlan(before, options, settings), tables), []);
}

function heldAgainst(book: CustomerBook, year: number, planned: readonly PlannedOrder[], settings: Settings): YearHeld {
  const placed = placedOrders(book, eveOf(year));
  return { year, ...fulfilments(planned, placed, book.asOf, settings) };
}

/** A plan stands on what was known before its year. */
const bookBefore = (book: CustomerBook, year: number): CustomerBook => bookAsOf(book, Math.min(book.asOf, eveOf(year)));

const eveOf = (year: number): number => serialOf(year, 1, 1) - 1;
