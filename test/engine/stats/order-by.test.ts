import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderedBy, startsOf } from "../../../src/engine/stats/order-by";

describe("positions in the order of their keys", () => {
  it("stay as they came where keys are equal", () => {
    expect([...orderedBy(Int32Array.of(2, 0, 2, 1), 3)]).toEqual([1, 3, 0, 2]);
  });

  it("are in the order of two keys when sorted by the second first", () => {
    const first = Int32Array.of(1, 0, 1, 0);
    const second = Int32Array.of(1, 1, 0, 0);
    expect([...orderedBy(first, 2, orderedBy(second, 2))]).toEqual([3, 1, 2, 0]);
  });

  it("begin where the starts say", () => {
    expect([...startsOf(Int32Array.of(2, 0, 2), 4)]).toEqual([0, 1, 1, 3, 3]);
  });

  it("are each there once", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9)), (keys) => {
        const ordered = orderedBy(Int32Array.from(keys), 10);
        expect([...ordered].sort((a, b) => a - b)).toEqual(keys.map((_, position) => position));
      }),
    );
  });
});
