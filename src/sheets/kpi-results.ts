import type { Direction } from "../engine/kpi/achievement";
import {
  type DefaultKpi,
  type DefaultKpiId,
  defaultDirection,
  defaultFamilies,
  defaultGroups,
  defaultKpis,
  type KpiUnit,
} from "../engine/kpi/default-set";
import { keyOf } from "../engine/orders/reading/name";
import type { SettingKey, Settings } from "../engine/settings/settings";
import { round9 } from "../engine/stats/round";
import { sumOf } from "../engine/stats/sum";
import type { KpiRow } from "../engine/tables/kpi-table";
import { kpiFamilyNames, kpiGroupNames, kpiNames } from "../text/kpi-set";
import type { Text } from "../text/language";

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
}

/** Persons as they are known beside the KPI table: those of the team, else the reps of the orders. */
export function computeKpi(rows: readonly KpiRow[], people: readonly string[], settings: Settings): KpiResults {
  const sets = rows.length > 0 ? givenSet(rows, settings) : defaultSet(settings);
  const persons = distinct([...rows.map(({ person }) => person), ...people]).map((name) => ({ id: keyOf(name), name }));
  const periods = distinct(rows.map(({ period }) => period)).sort();
  return {
    ...sets,
    persons,
    periods: periods.map((name) => ({ id: name, name })),
    measured: measuredOf(rows, sets.kpis),
    isGiven: rows.length > 0,
  };
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

/** KPIs of a table, each with the first that is said of it; what the table does not say of a KPI of the source stays. */
function givenSet(rows: readonly KpiRow[], settings: Settings): Pick<KpiResults, "groups" | "families" | "kpis"> {
  const byName = new Map<string, KpiRow[]>();
  for (const row of rows) {
    const key = keyOf(row.kpi);
    const known = byName.get(key);
    if (known) known.push(row);
    else byName.set(key, [row]);
  }
  const drafts = [...byName].map(([key, own]) => {
    const known = defaultKpis.find(({ id }) => isWord(own[0]?.kpi ?? "", kpiNames[id]));
    const groupName = firstText(own, "group") || (known ? kpiGroupNames[known.group] : "");
    return { key, own, known, groupName, weight: firstNumber(own, "weight") };
  });
  const isWeighted = drafts.some(({ weight }) => weight !== null);
  const groups: KpiGroup[] = [];
  const groupOf = (name: string | Text): KpiGroup => {
    const known = defaultGroups.find(({ id }) =>
      typeof name === "string" ? isWord(name, kpiGroupNames[id]) : name === kpiGroupNames[id],
    );
    const id = known?.id ?? keyOf(name as string);
    return groups.find((group) => group.id === id) ?? newGroup(id, name, known?.setting ?? null);
  };
  const newGroup = (id: string, name: string | Text, setting: SettingKey | null): KpiGroup => {
    const members = drafts.filter((draft) => draft.groupName === name || sameName(draft.groupName, name));
    const weight = isWeighted
      ? round9(sumOf(members.map((draft) => draft.weight ?? 0)))
      : setting === null
        ? 0
        : (settings[setting] as number);
    const group = { id, name: name === "" ? noGroupName : name, weight, setting };
    groups.push(group);
    return group;
  };
  const families = new Map<string, Named>();
  const familyOf = (name: string | Text): void => {
    const known = defaultFamilies.find((id) =>
      typeof name === "string" ? isWord(name, kpiFamilyNames[id]) : name === kpiFamilyNames[id],
    );
    const id = known ?? keyOf(name as string);
    if (name !== "" && !families.has(id)) families.set(id, { id, name });
  };
  const placed = drafts.map((draft) => ({ ...draft, group: groupOf(draft.groupName) }));
  const kpis = placed.map(({ key, own, known, group, weight }): PlannedKpi => {
    const family = firstText(own, "family") || (known ? kpiFamilyNames[known.family] : "");
    familyOf(family);
    const members = placed.filter((other) => other.group === group).length;
    const share = isWeighted ? (group.weight === 0 ? 0 : (weight ?? 0) / group.weight) : null;
    return {
      id: known?.id ?? key,
      name: own[0]?.kpi ?? "",
      group,
      family,
      kind: own.find(({ kind }) => kind !== null)?.kind ?? known?.kind ?? "result",
      share,
      weight: share === null ? group.weight / members : (weight ?? 0),
      unit: firstText(own, "unit") || known?.unit || "",
      direction: own.find(({ direction }) => direction !== null)?.direction ?? defaultDirection,
      target: onlyTarget(own) ?? (own.every(({ target }) => target === null) ? (known?.target ?? null) : null),
      drives: firstText(own, "drives") || null,
      path: firstText(own, "path"),
      owner: firstText(own, "owner"),
    };
  });
  return { groups: evenly(groups, isWeighted), families: [...families.values()], kpis };
}

const noGroupName: Text = { en: "All KPIs", zh: "全部指标" };

/** Groups that nothing gives a weight share what is left. */
function evenly(groups: readonly KpiGroup[], isWeighted: boolean): readonly KpiGroup[] {
  const open = groups.filter(({ setting }) => setting === null);
  if (isWeighted || open.length === 0) return groups;
  const rest = Math.max(0, 1 - sumOf(groups.map(({ weight }) => weight)));
  return groups.map((group) => (group.setting === null ? { ...group, weight: rest / open.length } : group));
}

function measuredOf(rows: readonly KpiRow[], kpis: readonly PlannedKpi[]): Measured[] {
  const byName = new Map(kpis.map((kpi) => [typeof kpi.name === "string" ? keyOf(kpi.name) : "", kpi]));
  return rows.flatMap(({ kpi: name, person, period, actual, target }): Measured[] => {
    const kpi = byName.get(keyOf(name));
    if (!kpi || (actual === null && target === null)) return [];
    return [{ person: keyOf(person), period, kpi: kpi.id, actual, target: target === kpi.target ? null : target }];
  });
}

const isWord = (typed: string, { en, zh }: Text): boolean => keyOf(typed) === keyOf(en) || typed === zh;

const sameName = (one: string | Text, other: string | Text): boolean =>
  typeof one === "string" && typeof other === "string" && keyOf(one) === keyOf(other);

const firstText = (rows: readonly KpiRow[], field: "group" | "family" | "unit" | "drives" | "path" | "owner"): string =>
  rows.find((row) => row[field] !== "")?.[field] ?? "";

const firstNumber = (rows: readonly KpiRow[], field: "weight"): number | null =>
  rows.find((row) => row[field] !== null)?.[field] ?? null;

/** The target that all rows of a KPI share; null where they differ. */
function onlyTarget(rows: readonly KpiRow[]): number | null {
  const targets = new Set(rows.flatMap(({ target }) => (target === null ? [] : target)));
  return targets.size === 1 ? ([...targets][0] ?? null) : null;
}

function distinct(texts: readonly string[]): string[] {
  const seen = new Map(
    texts
      .filter((text) => text !== "")
      .map((text) => [keyOf(text), text] as const)
      .reverse(),
  );
  return texts.filter((text) => text !== "" && seen.get(keyOf(text)) === text && seen.delete(keyOf(text)));
}
