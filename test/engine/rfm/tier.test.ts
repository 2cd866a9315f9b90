import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tierLimits } from "../../../src/engine/rfm/limits";
import { tierOf } from "../../../src/engine/rfm/tier";
import { defaultSettings, settingsWith } from "../../../src/engine/settings/settings";

const limits = tierLimits(defaultSettings);

describe("tier of one customer", () => {
  it.each([
    [30, 12, 0.2, "high"],
    [31, 12, 0.2, "potential"],
    [30, 12, 0.21, "potential"],
    [60, 4, 0.5, "potential"],
    [75, 5, 0.4, "potential"],
    [89, 1, 0.5, "potential"],
    [90, 2, 0.5, "dormant"],
    [106, 4, 0.1, "dormant"],
    [180, 1, 0.81, "low"],
    [180, 1, 0.8, "dormant"],
    [179, 1, 0.9, "dormant"],
  ])("R %i, F %i, M rank %d is %s (spec 9.1 T-20)", (recency, frequency, mRank, tier) => {
    expect(tierOf(recency, frequency, mRank, limits).tier).toBe(tier);
  });

  const notesOf = (...customer: [number, number, number]) =>
    tierOf(...customer, limits).notes.map((note) => note.label.replace("note.", ""));

  it("says exact where the source's row is met in full (AMB-01)", () => {
    expect(notesOf(30, 12, 0.2)).toEqual(["exact"]);
    expect(notesOf(60, 4, 0.8)).toEqual(["exact"]);
    expect(notesOf(90, 2, 0.1)).toEqual(["exact"]);
    expect(notesOf(180, 1, 0.81)).toEqual(["exact"]);
  });

  it("gives the reasons of a gap in their order, the first as a gap (AMB-01)", () => {
    expect(notesOf(61, 3, 0.1)).toEqual(["gap.slipping", "belowQuarterly", "topAmount"]);
    expect(notesOf(60, 3, 0.9)).toEqual(["gap.belowQuarterly", "bottomAmount"]);
    expect(notesOf(90, 3, 0.5)).toEqual(["gap.boughtOften"]);
  });

  it("keeps the reasons of customers that strict gaps leave unclassified", () => {
    const strict = tierLimits(settingsWith({ "rfm.gaps": "strict" }));
    expect(tierOf(75, 5, 0.4, strict)).toEqual({
      tier: "unclassified",
      notes: [{ label: "note.gap.slipping", parameters: { from: 61, to: 89 } }],
    });
    expect(tierOf(60, 4, 0.5, strict).tier).toBe("potential");
  });

  it("is not moved over a limit by floating point (spec 1.3-8)", () => {
    expect(tierOf(30, 12, 0.1 + 0.1 + 1e-12, limits).tier).toBe("high");
    expect(tierOf(180, 1, 1 - 0.2 + 1e-12, limits).tier).toBe("dormant");
  });

  it("names a changed frequency limit in the note instead of a quarter", () => {
    const own = tierLimits(settingsWith({ "rfm.f_potential": 6 }));
    expect(tierOf(60, 5, 0.5, own).notes).toEqual([{ label: "note.gap.belowFrequency", parameters: { limit: 6 } }]);
  });

  it("puts every customer into one of the four tiers, with a reason", () => {
    const whole = fc.nat({ max: 1000 });
    fc.assert(
      fc.property(whole, whole, fc.double({ min: 0, max: 1, noNaN: true }), (recency, frequency, mRank) => {
        const { tier, notes } = tierOf(recency, frequency, mRank, limits);
        expect(["high", "potential", "dormant", "low"]).toContain(tier);
        expect(notes.length).toBeGreaterThan(0);
      }),
    );
  });
});
