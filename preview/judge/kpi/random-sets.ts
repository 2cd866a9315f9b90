/** Sets of weights, targets and actuals as somebody might type them into the KPI sheets, sound ones and odd ones. */
import type { Book } from "../../../host/cells/book";
import { between, mulberry32, type Random, wholeBetween } from "../../../src/taskpane/sample/random";
import { areaNamed, columnArea, columnShown, type Shown, type Typing, typing } from "../shown";
import { FAMILIES, GROUPS, KPIS } from "./team";

/** So many sets, the same ones for the same seed. */
export function randomSets(book: Book, count: number, seed: number): Typing[][] {
  const random = mulberry32(seed);
  return places(count, () => [...weights(book, random), ...designs(book, random), ...measured(book, random)]);
}

const places = <T>(count: number, of: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => of(place));

/** What stands in a cell for a weight and is none. */
const oddities: readonly Shown[] = [0, undefined, "n/a", "–", "30 points"];

/** About half of the sets add up to 100%. The others miss it by something, or hold a zero, a blank or a text. */
function weights(book: Book, random: Random): Typing[] {
  const off = random() < 0.25 ? between(random, 0.5, 1.3) : 1;
  const groups: Shown[] = shares(GROUPS.length, random).map((weight) => weight * off);
  if (random() < 0.15) groups[wholeBetween(random, 0, GROUPS.length - 1)] = oddOne(random);
  const perGroup = GROUPS.map(() => shares(KPIS / GROUPS.length, random));
  const inGroup: Shown[] = places(KPIS, (kpi) => perGroup[kpi % GROUPS.length]?.[Math.floor(kpi / GROUPS.length)] ?? 0);
  if (random() < 0.15) inGroup[wholeBetween(random, 0, KPIS - 1)] = oddOne(random);
  const pairs = GROUPS.flatMap((_, row) =>
    places(GROUPS.length - row - 1, (place) => ({ row, across: row + place + 1, times: wholeBetween(random, 1, 9) })),
  );
  return [
    ...groups.map((weight, line) => typing(areaNamed(book, "kpi_GroupTyped"), weight, line)),
    ...inColumn(book, "tblKPI", "In group", inGroup),
    ...pairs.map(({ row, across, times }) =>
      typing(areaNamed(book, "kpi_Compare"), random() < 0.5 ? times : 1 / times, row, across),
    ),
    typing(areaNamed(book, "kpi_WeightsUsed"), random() < 0.1 ? "compared" : "typed"),
  ];
}

const oddOne = (random: Random): Shown => oddities[wholeBetween(random, 0, oddities.length - 1)];

/** Random parts of 1 in thousandths; the last one is what is left. */
function shares(count: number, random: Random): number[] {
  const parts = places(count - 1, () => Math.round((1000 * random()) / count) / 1000);
  return [...parts, Math.round(1000 * (1 - parts.reduce((sum, part) => sum + part, 0))) / 1000];
}

/** What the audit looks at: names missing or there twice, one family, results that nothing drives, KPIs without a path. */
function designs(book: Book, random: Random): Typing[] {
  const odd = random();
  const names: Shown[] = places(KPIS, (kpi) => `KPI ${kpi + 1}`);
  if (odd < 0.05) names[5] = undefined;
  else if (odd < 0.1) names[5] = names[2];
  const groups: Shown[] = places(KPIS, (kpi) => GROUPS[kpi % GROUPS.length]);
  if (random() < 0.05) groups[4] = "Elsewhere";
  const isOneFamily = random() < 0.2;
  const columns: Readonly<Record<string, readonly Shown[]>> = {
    KPI: names,
    Group: groups,
    Family: places(KPIS, () => FAMILIES[isOneFamily ? 0 : wholeBetween(random, 0, 2)]),
    Kind: places(KPIS, () => (random() < 0.5 ? "process" : "result")),
    Drives: places(KPIS, () =>
      random() < 0.2 ? "–" : random() < 0.1 ? "Profit" : `KPI ${wholeBetween(random, 1, 4)}`,
    ),
    Path: places(KPIS, () => (random() < 0.9 ? "weekly review" : random() < 0.5 ? undefined : "-")),
    Direction: places(KPIS, () => (random() < 0.3 ? "lower" : "higher")),
    Unit: places(KPIS, () => "points"),
  };
  return [
    ...Object.entries(columns).flatMap(([heading, values]) => inColumn(book, "tblKPI", heading, values)),
    typing(areaNamed(book, "set_kpi_cap"), random() < 0.5 ? 1 : 1.2),
  ];
}

/** Targets of 0, blank cells, texts and losses are among them. */
function measured(book: Book, random: Random): Typing[] {
  const [actuals, targets] = [columnArea(book, "tblKPIResults", "Actual"), columnArea(book, "tblKPIResults", "Target")];
  const bonus = areaNamed(book, "kpi_BaseBonus");
  const actualOf = (isFloor: boolean): Shown => {
    const odd = random();
    if (odd < 0.04) return undefined;
    if (odd < 0.06) return "ill";
    if (isFloor) return random() < 0.5 ? 0.01 : 0.96;
    return Math.round(between(random, -20, 150) * 100) / 100;
  };
  const targetOf = (): Shown => {
    const odd = random();
    if (odd < 0.05) return 0;
    return odd < 0.08 ? undefined : wholeBetween(random, 1, 120);
  };
  return [
    ...columnShown(book, "tblKPIResults", "KPI key").flatMap((kpi, row) => {
      const isFloor = !String(kpi).startsWith("KPI");
      const actual = typing(actuals, actualOf(isFloor), row);
      return isFloor ? [actual] : [actual, typing(targets, targetOf(), row)];
    }),
    ...places(bonus.rows, (row) => typing(bonus, random() < 0.1 ? "none" : 1000 * wholeBetween(random, 0, 20), row)),
  ];
}

const inColumn = (book: Book, table: string, heading: string, values: readonly Shown[]): Typing[] =>
  values.map((value, row) => typing(columnArea(book, table, heading), value, row));
