/** What the KPI sheets of a calculated workbook show, as the engine takes it; English headings. */
import type { Book } from "../../../host/cells/book";
import type { DesignedKpi } from "../../../src/engine/kpi/audit";
import type { Floor } from "../../../src/engine/kpi/floors";
import { settingsWith } from "../../../src/engine/settings/settings";
import { columnShown, type Shown, shownBy } from "../shown";

export interface ShownKpi extends DesignedKpi {
  /** Its row in the list, from 1. */
  readonly place: number;
  readonly group: string;
  readonly share: number;
  readonly direction: "higher" | "lower";
}

export function kpisOf(book: Book): ShownKpi[] {
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
        share: numberOrNull(all.share[row]) ?? 0,
        weight: numberOrNull(all.weight[row]) ?? 0,
        drives: written(text(all.drives)),
        path: written(text(all.path)),
        direction: text(all.direction) === "lower" ? "lower" : "higher",
      },
    ];
  });
}

/** A dash alone stands for nothing, as KPI.AUDIT reads it. */
const written = (text: string): string => (/^[-–—]+$/.test(text) ? "" : text);

export interface ShownResult {
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

export function resultsOf(book: Book): ShownResult[] {
  const column = (heading: string) => columnShown(book, "tblKPIResults", heading);
  const [person, period, kpi] = [column("Person"), column("Period"), column("KPI")];
  const [place, actual, target] = [column("Place"), column("Actual"), column("Target")];
  const [achievement, points, status] = [column("Achievement"), column("Points"), column("Status")];
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

const floorRules = new Map<string, "<=" | ">=">([
  ["Complaint rate", "<="],
  ["Timely follow-up", ">="],
]);

/** The results that are floors, and no KPIs. */
export const floorsAmong = (results: readonly ShownResult[]): Floor[] =>
  results.flatMap(({ kpi, actual, target }): Floor[] => {
    const operator = floorRules.get(kpi);
    if (operator === undefined) return [];
    const value = Number(target);
    return [{ name: kpi, actual: numberOrNull(actual), limit: { operator, value, written: `${operator}${value}` } }];
  });

/** The groups that have a name, with the weights that are used. */
export function groupsOf(book: Book): { name: string; weight: number }[] {
  const weights = shownBy(book, "kpi_GroupWeight").flat();
  return shownBy(book, "kpi_Group")
    .flat()
    .map((name, line) => ({ name: String(name ?? ""), weight: numberOrNull(weights[line]) ?? 0 }))
    .filter(({ name }) => name !== "");
}

/** What a cell holds where it must be a number: a text or a blank is none. */
export const numberOrNull = (value: Shown): number | null => (typeof value === "number" ? value : null);

export function settingsOf(book: Book) {
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
