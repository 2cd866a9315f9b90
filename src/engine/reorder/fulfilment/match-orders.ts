import { NONE } from "../../orders/orders";
import { orderedBy, startsOf } from "../../stats/order-by";

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
  const open = new OpenOrders(placed, customers);
  const start = startsOf(planned.customer, customers);
  const waiting = byCustomerAndDate(planned, customers);
  for (let customer = 0; customer < customers; customer++) {
    const from = start[customer] as number;
    let to = start[customer + 1] as number;
    if (from === to || !open.read(customer)) continue;
    for (let distance = 0; distance <= days && to > from; distance++) {
      let left = from;
      for (let at = from; at < to; at++) {
        const order = waiting[at] as number;
        const date = planned.date[order] as number;
        const earlier = open.take(date - distance);
        const match = earlier === NONE ? open.take(date + distance) : earlier;
        if (match === NONE) waiting[left++] = order;
        else matches[order] = match;
      }
      to = left;
    }
  }
  return matches;
}

/** The placed orders of one customer at a time that fulfil no plan yet. */
class OpenOrders {
  private readonly positions: Int32Array;
  private readonly start: Int32Array;
  private readonly firstDay: number;
  /** By day the place of its next order, which counts where it is of the customer and the day. */
  private readonly next: Int32Array;
  private from = 0;
  private to = 0;

  constructor(
    private readonly placed: DatedOrders,
    customers: number,
  ) {
    this.positions = byCustomerAndDate(placed, customers);
    this.start = startsOf(placed.customer, customers);
    this.firstDay = smallest(placed.date);
    this.next = new Int32Array(largest(placed.date) - this.firstDay + 1).fill(NONE);
  }

  /** False where the customer placed no order. */
  read(customer: number): boolean {
    this.from = this.start[customer] as number;
    this.to = this.start[customer + 1] as number;
    for (let place = this.to - 1; place >= this.from; place--) this.next[this.dayAt(place) - this.firstDay] = place;
    return this.to > this.from;
  }

  /** The position of the next order of a day, or NONE. */
  take(day: number): number {
    const place = this.next[day - this.firstDay] ?? NONE;
    if (place < this.from || place >= this.to || this.dayAt(place) !== day) return NONE;
    this.next[day - this.firstDay] = place + 1;
    return this.positions[place] as number;
  }

  private dayAt(place: number): number {
    return this.placed.date[this.positions[place] as number] as number;
  }
}

function byCustomerAndDate({ customer, date }: DatedOrders, customers: number): Int32Array {
  const firstDay = smallest(date);
  const day = date.map((serial) => serial - firstDay);
  return orderedBy(customer, customers, orderedBy(day, largest(day) + 1));
}

const largest = (values: Int32Array): number => values.reduce((most, value) => Math.max(most, value), 0);
const smallest = (values: Int32Array): number => values.reduce((least, value) => Math.min(least, value), 2 ** 31 - 1);
