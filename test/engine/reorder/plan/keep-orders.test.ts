import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepOrders } from "../../../../src/engine/reorder/plan/keep-orders";

interface Order {
  readonly customerIndex: number;
  readonly contactBy: number;
  readonly baseAmount: number;
}

const order = (customerIndex: number, contactBy: number, baseAmount: number): Order => ({
  customerIndex,
  contactBy,
  baseAmount,
});

/** The orders kept and the rest; each weighs its amount. */
function keep(orders: readonly Order[], most: number) {
  const baseAmount = Float64Array.from(orders, (order) => order.baseAmount);
  const columns = {
    length: orders.length,
    customer: Int32Array.from(orders, (order) => order.customerIndex),
    contactBy: Int32Array.from(orders, (order) => order.contactBy),
    baseAmount,
  };
  const { kept, rest } = keepOrders(columns, most, baseAmount);
  const listed = (positions: Int32Array) => Array.from(positions, (position) => orders[position] as Order);
  return { kept: listed(kept), rest: listed(rest) };
}

const orders = fc.array(
  fc.record({
    customerIndex: fc.nat(8),
    contactBy: fc.integer({ min: 45_000, max: 45_020 }),
    baseAmount: fc.nat(1000),
  }),
  { maxLength: 60 },
);

describe("the orders that a table keeps", () => {
  it("are all where they fit", () => {
    const all = [order(0, 2, 5), order(0, 1, 5)];
    expect(keep(all, 2)).toEqual({ kept: all, rest: [] });
  });

  it("are the first call of each customer, then the earliest calls", () => {
    const all = [order(0, 1, 10), order(0, 2, 90), order(0, 3, 10), order(1, 9, 1)];
    const { kept, rest } = keep(all, 3);
    expect(kept).toEqual([order(0, 1, 10), order(0, 2, 90), order(1, 9, 1)]);
    expect(rest).toEqual([order(0, 3, 10)]);
  });

  it("are the weightiest customers where there are more of them than rows", () => {
    const all = [order(0, 1, 10), order(1, 5, 80), order(2, 3, 50)];
    expect(keep(all, 2).kept).toEqual([order(1, 5, 80), order(2, 3, 50)]);
  });

  it("and the rest are all orders, none twice, and each customer is kept as far as rows allow", () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 1, max: 40 }), (all, most) => {
        const { kept, rest } = keep(all, most);
        expect(kept.length).toBe(Math.min(most, all.length));
        expect(new Set([...kept, ...rest]).size).toBe(all.length);
        const customers = (list: readonly Order[]) => new Set(list.map(({ customerIndex }) => customerIndex)).size;
        expect(customers(kept)).toBe(Math.min(most, customers(all)));
      }),
    );
  });
});
