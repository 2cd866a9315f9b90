import type { PlannedOrder } from "./planned-orders";

type Kept = Pick<PlannedOrder, "customerIndex" | "contactBy" | "baseAmount">;

/**
 * The planned orders that a table of at most so many rows lists, and the rest (spec 6.9). Each customer keeps its first call,
 * of two on one day the weightier; where there are more customers than rows, those with the weightiest year. The rows that
 * are left go to the earliest calls. Both lists stay in the order given.
 *
 * weightOf: what an order brings, as far as the plan counts on it.
 */
export function keepOrders<Order extends Kept>(
  orders: readonly Order[],
  most: number,
  weightOf: (order: Order) => number,
): { readonly kept: readonly Order[]; readonly rest: readonly Order[] } {
  if (orders.length <= most) return { kept: orders, rest: [] };
  const urgency = (a: Order, b: Order) => a.contactBy - b.contactBy || weightOf(b) - weightOf(a);

  const customers = new Map<number, { first: Order; weight: number; base: number }>();
  for (const order of orders) {
    const known = customers.get(order.customerIndex);
    if (!known) {
      customers.set(order.customerIndex, { first: order, weight: weightOf(order), base: order.baseAmount });
      continue;
    }
    known.weight += weightOf(order);
    known.base += order.baseAmount;
    if (urgency(order, known.first) < 0) known.first = order;
  }
  const firsts = [...customers.values()]
    .sort((a, b) => b.weight - a.weight || b.base - a.base)
    .slice(0, most)
    .map(({ first }) => first);
  const listed = new Set(firsts);
  const others = orders.filter((order) => !listed.has(order)).sort(urgency);
  for (const order of others.slice(0, most - listed.size)) listed.add(order);
  return { kept: orders.filter((order) => listed.has(order)), rest: orders.filter((order) => !listed.has(order)) };
}
