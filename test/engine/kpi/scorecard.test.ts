import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ScorecardRow, type ScoredKpi, scorecard, scorecardTable } from "../../../src/engine/kpi/scorecard";
import { defaultSettings } from "../../../src/engine/settings/settings";

/** Spec 9.1 T-32: name, group, weight, target, actual. */
const nine = (
  [
    ["Sales completion", "Performance", 20, 500_000, 450_000],
    ["New customers", "Performance", 20, 20, 22],
    ["High-value share", "Customer value", 10, 0.25, 0.2],
    ["Repurchase rate", "Customer value", 10, 0.6, 0.54],
    ["Satisfaction", "Customer value", 10, 4.5, 4.5],
    ["Training result", "Capability", 10, 90, 81],
    ["Data use", "Capability", 10, 1, 1],
    ["Team completion", "Team", 5, 0.9, 0.72],
    ["Cross-department score", "Team", 5, 4.5, 4.05],
  ] as const
).map(
  ([name, group, weight, target, actual]): ScoredKpi => ({ name, group, weight, target, actual, direction: "higher" }),
);

const cardOf = (kpis: readonly ScoredKpi[], cap = 1) => scorecard(kpis, cap, defaultSettings);
const pointsOf = (rows: readonly ScorecardRow[]) => rows.map((row) => row.points);
const one = (changes: Partial<ScoredKpi>): ScoredKpi => ({
  name: "Sales",
  group: "",
  weight: 100,
  actual: 50,
  target: 100,
  direction: "higher",
  ...changes,
});

describe("a scorecard", () => {
  it("gives the points of spec 9.1 T-32, group by group and in all", () => {
    const rows = cardOf(nine);
    expect(pointsOf(rows)).toEqual([18, 20, 8, 9, 10, 9, 10, 4, 4.5, 38, 27, 19, 8.5, 92.5]);
    expect(rows.slice(9).map((row) => [row.kind, row.name, row.weight, row.achievement])).toEqual([
      ["group", "Performance", 40, 0.95],
      ["group", "Customer value", 30, 0.9],
      ["group", "Capability", 20, 0.95],
      ["group", "Team", 10, 0.85],
      ["total", { label: "row.total" }, 100, 0.925],
    ]);
  });

  it("shows each status by its achievement", () => {
    const labels = cardOf(nine).map((row) => row.status?.label.replace("status.", ""));
    expect(labels.slice(0, 9)).toEqual([
      "onTrack",
      "met",
      "watch",
      "onTrack",
      "met",
      "onTrack",
      "met",
      "watch",
      "onTrack",
    ]);
    expect(labels.slice(9)).toEqual(["onTrack", "onTrack", "onTrack", "watch", "onTrack"]);
  });

  it("leaves the group of a sum blank, so that points summed by group count once", () => {
    const group = scorecardTable.columns[1];
    expect(
      cardOf(nine)
        .map((row) => group?.value(row))
        .slice(8),
    ).toEqual(["Team", "", "", "", "", ""]);
  });

  it("has the same points where weights are written as percentages", () => {
    const shares = nine.map((kpi) => ({ ...kpi, weight: kpi.weight / 100 }));
    expect(pointsOf(cardOf(shares))).toEqual(pointsOf(cardOf(nine)));
    expect(cardOf(shares).at(-1)?.weight).toBe(1);
  });

  it("does not scale up for a KPI without an actual: its group and the total say how many were measured", () => {
    const rows = cardOf(nine.map((kpi, row) => (row === 0 ? { ...kpi, actual: null } : kpi)));
    expect(rows[0]).toMatchObject({ achievement: null, points: null, status: null });
    expect(rows[9]).toMatchObject({
      points: 20,
      achievement: null,
      status: { label: "kpi.measured", parameters: { measured: 1, count: 2 } },
    });
    expect(rows.at(-1)).toMatchObject({
      points: 74.5,
      status: { label: "kpi.measured", parameters: { measured: 8, count: 9 } },
    });
  });

  it("counts a target of 0 as not measured, with the error in that row alone", () => {
    const rows = cardOf([one({ weight: 50, target: 0 }), one({ name: "Visits", weight: 50 })]);
    expect(rows[0]).toMatchObject({ achievement: { code: "#DIV/0!" }, points: null, status: null });
    expect(rows[2]).toMatchObject({ points: 25, status: { parameters: { measured: 1, count: 2 } } });
  });

  it("counts a blank target as not measured", () => {
    expect(cardOf([one({ target: null })])[0]).toMatchObject({ achievement: null, points: null });
  });

  it("scores what is better lower, and beyond the target up to the cap", () => {
    expect(cardOf([one({ direction: "lower", actual: 0.02, target: 0.01 })])[0]?.points).toBe(50);
    expect(cardOf([one({ direction: "lower", actual: 0, target: 0 })])[0]?.points).toBe(100);
    expect(cardOf([one({ actual: 300 })], 1.2).at(-1)?.points).toBe(120);
  });

  it("gathers the KPIs without a group, where others have one", () => {
    const rows = cardOf([one({ weight: 60, group: "Sales" }), one({ name: "Other", weight: 40 })]);
    expect(rows.slice(2).map((row) => row.name)).toEqual(["Sales", { label: "row.none" }, { label: "row.total" }]);
    expect(cardOf([one({})]).map((row) => row.kind)).toEqual(["kpi", "total"]);
  });

  it("has no achievement for a group without weight", () => {
    const rows = cardOf([one({ group: "A" }), one({ name: "B", group: "B", weight: 0 })]);
    expect(rows[3]).toMatchObject({ name: "B", points: 0, achievement: null, status: null });
  });

  it("refuses weights that do not add up, a negative target and a cap typed as 120", () => {
    expect(() => cardOf([one({ weight: 95 })])).toThrow(
      expect.objectContaining({ key: "weightsSum", parameters: { sum: "95", whole: "100" } }),
    );
    expect(() => cardOf([one({ target: -1 })])).toThrow(
      expect.objectContaining({ code: "#NUM!", argument: "targets" }),
    );
    expect(() => cardOf([one({})], 120)).toThrow(expect.objectContaining({ key: "capTooHigh" }));
  });

  it("adds up: the total is the sum of its KPIs and of its groups", () => {
    const actual = fc.option(fc.integer({ min: -100, max: 20_000 }).map((cents) => cents / 100));
    const kpi = fc.record({ group: fc.constantFrom("", "A", "B"), actual, share: fc.integer({ min: 1, max: 50 }) });
    fc.assert(
      fc.property(fc.array(kpi, { minLength: 1, maxLength: 12 }), (given) => {
        const all = given.reduce((sum, { share }) => sum + share, 0);
        const rows = cardOf(
          given.map(({ group, actual, share }, row) => one({ name: `${row}`, group, actual, weight: share / all })),
        );
        const sum = (kind: ScorecardRow["kind"]) =>
          rows.filter((row) => row.kind === kind).reduce((points, row) => points + (row.points ?? 0), 0);
        expect(sum("kpi")).toBeCloseTo(sum("total"), 6);
        if (given.some(({ group }) => group !== "")) expect(sum("group")).toBeCloseTo(sum("total"), 6);
        expect(sum("total")).toBeLessThanOrEqual(100 + 1e-6);
      }),
    );
  });
});
