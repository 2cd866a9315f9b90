import { NONE } from "../../orders/orders";

/** An order on a day, planned or placed. */
export interface DatedOrder {
  readonly customerIndex: number;
  /** Excel serial. */
  readonly day: number;
}

/**
 * For each planned order the position of the placed one that fulfils it, or NONE: of the same customer, at most so many days
 * away, the nearest first (spec 6.9). Each placed order fulfils one plan; of two equally near the earlier is taken.
 * O(planned × days).
 *
 * Planned for 10 and 20 March, placed on 18 March, within 45 days: the second is fulfilled, the first is not.
 */
export function matchOrders(planned: readonly DatedOrder[], placed: readonly DatedOrder[], days: number): Int32Array {
  const open = new Map<number, Map<number, number[]>>();
  placed.forEach(({ customerIndex, day }, position) => {
    const ofCustomer = open.get(customerIndex) ?? new Map<number, number[]>();
    open.set(customerIndex, ofCustomer);
    ofCustomer.set(day, [...(ofCustomer.get(day) ?? []), position]);
  });
  const matches = new Int32Array(planned.length).fill(NONE);
  const byDay = planned.map((_, position) => position);
  byDay.sort((a, b) => dayOf(planned, a) - dayOf(planned, b) || a - b);
  let waiting = byDay;
  for (let distance = 0; distance <= days && waiting.length > 0; distance++) {
    waiting = waiting.filter((position) => {
      const { customerIndex, day } = planned[position] as DatedOrder;
      const ofCustomer = open.get(customerIndex);
      if (!ofCustomer) return false;
      const match = ofCustomer.get(day - distance)?.shift() ?? ofCustomer.get(day + distance)?.shift();
      if (match === undefined) return true;
      matches[position] = match;
      return false;
    });
  }
  return matches;
}

const dayOf = (orders: readonly DatedOrder[], position: number): number => (orders[position] as DatedOrder).day;
