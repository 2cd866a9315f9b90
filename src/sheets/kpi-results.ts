import type { Direction } from "../engine/kpi/achievement";
import {
  type DefaultKpi,
  type DefaultKpiId,
  defaultDirection,
  defaultFamilies,
  defaultFloors,
  defaultGroups,
  defaultKpis,
  type KpiUnit,
} from "../engine/kpi/default-set";
import { keyOf } from "../engine/orders/reading/name";
import type { SettingKey, Settings } from "../engine/settings/settings";
import type { KpiRow } from "../engine/tables/kpi-table";
import { floorNames, kpiFamilyNames, kpiGroupNames, kpiNames } from "../text/kpi-set";
import type { Text } from "../text/language";
import { type KpiEdits, noKpiEdits } from "./kpi-edits";
import { givenSet, isWord } from "./kpi-given-set";

/** Something that goes by a lasting id; its name is the user's, or the source's in the language of the book. */
export interface Named {
  readonly id: string;
  readonly name: string | Text;
}

export interface KpiGroup extends Named {
  readonly weight: number;
  /** The setting that holds its weight, where it is a group of the source. */
  readonly setting: SettingKey | null;
}

export interface PlannedKpi extends Named {
  readonly group: Named;
  readonly family: string | Text;
  readonly kind: "result" | "process";
  /** Within its group; null shares the group equally. */
  readonly share: number | null;
  readonly weight: number;
  readonly unit: string | KpiUnit;
  readonly direction: Direction;
  readonly target: number | null;
  readonly drives: string | Text | null;
  readonly path: string;
  readonly owner: string;
}

/** What was measured of a KPI, for one person and period. */
export interface Measured {
  readonly person: string;
  readonly period: string;
  readonly kpi: string;
  readonly actual: number | null;
  /** Where it is another than the KPI's own. */
  readonly target: number | null;
}

/** What the KPI sheets show: the set of the source until the workbook has KPIs of its own. */
export interface KpiResults {
  readonly groups: readonly KpiGroup[];
  readonly families: readonly Named[];
  readonly kpis: readonly PlannedKpi[];
  readonly persons: readonly Named[];
  readonly periods: readonly Named[];
  readonly measured: readonly Measured[];
  /** Whether KPIs, weights or actuals came from a table of the workbook. */
  readonly isGiven: boolean;
  /** What the user made of the lists since the last build. */
  readonly edits: KpiEdits;
}

/**
 * The KPI sheets of a workbook: from its KPI table, else the set of the source. `people` are known beside that table: the team,
 * else the reps of the orders. A row that names a floor is that floor's, and no KPI.
 */
export function computeKpi(rows: readonly KpiRow[], people: readonly string[], settings: Settings): KpiResults {
  const floorOf = ({ kpi }: KpiRow) => defaultFloors.find(({ id }) => isWord(kpi, floorNames[id]))?.id;
  const ofKpis = rows.filter((row) => floorOf(row) === undefined);
  const sets = ofKpis.length > 0 ? givenSet(ofKpis, settings) : defaultSet(settings);
  const idOf = new Map(sets.kpis.map(({ id, name }) => [typeof name === "string" ? keyOf(name) : "", id]));
  const measured = rows.filter(({ actual, target }) => actual !== null || target !== null);
  return {
    ...sets,
    persons: distinct([...measured.map(({ person }) => person), ...people], everyone),
    periods: distinct(
      measured.map(({ period }) => period),
      thisPeriod,
    ).sort((a, b) => (a.id < b.id ? -1 : 1)),
    measured: measured.flatMap((row): Measured[] => {
      const kpi = floorOf(row) ?? idOf.get(keyOf(row.kpi));
      if (kpi === undefined) return [];
      const own = sets.kpis.find(({ id }) => id === kpi)?.target ?? null;
      return [
        {
          person: keyOf(row.person),
          period: keyOf(row.period),
          kpi,
          actual: row.actual,
          target: row.target === own ? null : row.target,
        },
      ];
    }),
    isGiven: rows.length > 0,
    edits: noKpiEdits,
  };
}

/** Whom a table without persons measures, and when. */
const everyone: Text = { en: "Team", zh: "团队" };
const thisPeriod: Text = { en: "This period", zh: "本期" };

function distinct(texts: readonly string[], blank: Text): Named[] {
  const found = new Map<string, Named>();
  for (const text of texts) {
    const id = keyOf(text);
    if (!found.has(id)) found.set(id, { id, name: text === "" ? blank : text });
  }
  return [...found.values()];
}

function defaultSet(settings: Settings): Pick<KpiResults, "groups" | "families" | "kpis"> {
  const groups = defaultGroups.map(({ id, setting }) => ({
    id,
    name: kpiGroupNames[id],
    setting,
    weight: settings[setting],
  }));
  return {
    groups,
    families: defaultFamilies.map((id) => ({ id, name: kpiFamilyNames[id] })),
    kpis: defaultKpis.map((kpi) => plannedDefault(kpi, groups)),
  };
}

function plannedDefault(kpi: DefaultKpi & { readonly id: DefaultKpiId }, groups: readonly KpiGroup[]): PlannedKpi {
  const group = groups.find(({ id }) => id === kpi.group) as KpiGroup;
  const inGroup = defaultKpis.filter((other) => other.group === kpi.group).length;
  return {
    ...kpi,
    name: kpiNames[kpi.id],
    group,
    family: kpiFamilyNames[kpi.family],
    share: null,
    weight: group.weight / inGroup,
    direction: defaultDirection,
    drives: kpi.drives === null ? null : kpiNames[kpi.drives as DefaultKpiId],
    path: "",
    owner: "",
  };
}
