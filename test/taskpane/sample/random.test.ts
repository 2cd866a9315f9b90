import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { between, mulberry32, shuffled, wholeBetween } from "../../../src/taskpane/sample/random";

describe("mulberry32", () => {
  it("gives the same numbers for the same seed", () => {
    const random = mulberry32(1);
    // The published C code, seed 1, divided by 2^32.
    expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it("stays within its limits", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = mulberry32(seed);
        const real = between(random, -2, 3);
        const whole = wholeBetween(random, 4, 6);
        return real >= -2 && real < 3 && [4, 5, 6].includes(whole);
      }),
    );
  });

  it("shuffles without losing or changing anything", () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const mixed = shuffled(mulberry32(3), items);
    expect(items).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(mixed).not.toEqual(items);
    expect(mixed.toSorted()).toEqual(items);
  });
});
