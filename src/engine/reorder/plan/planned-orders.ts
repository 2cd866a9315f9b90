import type { WorkingDays } from "../../calendar/working-days";
import type { CustomerBook } from "../../orders/book";
import { NONE } from "../../orders/orders";
import type { Settings } from "../../settings/settings";
import { orderedBy, startsOf } from "../../stats/order-by";
import { round9 } from "../../stats/round";
import { sortFew } from "../../stats/sort-few";
import { contactDate } from "../contact";
import type { RhythmOf } from "../rhythm/customer-rhythms";
import { contactDateIn } from "./contact-dates";
import { addedQuantity, type ExpectedOrders } from "./expected-order";
import { type PlanNames, planOrder } from "./plan-order";
import { type PlannedOrder, plannedOrderIn } from "./planned-order";

/**
 * A plan as columns: one entry an order that a customer is expected to place in the plan year, its products together, by
 * date, customer and the first product by name. The entries of `expected` that make up order o are entries[entryStart[o]] to
 * entries[entryStart[o + 1]], the largest first.
 */
export interface PlannedOrders {
  readonly book: CustomerBook;
  readonly year: number;
  readonly expected: ExpectedOrders;
  readonly length: number;
  readonly entryStart: Int32Array;
  readonly entries: Int32Array;
  /** The entry that stands first in the plan: it says customer, date and basis. */
  readonly first: Int32Array;
  /** Position of the customer in the book. */
  readonly customer: Int32Array;
  /** Excel serials. */
  readonly date: Int32Array;
  readonly contactBy: Int32Array;
  /** Days ahead, where the products have some of their own; NONE = the setting. */
  readonly contactDays: Int32Array;
  /** Last year's, returns taken off; growth comes on top. */
  readonly baseAmount: Float64Array;
  /** NaN where the orders name no quantity. */
  readonly baseQuantity: Float64Array;
  readonly at: (position: number) => PlannedOrder;
}

/** Days ahead at which to contact for a product, where it has some of its own. */
export type ContactDaysOf = (product: string) => number | undefined;

export interface ContactOptions {
  readonly calendar: WorkingDays;
  readonly contactDaysOf: ContactDaysOf;
}

/**
 * Puts what is expected together by order. Of the contact days of its products the largest count. Where orders follow the
 * customer's cycle, each entry is an order of its own. O(entries + orders).
 */
export function plannedOrders(
  book: CustomerBook,
  expected: ExpectedOrders,
  year: number,
  names: PlanNames,
  { calendar, contactDaysOf }: ContactOptions,
  rhythmOf: RhythmOf,
  settings: Settings,
): PlannedOrders {
  const inPlan = planOrder(expected, names, year);
  const { orderOf, first } = numberOrders(expected.baseOrder, inPlan, book.orderDay.length);
  const entryStart = startsOf(orderOf, first.length);
  const entries = orderedBy(orderOf, first.length, inPlan);
  sortLargestFirst(entries, entryStart, expected.baseAmount);

  const customer = new Int32Array(first.length);
  const date = new Int32Array(first.length);
  for (let order = 0; order < first.length; order++) {
    customer[order] = expected.customer[first[order] as number] as number;
    date[order] = expected.date[first[order] as number] as number;
  }
  const orders = {
    book,
    year,
    expected,
    length: first.length,
    entryStart,
    entries,
    first,
    customer,
    date,
    ...contacts(
      { book, year, expected, entries, entryStart, date },
      { calendar, contactDaysOf },
      settings["reorder.contact_days"],
    ),
    ...sums(expected, entries, entryStart),
  };
  return { ...orders, at: plannedOrderIn(orders, rhythmOf, settings) };
}

type Grouped = Pick<PlannedOrders, "book" | "year" | "expected" | "entries" | "entryStart" | "date">;

/** When to contact for each order. */
function contacts(
  { book, year, expected, entries, entryStart, date }: Grouped,
  { calendar, contactDaysOf }: ContactOptions,
  leadDays: number,
) {
  const usual = contactDateIn(year, leadDays, calendar);
  const ownDays = book.orders.product.texts.map((name) => contactDaysOf(name) ?? NONE);
  const contactBy = new Int32Array(date.length);
  const contactDays = new Int32Array(date.length).fill(NONE);
  if (ownDays.some((days) => days !== NONE)) {
    for (let order = 0; order < date.length; order++) {
      let days = NONE;
      for (let at = entryStart[order] as number; at < (entryStart[order + 1] as number); at++) {
        days = Math.max(days, ownDays[expected.product[entries[at] as number] as number] ?? NONE);
      }
      contactDays[order] = days;
    }
  }
  for (let order = 0; order < date.length; order++) {
    const day = date[order] as number;
    const days = contactDays[order] as number;
    contactBy[order] = days === NONE ? usual(day) : contactDate(day, days, calendar);
  }
  return { contactBy, contactDays };
}

/** Entries with one base order are one order; without one each entry is. Orders are numbered as they first appear. */
function numberOrders(baseOrder: Int32Array, inPlan: Int32Array, baseOrders: number) {
  const numberOf = new Int32Array(baseOrders).fill(NONE);
  const orderOf = new Int32Array(inPlan.length);
  const first = new Int32Array(inPlan.length);
  let count = 0;
  for (let place = 0; place < inPlan.length; place++) {
    const entry = inPlan[place] as number;
    const base = baseOrder[entry] as number;
    let order = base === NONE ? NONE : (numberOf[base] as number);
    if (order === NONE) {
      order = count++;
      first[order] = entry;
      if (base !== NONE) numberOf[base] = order;
    }
    orderOf[entry] = order;
  }
  return { orderOf, first: first.slice(0, count) };
}

/** Within each order; equal amounts stay in the order of their products' names. */
function sortLargestFirst(entries: Int32Array, entryStart: Int32Array, amount: Float64Array): void {
  const compare = (a: number, b: number) => (amount[b] as number) - (amount[a] as number);
  for (let order = 0; order + 1 < entryStart.length; order++) {
    sortFew(entries, entryStart[order] as number, entryStart[order + 1] as number, compare);
  }
}

function sums({ baseAmount, baseQuantity }: ExpectedOrders, entries: Int32Array, entryStart: Int32Array) {
  const orders = entryStart.length - 1;
  const amounts = new Float64Array(orders);
  const quantities = new Float64Array(orders);
  for (let order = 0; order < orders; order++) {
    let amount = 0;
    let quantity = Number.NaN;
    for (let at = entryStart[order] as number; at < (entryStart[order + 1] as number); at++) {
      const entry = entries[at] as number;
      amount += baseAmount[entry] as number;
      quantity = addedQuantity(quantity, baseQuantity[entry] as number);
    }
    amounts[order] = round9(amount);
    quantities[order] = round9(quantity);
  }
  return { baseAmount: amounts, baseQuantity: quantities };
}
