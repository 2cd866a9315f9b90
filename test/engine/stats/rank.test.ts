import { describe, expect, it } from "vitest";
import { averageRanks } from "../../../src/engine/stats/rank";

describe("average ranks", () => {
  it("shares the mean rank among equal values, as Excel's RANK.AVG", () => {
    expect([...averageRanks([75, 80, 80], "largestFirst")]).toEqual([3, 1.5, 1.5]);
    expect([...averageRanks([75, 80, 80], "smallestFirst")]).toEqual([1, 2.5, 2.5]);
  });

  it("takes values that differ behind the ninth decimal for equal (spec 1.3-8)", () => {
    expect([...averageRanks([0.1 + 0.2, 0.3], "largestFirst")]).toEqual([1.5, 1.5]);
  });

  it("is empty for no values", () => {
    expect(averageRanks([], "largestFirst")).toHaveLength(0);
  });
});
