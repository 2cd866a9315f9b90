import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cutoffs, pareto } from "../../../src/engine/review/pareto";
import { ordersOf } from "../order-lines";
import { orderLines } from "../random-lines";
import { referenceLines } from "../reference-book";

const standard: Cutoffs = [0.8, 0.95];

function paretoOf(amounts: Readonly<Record<string, number>>, cutoffs = standard) {
  const texts = Object.keys(amounts);
  const index = Int32Array.from(texts, (_, place) => place);
  return pareto({ texts, index }, Object.values(amounts), cutoffs);
}

const classesOf = (rows: readonly { name: string; class: string }[]) => rows.map((row) => `${row.class} ${row.name}`);

describe("Pareto analysis", () => {
  it("gives the reference classes (spec 5.2 REVIEW.PARETO)", () => {
    const { customer, amount } = ordersOf(referenceLines);
    const rows = pareto(customer, amount, standard);
    expect(classesOf(rows)).toEqual([
      "a Acme Trading",
      "a Elm Textiles",
      "a Birch Home",
      "a Opal Labs",
      "a Juniper Parts",
      "a Cedar Tools",
      "b Iris Medical",
      "b Kite Marine",
      "b Delta Foods",
      "b Mesa Retail",
      "c Hazel Outdoor",
      "c Lotus Gifts",
      "c Nova Lights",
      "c Fir Crafts",
      "c Gum Studio",
    ]);
    expect(rows[5]?.cumulative).toBeCloseTo(0.836, 3);
    expect(rows[9]?.cumulative).toBeCloseTo(0.962, 3);
    expect(rows[14]).toMatchObject({ rank: 15, amount: 700, cumulative: 1 });
  });

  it("starts class B with the row before which exactly 80% have been reached", () => {
    expect(classesOf(paretoOf({ x: 50, y: 30, z: 20 }))).toEqual(["a x", "a y", "b z"]);
  });

  it("puts names with a negative amount into class C and shares out the positive total", () => {
    const rows = paretoOf({ good: 100, bad: -50 });
    expect(rows.map((row) => [row.name, row.share, row.cumulative, row.class])).toEqual([
      ["good", 1, 1, "a"],
      ["bad", -0.5, 0.5, "c"],
    ]);
    expect(classesOf(paretoOf({ good: 100, bad: -50 }, [0.8, 1]))).toEqual(["a good", "c bad"]);
  });

  it("orders equal amounts by name", () => {
    expect(paretoOf({ b: 1, a: 1 }).map((row) => row.name)).toEqual(["a", "b"]);
  });

  it("refuses cutoffs that do not rise within 0 to 1", () => {
    for (const cutoffs of [
      [0.95, 0.8],
      [0.8, 0.8],
      [-0.1, 0.5],
      [0.5, 1.1],
      [Number.NaN, 1],
    ] as const) {
      expect(() => paretoOf({ a: 1 }, cutoffs)).toThrow(
        expect.objectContaining({ key: "cutoffsNotRising", code: "#VALUE!" }),
      );
    }
  });

  it("needs a positive total", () => {
    const error = expect.objectContaining({ key: "totalNotPositive", code: "#N/A" });
    expect(() => paretoOf({ a: 0, b: -5 })).toThrow(error);
    expect(() => paretoOf({})).toThrow(error);
  });

  it("shares out the whole positive total", () => {
    fc.assert(
      fc.property(orderLines, (lines) => {
        const { customer, amount } = ordersOf([...lines, { customer: "Yew", date: "2025-01-01", amount: 1 }]);
        const rows = pareto(customer, amount, standard);
        const positive = rows.filter((row) => row.amount > 0).reduce((sum, row) => sum + row.share, 0);
        expect(positive).toBeCloseTo(1, 9);
      }),
    );
  });
});
