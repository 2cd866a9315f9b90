/**
 * Every assumption of Fupan, once. The Settings sheet, the `settings` argument of functions and the defaults all come from
 * this table; no threshold stands anywhere else. What a key means, in words, is in src/text/settings.ts.
 */
export type SettingSource = "S0" | "S1" | "S2" | "S3" | "S4" | "assumption" | "convention" | "book";

export type SettingUnit =
  | "days"
  | "orders"
  | "share"
  | "growth"
  | "money"
  | "months"
  | "month"
  | "year"
  | "cycles"
  | "times"
  | "hours"
  | "points"
  | "number"
  | "date"
  | "none";

interface SettingBase {
  readonly key: string;
  readonly unit: SettingUnit;
  readonly source: SettingSource;
}

export interface NumberSetting extends SettingBase {
  readonly kind: "number" | "whole" | "percent" | "date";
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** A number, or "auto": worked out from the data. */
export interface AutoSetting extends SettingBase {
  readonly kind: "auto";
  readonly default: number | "auto";
  readonly minimum: number;
  readonly maximum: number;
}

export interface ChoiceSetting extends SettingBase {
  readonly kind: "choice";
  readonly default: string;
  readonly choices: readonly string[];
}

export interface TextSetting extends SettingBase {
  readonly kind: "text";
  readonly default: string;
}

export type SettingRow = NumberSetting | AutoSetting | ChoiceSetting | TextSetting;

const days = <K extends string>(key: K, value: number, source: SettingSource) =>
  ({ key, kind: "whole", unit: "days", default: value, minimum: 0, maximum: 36_500, source }) as const;
const orders = <K extends string>(key: K, value: number, source: SettingSource) =>
  ({ key, kind: "whole", unit: "orders", default: value, minimum: 0, maximum: 100_000, source }) as const;
const share = <K extends string>(key: K, value: number, source: SettingSource) =>
  ({ key, kind: "percent", unit: "share", default: value, minimum: 0, maximum: 1, source }) as const;
const cycles = <K extends string>(key: K, value: number) =>
  ({ key, kind: "number", unit: "cycles", default: value, minimum: 0, maximum: 100, source: "assumption" }) as const;
/** What a training gate asks for at least, on a scale that ends at `most`. */
const points = <K extends string>(key: K, value: number, most: number) =>
  ({ key, kind: "number", unit: "points", default: value, minimum: 0, maximum: most, source: "S2" }) as const;
/** A share of a target, which can be passed. */
const completion = <K extends string>(key: K, value: number) =>
  ({ key, kind: "percent", unit: "share", default: value, minimum: 0, maximum: 5, source: "S2" }) as const;

export const settingsTable = [
  { key: "general.as_of", kind: "date", unit: "date", default: 0, minimum: 0, maximum: 2_958_465, source: "book" },
  { key: "general.lang", kind: "choice", unit: "none", default: "en", choices: ["en", "zh"], source: "book" },
  { key: "general.currency", kind: "text", unit: "none", default: "", source: "book" },
  { key: "general.company", kind: "text", unit: "none", default: "", source: "book" },
  {
    key: "general.fiscal_start",
    kind: "whole",
    unit: "month",
    default: 1,
    minimum: 1,
    maximum: 12,
    source: "convention",
  },
  {
    key: "general.playbook",
    kind: "choice",
    unit: "none",
    default: "domestic",
    choices: ["domestic", "export"],
    source: "S2",
  },
  days("rfm.r_high", 30, "S2"),
  days("rfm.r_potential", 60, "S2"),
  days("rfm.r_dormant", 90, "S2"),
  days("rfm.r_low", 180, "S2"),
  orders("rfm.f_high", 12, "S2"),
  orders("rfm.f_potential", 4, "S2"),
  orders("rfm.f_dormant", 2, "S2"),
  orders("rfm.f_low", 1, "S2"),
  share("rfm.m_top", 0.2, "S2"),
  share("rfm.m_bottom", 0.2, "S2"),
  {
    key: "rfm.gaps",
    kind: "choice",
    unit: "none",
    default: "nearest",
    choices: ["nearest", "strict"],
    source: "convention",
  },
  {
    key: "rfm.cut",
    kind: "choice",
    unit: "none",
    default: "median",
    choices: ["median", "mean", "fixed"],
    source: "convention",
  },
  days("rfm.cut_r", 90, "assumption"),
  orders("rfm.cut_f", 4, "assumption"),
  {
    key: "rfm.cut_m",
    kind: "number",
    unit: "money",
    default: 100_000,
    minimum: 0,
    maximum: 1e15,
    source: "assumption",
  },
  { key: "rfm.cycle", kind: "auto", unit: "days", default: 30, minimum: 1, maximum: 3650, source: "S2" },
  {
    key: "rfm.history_months",
    kind: "whole",
    unit: "months",
    default: 0,
    minimum: 0,
    maximum: 1200,
    source: "assumption",
  },
  { key: "rfm.groups", kind: "whole", unit: "number", default: 5, minimum: 2, maximum: 100, source: "S1" },
  {
    key: "rfm.scoring",
    kind: "choice",
    unit: "none",
    default: "midrank",
    choices: ["midrank", "r-rfm", "ntile"],
    source: "convention",
  },
  days("visit.top5", 7, "S3"),
  days("visit.high", 91, "S2"),
  days("visit.potential", 30, "assumption"),
  days("visit.dormant", 91, "assumption"),
  days("visit.low", 30, "assumption"),
  {
    key: "reorder.growth",
    kind: "percent",
    unit: "growth",
    default: 0,
    minimum: -1,
    maximum: 5,
    source: "S0",
  },
  {
    key: "reorder.method",
    kind: "choice",
    unit: "none",
    default: "season",
    choices: ["season", "cycle"],
    source: "S0",
  },
  { key: "reorder.plan_year", kind: "auto", unit: "year", default: "auto", minimum: 2000, maximum: 9999, source: "S0" },
  cycles("reorder.due_from", 0.8),
  cycles("reorder.overdue_from", 1.2),
  cycles("reorder.lost_from", 2),
  days("reorder.lost_min_days", 90, "S2"),
  {
    key: "reorder.default_cycle",
    kind: "auto",
    unit: "days",
    default: "auto",
    minimum: 1,
    maximum: 3650,
    source: "assumption",
  },
  {
    key: "reorder.max_provisional_cycle",
    kind: "whole",
    unit: "days",
    default: 365,
    minimum: 1,
    maximum: 3650,
    source: "assumption",
  },
  days("reorder.contact_days", 30, "assumption"),
  days("reorder.push_days", 10, "assumption"),
  share("reorder.include_due", 1, "assumption"),
  share("reorder.include_overdue", 0.5, "assumption"),
  share("reorder.include_lost", 0, "assumption"),
  days("reorder.match_days", 45, "assumption"),
  days("reorder.ontime_days", 15, "assumption"),
  {
    key: "reorder.max_rows",
    kind: "whole",
    unit: "number",
    default: 2000,
    minimum: 1,
    maximum: 20_000,
    source: "assumption",
  },
  {
    key: "deploy.stable_orders",
    kind: "whole",
    unit: "orders",
    default: 4,
    minimum: 1,
    maximum: 100_000,
    source: "assumption",
  },
  {
    key: "deploy.stable_cv",
    kind: "number",
    unit: "number",
    default: 0.5,
    minimum: 0,
    maximum: 100,
    source: "assumption",
  },
  share("abc.a", 0.8, "S3"),
  share("abc.b", 0.95, "S3"),
  share("abc.first", 0.1, "S3"),
  completion("status.met", 1),
  completion("status.ontrack", 0.9),
  completion("status.watch", 0.7),
  { key: "kpi.cap", kind: "percent", unit: "share", default: 1, minimum: 0, maximum: 5, source: "assumption" },
  { key: "kpi.max_count", kind: "whole", unit: "number", default: 10, minimum: 1, maximum: 1000, source: "assumption" },
  share("kpi.min_weight", 0.05, "assumption"),
  share("kpi.max_family", 0.6, "assumption"),
  share("kpi.max_cr", 0.1, "assumption"),
  share("kpi.weight_performance", 0.4, "S2"),
  share("kpi.weight_customer", 0.3, "S2"),
  share("kpi.weight_capability", 0.2, "S2"),
  share("kpi.weight_team", 0.1, "S2"),
  share("kpi.floor_complaint", 0.01, "S2"),
  share("kpi.floor_followup", 0.95, "S2"),
  {
    key: "kpi.followup_hours",
    kind: "number",
    unit: "hours",
    default: 24,
    minimum: 0,
    maximum: 8760,
    source: "assumption",
  },
  share("kpi.deduction", 0.1, "assumption"),
  share("kpi.stress_points", 0.05, "assumption"),
  points("gate.exam", 90, 100),
  points("gate.simulation", 85, 100),
  points("gate.satisfaction", 4.5, 5),
  share("gate.team_completion", 0.9, "S2"),
  share("gate.team_retention", 0.85, "S2"),
  {
    key: "data.oldest_date",
    kind: "date",
    unit: "date",
    default: 36_526,
    minimum: 1,
    maximum: 2_958_465,
    source: "assumption",
  },
  {
    key: "data.keep_repeats",
    kind: "choice",
    unit: "none",
    default: "no",
    choices: ["no", "yes"],
    source: "convention",
  },
  {
    key: "data.outlier_times",
    kind: "number",
    unit: "times",
    default: 10,
    minimum: 1,
    maximum: 1e6,
    source: "assumption",
  },
  share("data.outlier_top", 0.01, "assumption"),
  share("data.red_share", 0.05, "assumption"),
] as const satisfies readonly SettingRow[];
