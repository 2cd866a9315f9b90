import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderedByValue } from "../../../src/engine/stats/order-by-value";

describe("positions in the order of their values", () => {
  it("stay as they came where values are equal, in either direction", () => {
    const values = Float64Array.of(2.5, -1, 2.5, 0, -0);
    expect([...orderedByValue(values, "smallestFirst")]).toEqual([1, 3, 4, 0, 2]);
    expect([...orderedByValue(values, "largestFirst")]).toEqual([0, 2, 3, 4, 1]);
  });

  it("can be some of all, in an order of their own", () => {
    const values = Float64Array.of(7, 1e-12, 7, -3e12);
    expect([...orderedByValue(values, "largestFirst", Int32Array.of(3, 2, 0))]).toEqual([2, 0, 3]);
  });

  it("are none where there are no values", () => {
    expect([...orderedByValue(new Float64Array(), "smallestFirst")]).toEqual([]);
  });

  it("are those that a stable sort gives, for any finite numbers", () => {
    const numbers = fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()));
    fc.assert(
      fc.property(numbers, (values) => {
        const sorted = values.map((_, at) => at).sort((a, b) => Math.sign((values[a] ?? 0) - (values[b] ?? 0)));
        expect([...orderedByValue(Float64Array.from(values), "smallestFirst")]).toEqual(sorted);
      }),
    );
  });
});
