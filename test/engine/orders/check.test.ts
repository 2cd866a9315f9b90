import { describe, expect, it } from "vitest";
import { checkLines } from "../../../src/engine/orders/check";
import { cleanOrders } from "../../../src/engine/orders/clean";
import { codes } from "../../../src/engine/orders/codes";
import { mapOrders } from "../../../src/engine/orders/mapping/map-columns";
import { defaultSettings } from "../../../src/engine/settings/settings";
import { cleaningLabels } from "../../../src/text/cleaning";
import { dirtyTable, referenceAsOf } from "../../fixtures/reference-orders";
import { clean } from "./support";

describe("checkLines", () => {
  const { report } = cleanOrders(dirtyTable, mapOrders(dirtyTable), { settings: defaultSettings, asOf: referenceAsOf });
  const lines = checkLines(report);

  it("begins with the summary", () => {
    expect(lines[0]?.problem).toEqual({ label: "check.summary", parameters: { used: 66, read: 78 } });
  });

  it("lists the 12 rows not used, then the used one worth a look, then one counted line a routine repair", () => {
    expect(lines.slice(1, 13).map(({ row, code }) => `${row} ${code}`)).toEqual([
      "67 D01",
      "68 D02",
      "69 D05",
      "70 D06",
      "71 D11",
      "72 D13",
      "73 D18",
      "74 D21",
      "75 D32",
      "76 D34",
      "77 D24",
      "78 D24",
    ]);
    expect(lines[13]).toMatchObject({ row: 66, code: "D12" });
    expect(lines.slice(14).map(({ row, code, value }) => [row, code, value])).toEqual([
      [null, "D03", 2],
      [null, "D07", 1],
      [null, "D14", 3],
      [null, "D15", 1],
      [null, "D22", 1],
    ]);
  });

  it("says so where there is no problem", () => {
    const { report: clear } = clean(["Date", "Customer", "Amount"], [[45000, "Acme", 1]]);
    expect(checkLines(clear).map(({ problem }) => problem.label)).toEqual(["check.summary", "check.none"]);
  });

  it("lists 5,000 lines at most and counts the rest", () => {
    const rows = Array.from({ length: 5100 }, () => [45000, null, 1]);
    const long = checkLines(clean(["Date", "Customer", "Amount"], [[45000, "Acme", 1], ...rows]).report);
    expect(long).toHaveLength(5002);
    expect(long.at(-1)?.problem).toEqual({ label: "check.more", parameters: { count: 100 } });
  });

  it("has words for every code", () => {
    for (const { id } of codes) {
      expect(cleaningLabels).toHaveProperty([`code.${id}.problem`]);
      expect(cleaningLabels).toHaveProperty([`code.${id}.treatment`]);
    }
  });
});
