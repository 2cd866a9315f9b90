import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames } from "../../../src/engine/stats/compare-names";
import { nameRanks } from "../../../src/engine/stats/name-ranks";

describe("the ranks of names", () => {
  it("count from the first, and equal names share one", () => {
    expect([...nameRanks(["Elm", "Acme", "Elm", ""])]).toEqual([2, 1, 2, 0]);
  });

  it("have a name before those that it begins", () => {
    expect([...nameRanks(["Acme Ltd", "Acme", "Acme Inc"])]).toEqual([2, 0, 1]);
  });

  it("are in the order in which names are compared, whatever their letters", () => {
    const name = fc.oneof(
      fc.string({ maxLength: 4, unit: "binary" }),
      fc.constantFrom("客户甲", "客户乙", "客户", "😀"),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), (names) => {
        const ranks = nameRanks(names);
        names.forEach((one, place) => {
          names.forEach((other, otherPlace) => {
            const difference = (ranks[place] ?? 0) - (ranks[otherPlace] ?? 0);
            expect(Math.sign(difference)).toBe(compareNames(one, other));
          });
        });
      }),
    );
  });
});
