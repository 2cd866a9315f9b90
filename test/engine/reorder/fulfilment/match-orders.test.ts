import { describe, expect, it } from "vitest";
import { matchOrders } from "../../../../src/engine/reorder/fulfilment/match-orders";

const on = (day: number, customerIndex = 0) => ({ customerIndex, day });

describe("placed orders that fulfil planned ones", () => {
  it("are those of the same customer within so many days, and none beyond", () => {
    const placed = [on(145), on(154)];
    expect([...matchOrders([on(100), on(200)], placed, 45)]).toEqual([0, -1]);
    expect([...matchOrders([on(100)], [on(100, 1)], 45)]).toEqual([-1]);
  });

  it("go to the nearest plan first, each to one", () => {
    expect([...matchOrders([on(10), on(20)], [on(18)], 45)]).toEqual([-1, 0]);
    expect([...matchOrders([on(10), on(20)], [on(18), on(9)], 45)]).toEqual([1, 0]);
  });

  it("are the earlier of two that are equally near", () => {
    expect([...matchOrders([on(100)], [on(105), on(95)], 45)]).toEqual([1]);
  });

  it("fulfil one plan each, also on one day", () => {
    expect([...matchOrders([on(100), on(100), on(100)], [on(100), on(101)], 45)]).toEqual([0, 1, -1]);
  });
});
