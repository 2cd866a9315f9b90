import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftedWeights, stressTest, weightShifts } from "../../../src/engine/kpi/stress-test";
import { sumOf } from "../../../src/engine/stats/sum";

const weights = [0.4, 0.3, 0.2, 0.1];
const shifts = weightShifts(4, 0.05);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("the stress test of weights (spec 7, Beyond 9)", () => {
  it("moves every group up and down", () => {
    expect(weightShifts(2, 0.05)).toEqual([
      { group: 0, points: 0.05 },
      { group: 0, points: -0.05 },
      { group: 1, points: 0.05 },
      { group: 1, points: -0.05 },
    ]);
  });

  it("takes what a group gains from the others, in proportion", () => {
    const moved = shiftedWeights(weights, { group: 0, points: 0.05 });
    expect(moved.map((weight) => Math.round(weight * 10_000) / 10_000)).toEqual([0.45, 0.275, 0.1833, 0.0917]);
  });

  it("lets no weight fall below 0, and moves nothing where one group has all", () => {
    expect(shiftedWeights([0.97, 0.03], { group: 1, points: -0.05 })).toEqual([1, 0]);
    expect(shiftedWeights([1, 0], { group: 0, points: -0.05 })).toEqual([1, 0]);
  });

  it("keeps the total, also of weights that do not add up", () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 6 }), fc.nat(5), fc.boolean(), (all, group, isUp) => {
        const moved = shiftedWeights(all, { group: group % all.length, points: isUp ? 0.05 : -0.05 });
        expect(sumOf(moved)).toBeCloseTo(sumOf(all), 9);
        expect(Math.min(...moved)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("leaves the first place to a person who is best in all", () => {
    fc.assert(
      fc.property(fc.array(fc.array(share, { minLength: 4, maxLength: 4 }), { maxLength: 8 }), (others) => {
        const [first] = stressTest(weights, [[1, 1, 1, 1], ...others], shifts);
        expect([first?.rank, first?.best, first?.worst]).toEqual([1, 1, 1]);
      }),
    );
  });

  it("finds the two whom five points of performance part", () => {
    // 40/30/20/10: 0.4·1 + 0.3·0.5 = 0.55 against 0.4·0.5 + 0.3·1 + 0.2·0.2 = 0.54. It turns with 35% for performance, 35% for
    // customers, and 25% for capability, where only the second has reached anything.
    const rows = stressTest(
      weights,
      [
        [1, 0.5, 0, 0],
        [0.5, 1, 0.2, 0],
      ],
      shifts,
    );
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2]);
    expect(rows[0]?.ranks).toEqual([1, 2, 2, 1, 2, 1, 1, 1]);
    expect(rows.map(({ best, worst }) => [best, worst])).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });
});
