import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { midrankScores, rfmScores } from "../../../src/engine/rfm/score";

const GOLD = "../shared/gold";

describe("scores by rank", () => {
  it("gives 2, 3, 4, 1, 5 for 75, 80, 85, 60, 90 (spec 9.1 T-49)", () => {
    expect([...midrankScores([75, 80, 85, 60, 90], 5)]).toEqual([2, 3, 4, 1, 5]);
  });

  it("gives the lowest value the best score when low is best (spec 5.1 RFM.SCORE)", () => {
    expect([...midrankScores([12, 106, 45, 30, 75], 5, true)]).toEqual([5, 1, 3, 4, 2]);
  });

  it("gives equal values one score", () => {
    expect([...midrankScores([1, 1, 1, 1], 5)]).toEqual([3, 3, 3, 3]);
  });

  it("divides fifteen customers into groups of three", () => {
    const scores = midrankScores(
      Array.from({ length: 15 }, (_, place) => place),
      5,
    );
    expect([...scores]).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5]);
  });

  it("refuses fewer than two groups, and parts of a group", () => {
    for (const groups of [1, 0, -5, 2.5]) {
      expect(() => midrankScores([1, 2], groups)).toThrow(
        expect.objectContaining({ key: "groupsNotWhole", code: "#NUM!" }),
      );
    }
  });

  it("never scores a larger value lower", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1 }),
        fc.integer({ min: 2, max: 9 }),
        (values, groups) => {
          const scores = midrankScores(values, groups);
          const sorted = values
            .map((value, place) => [value, scores[place] as number] as const)
            .sort((a, b) => a[0] - b[0]);
          for (const [place, [, score]] of sorted.entries()) {
            expect(score).toBeGreaterThanOrEqual(sorted[place - 1]?.[1] ?? 1);
            expect(score).toBeLessThanOrEqual(groups);
          }
        },
      ),
    );
  });
});

/** Rows of a gold file; quotes hold no commas. */
function goldRows(file: string): string[][] {
  return gunzipSync(readFileSync(`${GOLD}/${file}`))
    .toString("utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
}

function scoresOf(rows: readonly string[][], [r, f, m]: readonly [number, number, number], method: "r-rfm" | "ntile") {
  const column = (place: number) => rows.map((row) => Number(row[place]));
  const names = rows.map((row) => row[0] as string);
  const scores = rfmScores({ names, recency: column(r), frequency: column(f), monetary: column(m) }, method, 5);
  return rows.map((_, place) => [scores.recency[place], scores.frequency[place], scores.monetary[place]]);
}

describe("scores as the R package rfm gives them", () => {
  const rScores = (rows: readonly string[][]) => rows.map((row) => row.slice(6, 9).map(Number));

  it.skipIf(!existsSync(GOLD))("agree for every customer of its order data", () => {
    const rows = goldRows("rfm_orders_scores.csv.gz");
    expect(rows).toHaveLength(995);
    expect(scoresOf(rows, [4, 3, 5], "r-rfm")).toEqual(rScores(rows));
  });

  it.skipIf(!existsSync(GOLD))("agree for every customer of its customer data", () => {
    const rows = goldRows("rfm_customer_scores.csv.gz");
    expect(rows).toHaveLength(39_999);
    expect(scoresOf(rows, [4, 3, 5], "r-rfm")).toEqual(rScores(rows));
  });
});

describe("scores as the common Python recipe gives them", () => {
  it.skipIf(!existsSync(GOLD))("agree for every customer of Online Retail", () => {
    const rows = goldRows("rfm_python_10seg_online_retail_scores.csv.gz");
    expect(rows).toHaveLength(4338);
    expect(scoresOf(rows, [1, 2, 3], "ntile")).toEqual(rows.map((row) => row.slice(4, 7).map(Number)));
  });

  it("part equal frequencies by name, never by row", () => {
    const once = (names: string[]) => {
      const same = names.map(() => 1);
      const { frequency } = rfmScores({ names, recency: same, frequency: same, monetary: same }, "ntile", 5);
      return Object.fromEntries(names.map((name, place) => [name, frequency[place]]));
    };
    expect(once(["e", "d", "c", "b", "a"])).toEqual({ a: 1, b: 2, c: 3, d: 4, e: 5 });
    expect(once(["b", "e", "a", "d", "c"])).toEqual({ a: 1, b: 2, c: 3, d: 4, e: 5 });
  });
});
