import { describe, expect, it } from "vitest";
import { periodOf, sameDatesLastYear, yearBefore } from "../../../src/engine/review/period";
import { day } from "../order-lines";

describe("periods of the review", () => {
  const period = periodOf(day("2025-01-01"), day("2025-11-15"));

  it("compares with the twelve months that end the day before the start (AMB-36)", () => {
    expect(yearBefore(period)).toEqual({ start: day("2024-01-01"), end: day("2024-12-31") });
  });

  it("compares like for like with the same dates one year earlier", () => {
    expect(sameDatesLastYear(period)).toEqual({ start: day("2024-01-01"), end: day("2024-11-15") });
  });

  it("takes 28 February for the 29th where last year has none", () => {
    expect(sameDatesLastYear(periodOf(day("2024-02-29"), day("2024-02-29")))).toEqual({
      start: day("2023-02-28"),
      end: day("2023-02-28"),
    });
  });

  it("accepts a period of one day and refuses one that ends before it starts", () => {
    expect(periodOf(10, 10)).toEqual({ start: 10, end: 10 });
    expect(() => periodOf(11, 10)).toThrow("endBeforeStart");
  });
});
