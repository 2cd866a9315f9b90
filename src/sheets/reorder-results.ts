import { civilOf, serialOf } from "../engine/calendar/serial";
import type { WorkingDays } from "../engine/calendar/working-days";
import { bookAsOf, type CustomerBook } from "../engine/orders/book";
import { NONE } from "../engine/orders/orders";
import { type AgedOrder, agedOrders } from "../engine/reorder/fulfilment/aged-orders";
import { type PlacedOrder, placedOrders } from "../engine/reorder/fulfilment/placed-orders";
import { type HeldPlan, heldAgainst } from "../engine/reorder/fulfilment/plan-actual";
import { planYear } from "../engine/reorder/plan";
import { nothingExpected } from "../engine/reorder/plan/expected-order";
import { expectedOrders } from "../engine/reorder/plan/expected-orders";
import { sameGrowth } from "../engine/reorder/plan/growth";
import { includeShare } from "../engine/reorder/plan/include";
import { keepOrders } from "../engine/reorder/plan/keep-orders";
import { type PlanNames, planNames } from "../engine/reorder/plan/plan-order";
import {
  baseByCustomer,
  type CustomerSum,
  type ProductSum,
  sumByCustomer,
  sumByProduct,
} from "../engine/reorder/plan/plan-sums";
import type { PlannedOrder } from "../engine/reorder/plan/planned-order";
import { type ContactDaysOf, type PlannedOrders, plannedOrders } from "../engine/reorder/plan/planned-orders";
import { type CustomerRhythm, type RhythmOf, rhythmsIn } from "../engine/reorder/rhythm/customer-rhythms";
import type { Settings } from "../engine/settings/settings";
import { orderedBy } from "../engine/stats/order-by";
import { orderedByValue } from "../engine/stats/order-by-value";
import { orElse } from "./or-else";

/** A customer in its rhythm, and what the plan expects of it before growth. */
export interface ReorderCustomer extends CustomerRhythm {
  readonly baseAmount: number;
}

/** A plan of the current year as it would have been made on its eve, held against the orders that came. */
export interface YearHeld extends HeldPlan {
  readonly year: number;
}

/** What the reorder sheets show. */
export interface ReorderResults {
  readonly planYear: number;
  /** Excel serials, from the year of the as-of date to the end of the plan year. */
  readonly workingDays: readonly number[];
  /** The largest in the plan first: their places are their numbers on Calc. */
  readonly customers: readonly ReorderCustomer[];
  /** All planned orders, by expected date. */
  readonly orders: PlannedOrders;
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
}

/** What the plan stands on beside the orders. */
export interface PlanningTables {
  readonly calendar: WorkingDays;
  readonly contactDaysOf: ContactDaysOf;
}

/**
 * A plan stands on the orders before its year: once the year has begun, its own orders fulfil the plan instead of changing
 * it, and rows keep their keys.
 */
export function computeReorder(book: CustomerBook, settings: Settings, tables: PlanningTables): ReorderResults {
  const { asOf } = book;
  const year = planYear(asOf, settings);
  const rhythmOf = rhythmsIn(book, asOf, settings);
  const known = { rhythmOf, names: planNames(book.orders) };
  const orders = planFor(book, year, known, settings, tables);

  const customers = customersInRhythm(known, baseByCustomer(orders));
  const include = new Float64Array(book.customers);
  for (const { customerIndex, status } of customers) include[customerIndex] = includeShare(status, settings);
  const weight = new Float64Array(orders.length);
  for (let order = 0; order < orders.length; order++) {
    weight[order] = (orders.baseAmount[order] as number) * (include[orders.customer[order] as number] as number);
  }
  const { kept, rest } = keepOrders(orders, settings["reorder.max_rows"], weight);
  const earliestFirst = kept.sort((a, b) => (orders.contactBy[a] as number) - (orders.contactBy[b] as number));
  const listed = Array.from(earliestFirst, orders.at);

  const heldYear = (planned: PlannedOrders, year: number) =>
    heldAgainst(planned, placedOrders(book, eveOf(year)), asOf, settings);
  const { match, placed } = heldYear(orders, year);
  const cameFor = (position: number) => match[earliestFirst[position] as number] as number;

  const thisYear = civilOf(asOf).year;
  const ofThisYear = thisYear === year ? orders : planFor(book, thisYear, known, settings, tables);
  return {
    planYear: year,
    workingDays: tables.calendar.between(serialOf(Math.min(thisYear, year), 1, 1), serialOf(year, 12, 31)),
    customers,
    orders,
    kept: listed,
    rest: sumByCustomer(orders, rest),
    aged: agedOrders(bookBefore(book, year), settings, settings["reorder.max_rows"]),
    products: sumByProduct(orders),
    placed: new Map(
      listed.flatMap((order, position) => (cameFor(position) === NONE ? [] : [[order, placed.at(cameFor(position))]])),
    ),
    held: { year: thisYear, ...heldYear(ofThisYear, thisYear) },
  };
}

/** What the plans of two years have in common. */
interface KnownCustomers {
  readonly rhythmOf: RhythmOf;
  readonly names: PlanNames;
}

/** The largest in the plan first, then by name. */
function customersInRhythm({ rhythmOf, names }: KnownCustomers, base: Float64Array): ReorderCustomer[] {
  const byName = orderedBy(names.customerRank, names.customerRank.length);
  const inOrder = orderedByValue(base, "largestFirst", byName);
  const customers: ReorderCustomer[] = [];
  for (const customer of inOrder) {
    const rhythm = rhythmOf(customer);
    if (rhythm) customers.push({ ...rhythm, baseAmount: base[customer] as number });
  }
  return customers;
}

/** Nothing where the data do not allow a plan. known: of the whole book. */
function planFor(
  book: CustomerBook,
  year: number,
  { rhythmOf, names }: KnownCustomers,
  settings: Settings,
  tables: PlanningTables,
): PlannedOrders {
  const before = bookBefore(book, year);
  const rhythmBefore = before === book ? rhythmOf : rhythmsIn(before, before.asOf, settings);
  const options = { growth: sameGrowth(settings["reorder.growth"]), year, method: settings["reorder.method"] };
  const expected = orElse(() => expectedOrders(before, options, rhythmBefore), nothingExpected);
  return plannedOrders(before, expected, year, names, tables, rhythmBefore, settings);
}

/** A plan stands on what was known before its year. */
const bookBefore = (book: CustomerBook, year: number): CustomerBook => bookAsOf(book, Math.min(book.asOf, eveOf(year)));

const eveOf = (year: number): number => serialOf(year, 1, 1) - 1;
