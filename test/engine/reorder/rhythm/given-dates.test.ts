import { describe, expect, it } from "vitest";
import { CellError } from "../../../../src/engine/cell";
import { givenDates } from "../../../../src/engine/reorder/rhythm/given-dates";
import { defaultSettings } from "../../../../src/engine/settings/settings";
import { day } from "../../order-lines";

const given = (cells: Parameters<typeof givenDates>[0], asOf?: string) => [
  ...givenDates(cells, asOf === undefined ? undefined : day(asOf), defaultSettings),
];

describe("order dates of one customer", () => {
  it("are distinct and rising, whatever stands between them", () => {
    const cells = ["Date", day("2025-03-01"), "2025-01-01", null, day("2025-03-01") + 0.5, new CellError("#N/A"), true];
    expect(given(cells)).toEqual(["2025-01-01", "2025-03-01"].map(day));
  });

  it("end with the as-of date and begin with the oldest date of the settings", () => {
    const cells = ["1999-12-31", "2000-01-01", "2025-11-15", "2025-11-16"];
    expect(given(cells, "2025-11-15")).toEqual(["2000-01-01", "2025-11-15"].map(day));
  });

  it("must be at least one", () => {
    expect(() => given(["Date", "2025-11-16", null], "2025-11-15")).toThrow(
      expect.objectContaining({ key: "noOrderDate", code: "#N/A", parameters: { count: 2 } }),
    );
  });
});
