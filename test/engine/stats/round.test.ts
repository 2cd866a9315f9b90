import { describe, expect, it } from "vitest";
import { round9 } from "../../../src/engine/stats/round";
import { sumOf } from "../../../src/engine/stats/sum";

describe("rounding to nine decimals", () => {
  it("takes away what floating point adds (spec 1.3-8)", () => {
    expect(round9(85 * 1.15)).toBe(97.75);
    expect(round9(100 * 1.1)).toBe(110);
    expect(round9(0.12 / 0.1 - 1)).toBe(0.2);
  });

  it("leaves amounts beyond nine million as they are", () => {
    expect(round9(9_747_747.934)).toBe(9_747_747.934);
    expect(round9(1e15 + 0.125)).toBe(1e15 + 0.125);
  });
});

describe("sums", () => {
  it("lose nothing to a large number between", () => {
    expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
    expect(sumOf(Array.from({ length: 10 }, () => 0.1))).toBe(1);
  });
});
