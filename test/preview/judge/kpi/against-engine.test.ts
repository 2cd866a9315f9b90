import { beforeAll, describe, expect, it } from "vitest";
import { kpiDifferences } from "../../../../preview/judge/kpi/against-engine";
import { randomSets } from "../../../../preview/judge/kpi/random-sets";
import { type KpiTeam, kpiTeam } from "../../../../preview/judge/kpi/team";
import { columnArea, enter, shownBy, typeAt } from "../../../../preview/judge/shown";

/** `npm run test:office` takes five hundred of them, and has LibreOffice calculate each as well. */
const SETS = 25;
const PATIENCE = 300_000;

describe("KPI sheets as native formulas", { timeout: PATIENCE }, () => {
  let team: KpiTeam;

  beforeAll(async () => {
    team = await kpiTeam();
  }, PATIENCE);

  it(`equal the engine for ${SETS} random sets of weights, targets and actuals, some of which do not add up`, async () => {
    const { book, calculate } = team;
    const sums = new Set<unknown>();
    for (const set of randomSets(book, SETS, 32)) {
      set.forEach(enter);
      await calculate();
      expect(kpiDifferences(book)).toEqual([]);
      sums.add(shownBy(book, "kpi_WeightSum")[0]?.[0] === 1);
    }
    expect(sums).toEqual(new Set([true, false]));
  });

  it("are found to differ where a weight is typed over its formula", async () => {
    const { book, calculate } = team;
    typeAt(columnArea(book, "tblKPI", "Weight"), 0.99);
    await calculate();
    expect(kpiDifferences(book)[0]).toContain("weight of KPI 1");
  });
});
