import { describe, expect, it } from "vitest";
import { customerBook } from "../../../src/engine/orders/book";
import { migration, migrationTable } from "../../../src/engine/rfm/migration";
import { defaultSettings, settingsWith } from "../../../src/engine/settings/settings";
import { day, ordersOf } from "../order-lines";
import { referenceLines } from "../reference-book";

const book = customerBook(ordersOf(referenceLines));
const from = day("2025-05-15");
const to = day("2025-11-15");

describe("migration between tiers", () => {
  it("gives the reference result (spec 5.1 RFM.MIGRATION)", () => {
    const rows = migration(book, from, to, defaultSettings);
    const moved = rows.flatMap((row) =>
      Object.entries(row.to)
        .filter(([, count]) => count > 0)
        .map(([tier, count]) => `${row.from} → ${tier} ${count}`),
    );
    expect(moved).toEqual([
      "potential → high 1",
      "potential → potential 5",
      "potential → dormant 1",
      "dormant → dormant 4",
      "dormant → low 1",
      "low → potential 1",
      "none → potential 1",
      "none → low 1",
    ]);
    expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(15);
  });

  it("has five rows and, with the label and the total, seven columns", () => {
    expect(migration(book, from, to, defaultSettings).map((row) => row.from)).toEqual([
      "high",
      "potential",
      "dormant",
      "low",
      "none",
    ]);
    expect(migrationTable(defaultSettings).columns.map((column) => column.id)).toEqual([
      "from",
      "to.high",
      "to.potential",
      "to.dormant",
      "to.low",
      "to.none",
      "total",
    ]);
  });

  it("has the unclassified before none when gaps are strict", () => {
    const strict = settingsWith({ "rfm.gaps": "strict" });
    expect(
      migration(book, from, to, strict)
        .map((row) => row.from)
        .slice(-2),
    ).toEqual(["unclassified", "none"]);
    expect(
      migrationTable(strict)
        .columns.map((column) => column.id)
        .slice(-3),
    ).toEqual(["to.unclassified", "to.none", "total"]);
    expect(migration(book, from, to, strict).reduce((sum, row) => sum + row.total, 0)).toBe(15);
  });

  it("lets everybody come from none when nobody had ordered yet", () => {
    const rows = migration(book, day("2020-01-01"), to, defaultSettings);
    expect(rows.find((row) => row.from === "none")?.total).toBe(15);
  });

  it("refuses a first date that is not before the second", () => {
    expect(() => migration(book, to, to, defaultSettings)).toThrow(
      expect.objectContaining({ key: "fromNotBeforeTo", code: "#NUM!" }),
    );
  });
});
