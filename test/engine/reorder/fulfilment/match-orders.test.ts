import { describe, expect, it } from "vitest";
import { matchOrders } from "../../../../src/engine/reorder/fulfilment/match-orders";

type Order = readonly [day: number, customer: number];
const on = (day: number, customer = 0): Order => [day, customer];
const columns = (orders: readonly Order[]) => ({
  date: Int32Array.from(orders, ([day]) => day),
  customer: Int32Array.from(orders, ([, customer]) => customer),
});
const matched = (planned: readonly Order[], placed: readonly Order[]) => [
  ...matchOrders(columns(planned), columns(placed), 45),
];

describe("placed orders that fulfil planned ones", () => {
  it("are those of the same customer within so many days, and none beyond", () => {
    const placed = [on(145), on(154)];
    expect(matched([on(100), on(200)], placed)).toEqual([0, -1]);
    expect(matched([on(100)], [on(100, 1)])).toEqual([-1]);
  });

  it("go to the nearest plan first, each to one", () => {
    expect(matched([on(10), on(20)], [on(18)])).toEqual([-1, 0]);
    expect(matched([on(10), on(20)], [on(18), on(9)])).toEqual([1, 0]);
  });

  it("are the earlier of two that are equally near", () => {
    expect(matched([on(100)], [on(105), on(95)])).toEqual([1]);
  });

  it("fulfil one plan each, also on one day", () => {
    expect(matched([on(100), on(100), on(100)], [on(100), on(101)])).toEqual([0, 1, -1]);
  });
});
