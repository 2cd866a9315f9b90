/** The KPI sheets of a calculated workbook, held against the engine: what native formulas show must be what it works out. */
import type { Book } from "../../../host/cells/book";
import { EngineError } from "../../../src/engine/errors";
import { auditDesign } from "../../../src/engine/kpi/audit";
import { floors } from "../../../src/engine/kpi/floors";
import { pairwiseWeights } from "../../../src/engine/kpi/pairwise-weights";
import { scorecard } from "../../../src/engine/kpi/scorecard";
import { stressTest, weightShifts } from "../../../src/engine/kpi/stress-test";
import { weightTotal } from "../../../src/engine/kpi/weight-total";
import type { Label } from "../../../src/engine/result-table";
import { wordsOf } from "../../../src/text/labels";
import { type Shown, shownBy } from "../shown";
import { floorsAmong, groupsOf, kpisOf, numberOrNull, resultsOf, settingsOf } from "./shown-kpis";

const TOLERANCE = 1e-9;

type Expect = (place: string, shown: Shown, expected: Shown | null) => void;
type Card = ReturnType<typeof scorecard>;

/** One line for every figure that differs; English headings. */
export function kpiDifferences(book: Book): string[] {
  const differences: string[] = [];
  const expect: Expect = (place, shown, expected) => {
    if (!isSame(shown, expected)) differences.push(`${place}: ${String(shown)} shown, ${String(expected)} worked out`);
  };
  compareWeights(book, expect);
  compareAudit(book, expect);
  compareStress(book, compareScores(book, expect), expect);
  compareComparison(book, expect);
  return differences;
}

function compareWeights(book: Book, expect: Expect): void {
  const groups = groupsOf(book);
  for (const { name, group, share, weight } of kpisOf(book))
    expect(`weight of ${name}`, weight, share * (groups.find((other) => other.name === group)?.weight ?? 0));
}

const lightWords = { pass: "Pass ✓", check: "Check !", fail: "Fail ✗" } as const;

function compareAudit(book: Book, expect: Expect): void {
  const lights = shownBy(book, "kpi_Audit").flat();
  for (const [light, { check, result }] of auditDesign(kpisOf(book), settingsOf(book)).entries())
    expect(`light ${check}`, lights[light], lightWords[result]);
}

/** What a person with a score has reached in each group. */
interface Reached {
  readonly line: number;
  readonly shares: number[];
}

/** Everybody's achievements, points, score, floors and pay in the chosen period. */
function compareScores(book: Book, expect: Expect): Reached[] {
  const kpis = kpisOf(book);
  const groups = groupsOf(book);
  const settings = settingsOf(book);
  const total = weightTotal(kpis.map(({ weight }) => weight));
  const column = (name: string) => shownBy(book, name).flat();
  const [scores, pay, breached, base] = ["kpi_Score", "kpi_Pay", "kpi_Breaches", "kpi_BaseBonus"].map(column);
  const [chosen, period] = [column("kpi_ChosenPerson")[0], column("kpi_Period")[0]];
  const results = resultsOf(book).filter((row) => row.period === period);
  return column("kpi_Person").flatMap((person, line): Reached[] => {
    if (!person) return [];
    const ofPerson = results.filter((row) => row.person === person);
    const own = kpis.map((kpi) => {
      const row = ofPerson.find((other) => other.place === kpi.place);
      return { ...kpi, actual: numberOrNull(row?.actual), target: numberOrNull(row?.target), row };
    });
    const score = () => scorecard(own, settings["kpi.cap"], settings);
    if (total.sum !== total.whole) {
      expect(`score of ${person}`, scores?.[line], null);
      expect("an error of the engine", errorOf(score), "weightsSum");
      return [];
    }
    const card = score();
    own.forEach(({ name, row }, place) => {
      const { achievement = null, points = null, status = null } = card[place] ?? {};
      const reached = typeof achievement === "number" ? achievement : null;
      expect(`achievement of ${person}, ${name}`, row?.achievement, reached);
      expect(`points of ${person}, ${name}`, row?.points, points);
      if (status) expect(`status of ${person}, ${name}`, row?.status, wordsOf(status, "en"));
    });
    if (person === chosen) compareGroups(book, card, expect);
    const breaches = floors(floorsAmong(ofPerson)).filter(({ result }) => result === "breach").length;
    expect(`breaches of ${person}`, breached?.[line], breaches);
    const points = card.at(-1)?.points ?? 0;
    const isMeasured = card.some((row) => row.kind === "kpi" && row.points !== null);
    expect(`score of ${person}`, scores?.[line], isMeasured ? points : null);
    if (!isMeasured) return [];
    const bonus =
      (numberOrNull(base?.[line]) ?? 0) * (points / 100) * Math.max(0, 1 - breaches * settings["kpi.deduction"]);
    expect(`pay of ${person}`, pay?.[line], bonus);
    const shares = groups.map(({ name }) =>
      own.reduce((sum, { group, share }, place) => {
        const achievement = card[place]?.achievement;
        return group === name && typeof achievement === "number" ? sum + share * achievement : sum;
      }, 0),
    );
    return [{ line, shares }];
  });
}

/** The sums of the groups on the chosen person's card. */
function compareGroups(book: Book, card: Card, expect: Expect): void {
  const shown = shownBy(book, "kpi_CardGroup");
  for (const row of card) {
    if (row.kind === "kpi") continue;
    const name = typeof row.name === "string" ? row.name : wordsOf(row.name as Label, "en");
    const line = shown.find(([label]) => label === name);
    // A KPI may name a group that is in no line of the groups: it weighs nothing and has no sum.
    if (line === undefined && row.weight === 0) continue;
    expect(`weight of ${name}`, line?.[1], row.weight);
    expect(`points of ${name}`, line?.[2], row.points);
    expect(`achievement of ${name}`, line?.[3], typeof row.achievement === "number" ? row.achievement : null);
    if (row.status) expect(`status of ${name}`, line?.[4], wordsOf(row.status, "en"));
  }
}

function compareStress(book: Book, reached: readonly Reached[], expect: Expect): void {
  const weights = groupsOf(book).map(({ weight }) => weight);
  const shifts = weightShifts(weights.length, settingsOf(book)["kpi.stress_points"]);
  const stress = stressTest(
    weights,
    reached.map(({ shares }) => shares),
    shifts,
  );
  const shown = shownBy(book, "kpi_Stress");
  for (const [place, { line }] of reached.entries()) {
    const [person, now, best, worst] = shown[line] ?? [];
    expect(`rank of ${person}`, now, stress[place]?.rank ?? null);
    expect(`best rank of ${person}`, best, stress[place]?.best ?? null);
    expect(`worst rank of ${person}`, worst, stress[place]?.worst ?? null);
  }
}

/** The comparison of the groups, where every pair was compared. */
function compareComparison(book: Book, expect: Expect): void {
  const size = groupsOf(book).length;
  const cells = shownBy(book, "kpi_Compare").slice(0, size);
  const matrix = cells.map((row) => Float64Array.from(row.slice(0, size), (cell) => numberOrNull(cell) ?? 0));
  if (matrix.some((row) => row.some((value) => value === 0))) return;
  const { weights, consistencyRatio } = pairwiseWeights(matrix);
  const shown = shownBy(book, "calc_kpiCompared_weight").flat();
  weights.forEach((weight, group) => {
    expect(`compared weight ${group + 1}`, shown[group], weight);
  });
  expect("consistency ratio", shownBy(book, "calc_KpiConsistency")[0]?.[0], consistencyRatio);
}

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
