import { describe, expect, it } from "vitest";
import { expectedRevenue } from "../../../src/engine/funnel/revenue";

describe("expected revenue", () => {
  it("is opportunities × conversion × order value (spec 9.1 T-05)", () => {
    expect(expectedRevenue(500, 0.1, 10_000)).toBe(500_000);
  });

  it("refuses a conversion outside 0 to 1, then negative numbers", () => {
    const share = expect.objectContaining({ key: "shareOutOfRange", argument: "conversion", code: "#VALUE!" });
    expect(() => expectedRevenue(-1, 10, 10_000)).toThrow(share);
    expect(() => expectedRevenue(1, -0.1, 10_000)).toThrow(share);
    const negative = (argument: string) => expect.objectContaining({ key: "negative", argument, code: "#NUM!" });
    expect(() => expectedRevenue(-1, 0.1, 10_000)).toThrow(negative("opportunities"));
    expect(() => expectedRevenue(1, 0.1, -1)).toThrow(negative("order_value"));
  });

  it("never gives an infinite number", () => {
    expect(() => expectedRevenue(1e200, 1, 1e200)).toThrow(expect.objectContaining({ key: "resultTooLarge" }));
  });
});
