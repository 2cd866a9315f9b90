import { keyOf } from "../engine/orders/reading/name";

/** Something that a row or a line shows, by its lasting id. */
interface Shown {
  readonly id: string;
  readonly name: string;
}

/** What people made of the lists of the KPI sheets: the next build gives it the rows that it needs. */
export interface KpiEdits {
  /** KPIs that were added to the list, in its order. */
  readonly kpis: readonly Shown[];
  /** Ids of KPIs that were taken out of it. */
  readonly takenOut: readonly string[];
  /** Lines that were free, and the people who were named in them. */
  readonly lines: readonly Shown[];
  /** Results that have a row of the user's own, as `resultKey` names them. */
  readonly results: readonly string[];
}

export const noKpiEdits: KpiEdits = { kpis: [], takenOut: [], lines: [], results: [] };

/** A row of the results: whose, in which period (counted from 1), and of which KPI or floor. */
export const resultKey = (person: string, period: number, kpi: string): string => `${person}|${period}|${kpi}`;

/** A KPI that was added by hand goes by its name: another name is another KPI. */
export const addedKpiId = (name: string): string => `U-${keyOf(name)}`;
