import { describe, expect, it } from "vitest";
import { likelyDuplicates } from "../../../../src/engine/orders/rules/likely-duplicates";

describe("likelyDuplicates", () => {
  it.each([
    ["Acme Ltd", "Acme Trading Ltd"],
    ["ABC公司", "ABC有限公司"],
    ["Land of Toys Inc.", "Land-of-Toys, S.A."],
    ["上海华星商贸有限公司", "上海华星集团"],
  ])("takes %s and %s for one", (left, right) => {
    expect(likelyDuplicates([left, "Birch Home", right])).toEqual([[0, 2]]);
  });

  it.each([
    ["Acme Trading", "Acne Trading"],
    ["Trading Co", "Group Ltd"],
    ["Acme (C-1)", "Acme (C-2)"],
    ["有限公司", "集团"],
  ])("keeps %s and %s apart", (left, right) => {
    expect(likelyDuplicates([left, right])).toEqual([]);
  });
});
