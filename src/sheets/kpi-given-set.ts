import {
  type DefaultFamily,
  type DefaultGroup,
  defaultDirection,
  defaultFamilies,
  defaultGroups,
  defaultKpis,
} from "../engine/kpi/default-set";
import { keyOf } from "../engine/orders/reading/name";
import type { Settings } from "../engine/settings/settings";
import { round9 } from "../engine/stats/round";
import { sumOf } from "../engine/stats/sum";
import type { KpiRow } from "../engine/tables/kpi-table";
import { kpiFamilyNames, kpiGroupNames, kpiNames } from "../text/kpi-set";
import type { Text } from "../text/language";
import type { KpiGroup, KpiResults, Named, PlannedKpi } from "./kpi-results";

/** All rows of one KPI, and which KPI of the source it is, if any. */
interface Draft {
  readonly rows: readonly KpiRow[];
  readonly known: (typeof defaultKpis)[number] | undefined;
  readonly group: Named;
  readonly weight: number | null;
}

/**
 * The set that a KPI table describes: its KPIs in the order of their first row, each with the first that is said of it. What
 * the table does not say of a KPI of the source stays the source's. Weights of the table make the weights of the groups;
 * without any the groups of the source keep theirs and others share what is left.
 */
export function givenSet(
  rows: readonly KpiRow[],
  settings: Settings,
): Pick<KpiResults, "groups" | "families" | "kpis"> {
  const drafts = byKpi(rows).map((own): Draft => {
    const known = defaultKpis.find(({ id }) => isWord(own[0]?.kpi ?? "", kpiNames[id]));
    return { rows: own, known, group: groupOf(firstText(own, "group"), known?.group), weight: firstWeight(own) };
  });
  const groups = weighed(drafts, settings);
  const kpis = drafts.map((draft) => plannedKpi(draft, drafts, groups));
  const families = new Map(drafts.flatMap((draft) => namedFamily(draft) ?? []).map((family) => [family.id, family]));
  return { groups, families: [...families.values()], kpis };
}

function byKpi(rows: readonly KpiRow[]): KpiRow[][] {
  const found = new Map<string, KpiRow[]>();
  for (const row of rows) {
    const known = found.get(keyOf(row.kpi));
    if (known) known.push(row);
    else found.set(keyOf(row.kpi), [row]);
  }
  return [...found.values()];
}

const withoutGroup: Named = { id: "all", name: { en: "All KPIs", zh: "全部指标" } };

function groupOf(typed: string, known: DefaultGroup | undefined): Named {
  if (typed === "") return known ? { id: known, name: kpiGroupNames[known] } : withoutGroup;
  const ofSource = defaultGroups.find(({ id }) => isWord(typed, kpiGroupNames[id]));
  return { id: ofSource?.id ?? keyOf(typed), name: typed };
}

function weighed(drafts: readonly Draft[], settings: Settings): KpiGroup[] {
  const isWeighted = drafts.some(({ weight }) => weight !== null);
  const distinct = new Map(drafts.map(({ group }) => [group.id, group]));
  const groups = [...distinct.values()].map((group): KpiGroup => {
    const setting = defaultGroups.find(({ id }) => id === group.id)?.setting ?? null;
    const ofTable = round9(sumOf(membersOf(group, drafts).map(({ weight }) => weight ?? 0)));
    return { ...group, setting, weight: isWeighted ? ofTable : setting === null ? 0 : settings[setting] };
  });
  const open = groups.filter(({ setting }) => setting === null).length;
  const rest = Math.max(0, 1 - sumOf(groups.map(({ weight }) => weight)));
  return groups.map((group) => (isWeighted || group.setting !== null ? group : { ...group, weight: rest / open }));
}

const membersOf = (group: Named, drafts: readonly Draft[]): Draft[] =>
  drafts.filter((draft) => draft.group.id === group.id);

function plannedKpi(draft: Draft, drafts: readonly Draft[], groups: readonly KpiGroup[]): PlannedKpi {
  const { rows, known, weight } = draft;
  const group = groups.find(({ id }) => id === draft.group.id) ?? { ...draft.group, weight: 0 };
  const isWeighted = drafts.some((other) => other.weight !== null);
  const share = isWeighted ? (group.weight === 0 ? 0 : (weight ?? 0) / group.weight) : null;
  return {
    id: known?.id ?? keyOf(rows[0]?.kpi ?? ""),
    name: rows[0]?.kpi ?? "",
    group: draft.group,
    family: namedFamily(draft)?.name ?? "",
    kind: rows.find(({ kind }) => kind !== null)?.kind ?? known?.kind ?? "result",
    share,
    weight: share === null ? group.weight / membersOf(draft.group, drafts).length : (weight ?? 0),
    unit: firstText(rows, "unit") || (known?.unit ?? ""),
    direction: rows.find(({ direction }) => direction !== null)?.direction ?? defaultDirection,
    target: targetOf(draft),
    drives: drivenBy(draft, drafts),
    path: firstText(rows, "path"),
    owner: firstText(rows, "owner"),
  };
}

function namedFamily({ rows, known }: Draft): Named | undefined {
  const typed = firstText(rows, "family");
  const ofSource: DefaultFamily | undefined =
    typed === "" ? known?.family : defaultFamilies.find((id) => isWord(typed, kpiFamilyNames[id]));
  if (typed !== "") return { id: ofSource ?? keyOf(typed), name: typed };
  return ofSource && { id: ofSource, name: kpiFamilyNames[ofSource] };
}

/** What the source proposes counts only between KPIs that the table has. */
function drivenBy({ rows, known }: Draft, drafts: readonly Draft[]): string | Text | null {
  const typed = firstText(rows, "drives");
  if (typed !== "") return typed;
  return drafts.find((other) => other.known && other.known.id === known?.drives)?.rows[0]?.kpi ?? null;
}

/** The target that all rows share; null where they differ, for then each row has its own. */
function targetOf({ rows, known }: Draft): number | null {
  const targets = new Set(rows.flatMap(({ target }) => (target === null ? [] : target)));
  if (targets.size === 0) return known?.target ?? null;
  return targets.size === 1 ? ([...targets][0] ?? null) : null;
}

/** A word of ours, in either language. */
export const isWord = (typed: string, { en, zh }: Text): boolean => keyOf(typed) === keyOf(en) || typed === zh;

const firstText = (rows: readonly KpiRow[], field: "group" | "family" | "unit" | "drives" | "path" | "owner"): string =>
  rows.find((row) => row[field] !== "")?.[field] ?? "";

const firstWeight = (rows: readonly KpiRow[]): number | null =>
  rows.find(({ weight }) => weight !== null)?.weight ?? null;
