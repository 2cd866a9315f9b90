import { describe, expect, it } from "vitest";
import { nearNames } from "../../../src/taskpane/customer-plan/near-names";

const names = ["Acme Trading", "Birch Home", "Birchwood Homes", "Cedar Tools", "上海明远贸易"];

describe("names near to a mistyped one", () => {
  it("come first where most pairs of letters are the same", () => {
    expect(nearNames("Birch Hme", names)).toEqual(["Birch Home", "Birchwood Homes"]);
    expect(nearNames("明远", names)).toEqual(["上海明远贸易"]);
  });
  it("are none where nothing is alike", () => {
    expect(nearNames("Zzz", names)).toEqual([]);
    expect(nearNames("", names)).toEqual([]);
  });
  it("are five at most", () => {
    expect(
      nearNames(
        "Kite",
        Array.from({ length: 9 }, (_, index) => `Kite ${index}`),
      ),
    ).toHaveLength(5);
  });
});
