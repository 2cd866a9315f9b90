import { describe, expect, it } from "vitest";
import { targetFunctions } from "../../src/functions/target";
import { caller, resultOf } from "./support";

const call = caller(targetFunctions);

describe("TARGET.INQUIRIES", () => {
  it("gives 500, 555 for an 80% chance, and 510 (spec 9.1 T-01, T-02, T-04)", () => {
    expect(resultOf(call("TARGET.INQUIRIES", [500_000, 10_000, 0.1]))).toBe(500);
    expect(resultOf(call("TARGET.INQUIRIES", [500_000, 10_000, 0.1, 0.8]))).toBe(555);
    expect(resultOf(call("TARGET.INQUIRIES", [505_000, 10_000, "10%"]))).toBe(510);
  });

  it("says how to type a rate", () => {
    expect(call("TARGET.INQUIRIES", [500_000, 10_000, 10])).toEqual({
      error: { code: "#VALUE!", message: "conversion must be between 0 and 100% (type 10% or 0.1)" },
    });
  });

  it("tells what is missing, negative or zero", () => {
    const code = (...raw: unknown[]) => call("TARGET.INQUIRIES", raw);
    expect(code(500_000, null, 0.1)).toMatchObject({ error: { code: "#VALUE!" } });
    expect(code(-1, 10_000, 0.1)).toMatchObject({ error: { code: "#NUM!" } });
    expect(code(500_000, 0, 0.1)).toMatchObject({ error: { code: "#DIV/0!" } });
    expect(code(500_000, 10_000, 0.1, 1)).toMatchObject({ error: { code: "#VALUE!" } });
  });
});
