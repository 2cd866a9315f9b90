import { NONE } from "../../orders/orders";
import { orderedByDay } from "../../stats/order-by";
import { orderedByValue } from "../../stats/order-by-value";
import { placesOf } from "../../stats/places";
import type { PlannedOrders } from "./planned-orders";

type Kept = Pick<PlannedOrders, "length" | "customer" | "contactBy" | "baseAmount">;

/** Positions in the plan, in its order. */
export interface KeptOrders {
  readonly kept: Int32Array;
  readonly rest: Int32Array;
}

/**
 * The planned orders that a table of at most so many rows lists, and the rest (spec 6.9). Each customer keeps its first call,
 * of two on one day the weightier; where there are more customers than rows, those with the weightiest year. The rows that
 * are left go to the earliest calls.
 *
 * weight: what each order brings, as far as the plan counts on it.
 */
export function keepOrders(orders: Kept, most: number, weight: Float64Array): KeptOrders {
  const isKept = new Uint8Array(orders.length);
  if (orders.length <= most) isKept.fill(1);
  else {
    const firsts = firstCalls(orders, weight).slice(0, most);
    for (const order of firsts) isKept[order] = 1;
    keepEarliest(orders, weight, isKept, most - firsts.length);
  }
  return { kept: placesOf(1, isKept), rest: placesOf(0, isKept) };
}

/** The first call of each customer, the customer with the weightiest year first. */
function firstCalls({ length, customer, contactBy, baseAmount }: Kept, weight: Float64Array): Int32Array {
  let customers = 0;
  for (let order = 0; order < length; order++) customers = Math.max(customers, (customer[order] as number) + 1);
  const first = new Int32Array(customers).fill(NONE);
  const ofYear = new Float64Array(customers);
  const base = new Float64Array(customers);
  const met = new Int32Array(customers);
  let count = 0;
  for (let order = 0; order < length; order++) {
    const of = customer[order] as number;
    ofYear[of] = (ofYear[of] as number) + (weight[order] as number);
    base[of] = (base[of] as number) + (baseAmount[order] as number);
    const known = first[of] as number;
    if (known === NONE) met[count++] = of;
    if (known === NONE || urgency(contactBy, weight, order, known) < 0) first[of] = order;
  }
  const byBase = orderedByValue(base, "largestFirst", met.subarray(0, count));
  return orderedByValue(ofYear, "largestFirst", byBase).map((of) => first[of] as number);
}

/** Keeps so many more, the earliest calls first and on one day the weightiest. */
function keepEarliest({ contactBy }: Kept, weight: Float64Array, isKept: Uint8Array, more: number): void {
  const byDay = orderedByDay(contactBy).filter((order) => isKept[order] === 0);
  for (let from = 0, left = more; left > 0 && from < byDay.length; ) {
    let to = from + 1;
    while (to < byDay.length && contactBy[byDay[to] as number] === contactBy[byDay[from] as number]) to++;
    const calls = byDay.subarray(from, to);
    if (calls.length > left) calls.sort((a, b) => urgency(contactBy, weight, a, b));
    for (const order of calls.subarray(0, left)) isKept[order] = 1;
    left -= Math.min(left, calls.length);
    from = to;
  }
}

/** Below 0 where the first of two orders is to be called before the other. */
function urgency(contactBy: Int32Array, weight: Float64Array, one: number, other: number): number {
  return (
    (contactBy[one] as number) - (contactBy[other] as number) || (weight[other] as number) - (weight[one] as number)
  );
}
