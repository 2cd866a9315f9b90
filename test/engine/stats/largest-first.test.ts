import { describe, expect, it } from "vitest";
import { largestFirst } from "../../../src/engine/stats/largest-first";

describe("the largest first", () => {
  it("puts equal values in the order of their names", () => {
    const names = ["Cedar", "Acme", "Birch", "Acme"];
    expect([...largestFirst(Float64Array.of(5, 9, 5, 9), names)]).toEqual([1, 3, 2, 0]);
  });
});
