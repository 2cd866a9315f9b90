import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completionStatus } from "../../../src/engine/review/completion-status";
import { gap } from "../../../src/engine/review/gap";
import { namedTargets } from "../../../src/engine/review/given-columns";
import { defaultSettings, settingsWith } from "../../../src/engine/settings/settings";

interface NamedTarget {
  readonly name: string;
  readonly actual: number;
  readonly target: number;
}

const example: NamedTarget[] = [
  { name: "A", actual: 450, target: 500 },
  { name: "B", actual: 330, target: 300 },
  { name: "C", actual: 120, target: 200 },
];

function gapOf(rows: readonly NamedTarget[], elapsed = 1) {
  const column = <Id extends keyof NamedTarget>(id: Id) => rows.map((row) => row[id]);
  const { names, actuals, targets } = namedTargets(column("name"), column("actual"), column("target"));
  return gap(names, actuals, targets, elapsed, defaultSettings);
}

describe("gap analysis", () => {
  it("gives the example of spec 5.2 REVIEW.GAP, the widest gap first and the total last", () => {
    const rows = gapOf(example);
    expect(rows.map((row) => [row.name, row.gap, row.completion, row.status])).toEqual([
      ["C", -80, 0.6, "alert"],
      ["A", -50, 0.9, "onTrack"],
      ["B", 30, 1.1, "met"],
      [null, -100, 0.9, "onTrack"],
    ]);
    expect(rows.map((row) => row.shareOfShortfall)).toEqual([80 / 130, 50 / 130, 0, null]);
    expect(rows[0]?.mixShift).toBeCloseTo(-0.067, 3);
    expect(rows[1]?.mixShift).toBe(0);
    expect(rows[2]?.mixShift).toBeCloseTo(0.067, 3);
    expect(rows[3]?.mixShift).toBeNull();
  });

  it("scales targets to date, and refuses a share of the period outside 0 to 1", () => {
    const rows = gapOf(example, 0.5);
    expect(rows.map((row) => [row.name, row.target])).toEqual([
      ["C", 100],
      ["B", 150],
      ["A", 250],
      [null, 500],
    ]);
    for (const elapsed of [-0.1, 1.1, Number.NaN]) {
      expect(() => gapOf(example, elapsed)).toThrow(
        expect.objectContaining({ key: "shareOutOfRange", code: "#VALUE!", argument: "elapsed" }),
      );
    }
  });

  it("sums repeated names, whatever their spelling, and orders equal gaps by name", () => {
    const rows = gapOf([
      { name: "b", actual: 1, target: 2 },
      { name: "a", actual: 1, target: 1 },
      { name: " A", actual: 0, target: 1 },
    ]);
    expect(rows.map((row) => [row.name, row.actual, row.target])).toEqual([
      ["a", 1, 2],
      ["b", 1, 2],
      [null, 2, 4],
    ]);
  });

  it("has no completion, status or mix without a target", () => {
    const rows = gapOf([{ name: "New", actual: 5, target: 0 }]);
    expect(rows[0]).toMatchObject({ gap: 5, completion: null, status: null, shareOfShortfall: 0, mixShift: null });
    expect(gapOf(example, 0).map((row) => row.completion)).toEqual([null, null, null, null]);
  });

  it("refuses a negative target", () => {
    expect(() => gapOf([{ name: "A", actual: 1, target: -1 }])).toThrow(
      expect.objectContaining({ key: "negative", code: "#NUM!", argument: "targets" }),
    );
  });

  it("shares out the whole shortfall and the whole mix, and adds up to its total", () => {
    const amount = fc.integer({ min: 0, max: 900_000 }).map((cents) => cents / 100);
    const row = fc.record({ name: fc.constantFrom("A", "B", "C", "D", "E"), actual: amount, target: amount });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (given, elapsed) => {
          const rows = gapOf(given, elapsed);
          const [total, names] = [rows.at(-1), rows.slice(0, -1)];
          const sum = (value: (one: (typeof rows)[number]) => number | null) =>
            names.reduce((all, one) => all + (value(one) ?? 0), 0);
          expect(sum((one) => one.gap)).toBeCloseTo(total?.gap ?? Number.NaN, 6);
          expect(sum((one) => one.actual)).toBeCloseTo(total?.actual ?? Number.NaN, 6);
          expect(sum((one) => one.shareOfShortfall)).toBeCloseTo(names.some((one) => one.gap < 0) ? 1 : 0, 9);
          expect(sum((one) => one.mixShift)).toBeCloseTo(0, 9);
        },
      ),
    );
  });
});

describe("status of a completion", () => {
  it("begins at 100%, 90% and 70%, the limits included (spec 5.2)", () => {
    const statusOf = (completion: number) => completionStatus(completion, defaultSettings);
    expect([1, 0.9999, 0.9, 0.8999, 0.7, 0.6999, -1].map(statusOf)).toEqual([
      "met",
      "onTrack",
      "onTrack",
      "watch",
      "watch",
      "alert",
      "alert",
    ]);
  });

  it("is decided on nine decimals (spec 1.3-8)", () => {
    expect(3 * 0.3).toBeLessThan(0.9);
    expect(completionStatus(3 * 0.3, defaultSettings)).toBe("onTrack");
  });

  it("moves with its settings", () => {
    expect(completionStatus(0.75, settingsWith({ "status.watch": 0.8 }))).toBe("alert");
    expect(completionStatus(0.95, settingsWith({ "status.met": 0.95 }))).toBe("met");
    expect(completionStatus(0.85, settingsWith({ "status.ontrack": 0.8 }))).toBe("onTrack");
  });
});
