/** The KPI sheets of a calculated workbook, held against the engine: what native formulas show must be what it works out. */
import type { Book } from "../../host/cells/book";
import { EngineError } from "../../src/engine/errors";
import { auditDesign, type DesignedKpi } from "../../src/engine/kpi/audit";
import { floors } from "../../src/engine/kpi/floors";
import { pairwiseWeights } from "../../src/engine/kpi/pairwise-weights";
import { scorecard } from "../../src/engine/kpi/scorecard";
import { stressTest, weightShifts } from "../../src/engine/kpi/stress-test";
import { weightTotal } from "../../src/engine/kpi/weight-total";
import type { Label } from "../../src/engine/result-table";
import { settingsWith } from "../../src/engine/settings/settings";
import { wordsOf } from "../../src/text/labels";
import { columnShown, type Shown, shownBy } from "./shown";

const TOLERANCE = 1e-9;

/** One line for every figure that differs; English headings. */
export function kpiDifferences(book: Book): string[] {
  const differences: string[] = [];
  const kpis = kpisOf(book);
  const settings = settingsOf(book);
  const expect = (place: string, shown: Shown, expected: Shown | null): void => {
    if (!isSame(shown, expected)) differences.push(`${place}: ${String(shown)} shown, ${String(expected)} worked out`);
  };

  const groups = groupsOf(book);
  for (const { name, group, share, weight } of kpis)
    expect(`weight of ${name}`, weight, share * (groups.find((other) => other.name === group)?.weight ?? 0));

  const audit = auditDesign(kpis, settings);
  const lights = shownBy(book, "kpi_Audit").flat();
  audit.forEach(({ check, result }, light) => {
    expect(`light ${check}`, lights[light], words[result]);
  });

  const total = weightTotal(kpis.map(({ weight }) => weight));
  const addsUp = total.sum === total.whole;
  const people = shownBy(book, "kpi_Person").flat();
  const scores = shownBy(book, "kpi_Score").flat();
  const pay = shownBy(book, "kpi_Pay").flat();
  const period = shownBy(book, "kpi_Period")[0]?.[0];
  const results = resultsOf(book).filter((row) => row.period === period);
  const reached: { person: number; shares: number[] }[] = [];
  people.forEach((person, line) => {
    if (!person) return;
    const own = kpis.map((kpi) => {
      const row = results.find((other) => other.person === person && other.place === kpi.place);
      return { ...kpi, actual: numberOrNull(row?.actual), target: numberOrNull(row?.target), row };
    });
    if (!addsUp) {
      expect(`score of ${person}`, scores[line], null);
      expect(
        "an error of the engine",
        errorOf(() => scorecard(own, settings["kpi.cap"], settings)),
        "weightsSum",
      );
      return;
    }
    const card = scorecard(own, settings["kpi.cap"], settings);
    own.forEach(({ name, row }, place) => {
      const { achievement = null, points = null, status = null } = card[place] ?? {};
      expect(
        `achievement of ${person}, ${name}`,
        row?.achievement,
        typeof achievement === "number" ? achievement : null,
      );
      expect(`points of ${person}, ${name}`, row?.points, points);
      if (status) expect(`status of ${person}, ${name}`, row?.status, wordsOf(status, "en"));
    });
    const sum = card.at(-1);
    const isMeasured = card.some(({ kind, points }) => kind === "kpi" && points !== null);
    expect(`score of ${person}`, scores[line], isMeasured ? (sum?.points ?? null) : null);
    const limits = results.filter((row) => row.person === person && floorRules.has(row.kpi));
    const judged = floors(limits.map(floorOf));
    const breaches = judged.filter(({ result }) => result === "breach").length;
    expect(`breaches of ${person}`, shownBy(book, "kpi_Breaches").flat()[line], breaches);
    if (isMeasured) {
      const base = baseOf(book)[line] ?? 0;
      const bonus = (base * (sum?.points ?? 0) * Math.max(0, 1 - breaches * settings["kpi.deduction"])) / 100;
      expect(`pay of ${person}`, pay[line], bonus);
      const shares = groups.map((group) =>
        own.reduce((all, { group: of, share }, place) => {
          const achievement = card[place]?.achievement;
          return of === group.name && typeof achievement === "number" ? all + share * achievement : all;
        }, 0),
      );
      reached.push({ person: line, shares });
    }
    if (person === shownBy(book, "kpi_ChosenPerson")[0]?.[0]) compareGroups(card, book, expect);
  });

  const shifts = weightShifts(groups.length, settings["kpi.stress_points"]);
  const stress = stressTest(
    groups.map(({ weight }) => weight),
    reached.map(({ shares }) => shares),
    shifts,
  );
  const shownStress = shownBy(book, "kpi_Stress");
  reached.forEach(({ person }, place) => {
    const row = stress[place];
    const shown = shownStress[person] ?? [];
    expect(`rank of ${people[person]}`, shown[1], row?.rank ?? null);
    expect(`best rank of ${people[person]}`, shown[2], row?.best ?? null);
    expect(`worst rank of ${people[person]}`, shown[3], row?.worst ?? null);
  });
  compareComparison(book, groups.length, expect);
  return differences;
}

type Expect = (place: string, shown: Shown, expected: Shown | null) => void;

const words = { pass: "Pass ✓", check: "Check !", fail: "Fail ✗" } as const satisfies Record<string, string>;

const floorRules = new Map([
  ["Complaint rate", "<="],
  ["Timely follow-up", ">="],
] as const) as ReadonlyMap<string, "<=" | ">=">;

function floorOf(row: ResultRow) {
  const operator = floorRules.get(row.kpi) ?? ">=";
  const value = Number(row.target);
  return {
    name: row.kpi,
    actual: numberOrNull(row.actual),
    limit: { operator, value, written: `${operator}${value}` },
  };
}

function compareGroups(card: ReturnType<typeof scorecard>, book: Book, expect: Expect): void {
  const shown = shownBy(book, "kpi_CardGroup");
  for (const row of card) {
    if (row.kind === "kpi") continue;
    const name = typeof row.name === "string" ? row.name : wordsOf(row.name as Label, "en");
    const line = shown.find(([label]) => label === name) ?? [];
    expect(`weight of ${name}`, line[1], row.weight);
    expect(`points of ${name}`, line[2], row.points);
    expect(`achievement of ${name}`, line[3], typeof row.achievement === "number" ? row.achievement : null);
    if (row.status) expect(`status of ${name}`, line[4], wordsOf(row.status, "en"));
  }
}

/** The comparison of the groups, where every pair was compared. */
function compareComparison(book: Book, size: number, expect: Expect): void {
  const cells = shownBy(book, "kpi_Compare").slice(0, size);
  const matrix = cells.map((row) => Float64Array.from(row.slice(0, size), (cell) => Number(cell || 0)));
  if (matrix.some((row) => row.some((value) => value === 0))) return;
  const { weights, consistencyRatio } = pairwiseWeights(matrix);
  const shown = shownBy(book, "calc_kpiCompared_weight").flat();
  weights.forEach((weight, group) => {
    expect(`compared weight ${group + 1}`, shown[group], weight);
  });
  expect("consistency ratio", shownBy(book, "calc_KpiConsistency")[0]?.[0], consistencyRatio);
}

interface ShownKpi extends DesignedKpi {
  /** Its row in the list, from 1. */
  readonly place: number;
  readonly group: string;
  readonly share: number;
  readonly direction: "higher" | "lower";
}

function kpisOf(book: Book): ShownKpi[] {
  const column = (heading: string) => columnShown(book, "tblKPI", heading);
  const all = {
    name: column("KPI"),
    group: column("Group"),
    family: column("Family"),
    kind: column("Kind"),
    share: column("In group"),
    weight: column("Weight"),
    drives: column("Drives"),
    path: column("Path"),
    direction: column("Direction"),
  };
  return all.name.flatMap((name, row): ShownKpi[] => {
    if (!name) return [];
    const text = (cells: readonly Shown[]) => String(cells[row] ?? "");
    return [
      {
        place: row + 1,
        name: String(name),
        group: text(all.group),
        family: text(all.family),
        kind: text(all.kind) === "process" ? "process" : "result",
        share: Number(all.share[row] || 0),
        weight: Number(all.weight[row] || 0),
        drives: written(text(all.drives)),
        path: written(text(all.path)),
        direction: text(all.direction) === "lower" ? "lower" : "higher",
      },
    ];
  });
}

/** A dash alone stands for nothing, as KPI.AUDIT reads it. */
const written = (text: string): string => (/^[-–—]+$/.test(text) ? "" : text);

interface ResultRow {
  readonly person: string;
  readonly period: string;
  readonly kpi: string;
  readonly place: Shown;
  readonly actual: Shown;
  readonly target: Shown;
  readonly achievement: Shown;
  readonly points: Shown;
  readonly status: Shown;
}

function resultsOf(book: Book): ResultRow[] {
  const column = (heading: string) => columnShown(book, "tblKPIResults", heading);
  const [person, period, kpi] = [column("Person"), column("Period"), column("KPI")];
  const [place, actual, target, achievement, points, status] = [
    column("Place"),
    column("Actual"),
    column("Target"),
    column("Achievement"),
    column("Points"),
    column("Status"),
  ];
  return person.map((name, row) => ({
    person: String(name ?? ""),
    period: String(period[row] ?? ""),
    kpi: String(kpi[row] ?? ""),
    place: place[row],
    actual: actual[row],
    target: target[row],
    achievement: achievement[row],
    points: points[row],
    status: status[row],
  }));
}

function groupsOf(book: Book): { name: string; weight: number }[] {
  const weights = shownBy(book, "kpi_GroupWeight").flat();
  return shownBy(book, "kpi_Group")
    .flat()
    .map((name, line) => ({ name: String(name ?? ""), weight: Number(weights[line] || 0) }))
    .filter(({ name }) => name !== "");
}

const baseOf = (book: Book): number[] => shownBy(book, "kpi_BaseBonus").map(([base]) => Number(base || 0));

function settingsOf(book: Book) {
  const value = (name: string) => Number(shownBy(book, name)[0]?.[0]);
  return settingsWith({
    "kpi.cap": value("set_kpi_cap"),
    "kpi.max_count": value("set_kpi_max_count"),
    "kpi.min_weight": value("set_kpi_min_weight"),
    "kpi.max_family": value("set_kpi_max_family"),
    "kpi.deduction": value("set_kpi_deduction"),
    "kpi.stress_points": value("set_kpi_stress_points"),
  });
}

const numberOrNull = (value: Shown): number | null => (typeof value === "number" ? value : null);

function errorOf(work: () => unknown): string {
  try {
    work();
    return "none";
  } catch (error) {
    if (error instanceof EngineError) return error.key;
    throw error;
  }
}

function isSame(shown: Shown, expected: Shown | null): boolean {
  const [a, b] = [shown ?? "", expected ?? ""];
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}
