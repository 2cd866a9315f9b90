import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { classesOf, cutsBetween } from "../../../src/engine/rfm/class";

const GOLD = "../shared/gold";

describe("eight classes", () => {
  const values = { recency: [12, 106, 45], frequency: [12, 4, 6], monetary: [280_000, 240_000, 64_000] };

  it("divides by three fixed cuts (spec 5.1 RFM.CLASS)", () => {
    expect(classesOf(values, { recency: 90, frequency: 4, monetary: 100_000 })).toEqual([
      "importantValue",
      "importantKeep",
      "generalValue",
    ]);
  });

  it("counts the cut itself as high, in all three", () => {
    expect(
      classesOf({ recency: [90], frequency: [4], monetary: [1] }, { recency: 90, frequency: 4, monetary: 1 }),
    ).toEqual(["importantValue"]);
  });

  it("names all eight", () => {
    const cuts = { recency: 1, frequency: 1, monetary: 1 };
    const all = {
      recency: [1, 1, 2, 2, 1, 1, 2, 2],
      frequency: [1, 0, 1, 0, 1, 0, 1, 0],
      monetary: [1, 1, 1, 1, 0, 0, 0, 0],
    };
    expect(classesOf(all, cuts)).toEqual([
      "importantValue",
      "importantDevelop",
      "importantKeep",
      "importantWinBack",
      "generalValue",
      "generalDevelop",
      "generalKeep",
      "generalWinBack",
    ]);
  });

  it("takes the median or the mean as the cut", () => {
    expect(cutsBetween(values, "median")).toEqual({ recency: 45, frequency: 6, monetary: 240_000 });
    expect(cutsBetween(values, "mean").monetary).toBeCloseTo(194_666.667, 3);
  });

  it("needs two customers to compare, except with fixed cuts", () => {
    const one = { recency: [1], frequency: [1], monetary: [1] };
    expect(() => classesOf(one, "median")).toThrow(expect.objectContaining({ key: "classNeedsTwo", code: "#N/A" }));
    expect(classesOf(one, { recency: 1, frequency: 1, monetary: 1 })).toHaveLength(1);
  });

  const inGold = {
    importantValue: "重要价值客户",
    importantDevelop: "重要发展客户",
    importantKeep: "重要保持客户",
    importantWinBack: "重要挽留客户",
    generalValue: "一般价值客户",
    generalDevelop: "一般发展客户",
    generalKeep: "一般保持客户",
    generalWinBack: "一般挽留客户",
  } as const;

  interface Gold {
    readonly datasets: Readonly<
      Record<string, { readonly seg: Readonly<Record<string, { readonly counts: Readonly<Record<string, number>> }>> }>
    >;
  }

  it
    .skipIf(!existsSync(GOLD))
    .each(["online_retail_y2", "adventureworks_reseller", "classicmodels", "rfm_data_orders"])(
    "counts the classes of %s as pandas does, with the cut included",
    (dataset) => {
      const gold = JSON.parse(readFileSync(`${GOLD}/rfm8_computed.json`, "utf8")) as Gold;
      const rows = gunzipSync(readFileSync(`${GOLD}/rfm_values_${dataset}.csv.gz`))
        .toString("utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split(",").slice(-3).map(Number) as [number, number, number]);
      const customers = {
        recency: rows.map(([r]) => r),
        frequency: rows.map(([, f]) => f),
        monetary: rows.map(([, , m]) => m),
      };
      for (const cut of ["median", "mean"] as const) {
        const counts: Record<string, number> = {};
        for (const one of classesOf(customers, cut)) counts[inGold[one]] = (counts[inGold[one]] ?? 0) + 1;
        expect(counts).toEqual(gold.datasets[dataset]?.seg[`${cut}_inclusive`]?.counts);
      }
    },
  );
});
