import { NONE } from "../../orders/orders";
import { orderedBy, orderedByDay, startsOf } from "../../stats/order-by";

/** Orders on days as columns, planned or placed, in any order. */
export interface DatedOrders {
  /** Position in the book. */
  readonly customer: Int32Array;
  /** Excel serials. */
  readonly date: Int32Array;
}

/**
 * For each planned order the position of the placed one that fulfils it, or NONE: of the same customer, at most so many days
 * away, the nearest first (spec 6.9). Each placed order fulfils one plan; of two equally near the earlier is taken.
 * O(orders + planned × days).
 *
 * Planned for 10 and 20 March, placed on 18 March, within 45 days: the second is fulfilled, the first is not.
 */
export function matchOrders(planned: DatedOrders, placed: DatedOrders, days: number): Int32Array {
  const matches = new Int32Array(planned.date.length).fill(NONE);
  if (placed.date.length === 0) return matches;
  const customers = 1 + Math.max(largest(planned.customer), largest(placed.customer));
  const open = openOrders(placed, customers);
  const start = startsOf(planned.customer, customers);
  const waiting = byCustomerAndDate(planned, customers);
  for (let customer = 0; customer < customers; customer++) {
    const from = start[customer] as number;
    let to = start[customer + 1] as number;
    const openFrom = open.start[customer] as number;
    const openTo = open.start[customer + 1] as number;
    if (from === to || openFrom === openTo) continue;
    openPlaces(open, openFrom, openTo);
    for (let distance = 0; distance <= days && to > from; distance++) {
      let left = from;
      for (let at = from; at < to; at++) {
        const order = waiting[at] as number;
        const date = planned.date[order] as number;
        const earlier = take(open, openFrom, openTo, date - distance);
        const match = earlier === NONE ? take(open, openFrom, openTo, date + distance) : earlier;
        if (match === NONE) waiting[left++] = order;
        else matches[order] = match;
      }
      to = left;
    }
  }
  return matches;
}

/** The placed orders of one customer at a time that fulfil no plan yet. */
interface OpenOrders {
  /** By customer and date. */
  readonly positions: Int32Array;
  /** The date of each of them. */
  readonly days: Int32Array;
  readonly start: Int32Array;
  readonly firstDay: number;
  /** By day the place of its next order, which counts where it is of the customer and the day. */
  readonly next: Int32Array;
}

function openOrders(placed: DatedOrders, customers: number): OpenOrders {
  const positions = byCustomerAndDate(placed, customers);
  const days = new Int32Array(positions.length);
  for (let place = 0; place < days.length; place++) days[place] = placed.date[positions[place] as number] as number;
  const firstDay = smallest(days);
  return {
    positions,
    days,
    start: startsOf(placed.customer, customers),
    firstDay,
    next: new Int32Array(largest(days) - firstDay + 1).fill(NONE),
  };
}

/** Makes the places from `from` to before `to`, those of one customer, the open ones. */
function openPlaces({ days, next, firstDay }: OpenOrders, from: number, to: number): void {
  for (let place = to - 1; place >= from; place--) next[(days[place] as number) - firstDay] = place;
}

/** The position of the next order of a day among those places, or NONE. */
function take({ positions, days, next, firstDay }: OpenOrders, from: number, to: number, day: number): number {
  const place = next[day - firstDay] ?? NONE;
  if (place < from || place >= to || days[place] !== day) return NONE;
  next[day - firstDay] = place + 1;
  return positions[place] as number;
}

function byCustomerAndDate({ customer, date }: DatedOrders, customers: number): Int32Array {
  return orderedBy(customer, customers, orderedByDay(date));
}

function largest(values: Int32Array): number {
  let most = 0;
  for (let at = 0; at < values.length; at++) most = Math.max(most, values[at] as number);
  return most;
}

function smallest(values: Int32Array): number {
  let least = 2 ** 31 - 1;
  for (let at = 0; at < values.length; at++) least = Math.min(least, values[at] as number);
  return least;
}
