import { describe, expect, it } from "vitest";
import { funnelFunctions } from "../../src/functions/funnel";
import { caller, resultOf } from "./support";

const call = caller(funnelFunctions);

describe("FUNNEL.REVENUE", () => {
  it("gives 500,000 (spec 9.1 T-05)", () => {
    expect(resultOf(call("FUNNEL.REVENUE", [500, 0.1, 10_000]))).toBe(500_000);
  });

  it("refuses a rate of 10 and a negative number", () => {
    expect(call("FUNNEL.REVENUE", [500, 10, 10_000])).toMatchObject({ error: { code: "#VALUE!" } });
    expect(call("FUNNEL.REVENUE", [-500, 0.1, 10_000])).toMatchObject({ error: { code: "#NUM!" } });
  });
});

describe("FUNNEL.VELOCITY", () => {
  it("gives 11,111.11 a day (spec 9.1 T-06)", () => {
    expect(resultOf(call("FUNNEL.VELOCITY", [100, 0.2, 50_000, 90]))).toBeCloseTo(11_111.11, 2);
  });

  it("has nothing to divide by without a cycle", () => {
    expect(call("FUNNEL.VELOCITY", [100, 0.2, 50_000, 0])).toMatchObject({ error: { code: "#DIV/0!" } });
  });
});
