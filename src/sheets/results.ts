import { workingDays } from "../engine/calendar/working-days";
import { type CustomerBook, customerBook } from "../engine/orders/book";
import type { Cleaned } from "../engine/orders/clean";
import type { OrderMapping } from "../engine/orders/mapping/map-columns";
import { type BridgeRow, bridge, bridgeSteps } from "../engine/review/bridge";
import { type CustomerGroupRow, customerGroups } from "../engine/review/customers";
import { type Facts, monthlyFacts } from "../engine/review/facts";
import { type ParetoRow, pareto } from "../engine/review/pareto";
import { isIn, type Period } from "../engine/review/period";
import { repeatRate } from "../engine/review/repeat";
import { fiscalYear, type YearEndMethod, yearEnd } from "../engine/review/year-end";
import { type TierLimits, tierLimits } from "../engine/rfm/limits";
import { medianCycle } from "../engine/rfm/rhythm";
import { type SegmentRow, segment } from "../engine/rfm/segment";
import type { Settings } from "../engine/settings/settings";
import { noTables, type OptionalTables } from "../engine/tables/optional-tables";
import { type KpiEdits, noKpiEdits } from "./kpi-edits";
import { computeKpi, type KpiResults } from "./kpi-results";
import { orElse } from "./or-else";
import { computeReorder, type PlanningTables, type ReorderResults } from "./reorder-results";

/** Where the orders came from, to lead back to a row. */
export interface OrderSource {
  readonly sheet: string;
  /** Row of the table's header on that sheet, from 1, and letters of its first column. */
  readonly headerRow: number;
  readonly column: string;
}

/** Everything the engine says about an order table, worked out once; the sheets only show it. */
export interface BookResults {
  readonly settings: Settings;
  /** What the inputs of the settings hold where the user typed nothing. */
  readonly proposed: { readonly settings: Settings; readonly asOf: number };
  readonly source: OrderSource;
  readonly mapping: OrderMapping;
  readonly report: Cleaned["report"];
  /** False in a template, whose sheets wait for orders. */
  readonly hasOrders: boolean;
  readonly book: CustomerBook;
  readonly asOf: number;
  /** The fiscal year up to the as-of date. */
  readonly period: Period;
  readonly segments: readonly SegmentRow[];
  readonly limits: TierLimits;
  readonly groups: readonly CustomerGroupRow[];
  readonly bridge: readonly BridgeRow[];
  readonly pareto: readonly ParetoRow[];
  readonly projection: { readonly amount: number; readonly method: YearEndMethod };
  /** Null where nobody bought in the period. */
  readonly repeat: number | null;
  readonly ordersInPeriod: number;
  readonly facts: Facts;
  readonly reorder: ReorderResults;
  readonly kpi: KpiResults;
  /** Tables of the user's beside the orders. */
  readonly besides: OptionalTables;
  /** The largest figure of a card, of a month and of all customers together: they decide how numbers are shortened. */
  readonly largestFigure: number;
  readonly largestMonth: number;
  readonly largestTotal: number;
}

export const tiers = ["high", "potential", "dormant", "low"] as const;

/** The tiers that sheets list: with the setting rfm.gaps = strict some customers stay without one. */
export const tiersShown = (settings: Settings): readonly ((typeof tiers)[number] | "unclassified")[] =>
  settings["rfm.gaps"] === "strict" ? [...tiers, "unclassified"] : tiers;

/** Runs the engine over cleaned orders. */
export function computeResults(
  { orders, report }: Cleaned,
  {
    settings,
    mapping,
    source,
    proposed,
  }: Pick<BookResults, "settings" | "mapping" | "source"> & Partial<Pick<BookResults, "proposed">>,
  besides: OptionalTables = noTables,
  kpiEdits: KpiEdits = noKpiEdits,
): BookResults {
  const { asOf } = orders;
  const book = customerBook(orders);
  const period = { start: fiscalYear(asOf, settings["general.fiscal_start"]).start, end: asOf };
  const bridged = orElse(() => bridge(book, period.start, period.end), emptyBridge);
  const projection = projectionOf(
    () => yearEnd(orders, asOf, "season", settings),
    () => yearEnd(orders, asOf, "linear", settings),
  );
  const facts = monthlyFacts(book);
  const segments = orElse(() => segment(book, asOf, settings), []);
  return {
    settings,
    proposed: proposed ?? { settings, asOf },
    mapping,
    source,
    report,
    hasOrders: orders.length > 0,
    book,
    asOf,
    period,
    segments,
    limits: tierLimits(settings, () => medianCycle(book)),
    groups: customerGroups(book, period.start, period.end),
    bridge: bridged,
    pareto: orElse(() => pareto(orders.customer, orders.amount, [settings["abc.a"], settings["abc.b"]]), []),
    projection,
    repeat: orElse(() => repeatRate(book, period.start, period.end, "repeat"), null),
    ordersInPeriod: book.orderDay.reduce((count, day) => count + (isIn(day, period) ? 1 : 0), 0),
    facts,
    reorder: computeReorder(book, settings, planningTables(besides)),
    kpi: {
      ...computeKpi(besides.tables.kpi?.rows ?? [], peopleOf(orders, besides), (proposed ?? { settings }).settings),
      edits: kpiEdits,
    },
    besides,
    largestFigure: Math.max(projection.amount, ...bridged.map((row) => Math.abs(row.amount))),
    largestMonth: largestMonth(facts),
    largestTotal: segments.reduce((total: number, row) => total + row.monetary, 0),
  };
}

/** Without a table of holidays Monday to Friday are worked; without lead times all products are asked for equally early. */
const planningTables = ({ tables: { holidays, leadTimes } }: OptionalTables): PlanningTables => ({
  calendar: workingDays(holidays?.days ?? { holidays: [], makeUpDays: [] }),
  contactDaysOf: (product) => leadTimes?.contactDaysOf(product),
});

/** Who has a scorecard: the team without those who left, else the reps of the orders. */
function peopleOf({ rep }: Cleaned["orders"], { tables: { team } }: OptionalTables): readonly string[] {
  const stayed = team?.rows.filter(({ left }) => left === null).map(({ person }) => person) ?? [];
  return stayed.length > 0 ? stayed : rep.texts;
}

const emptyBridge: readonly BridgeRow[] = bridgeSteps.map((step) => ({ step, amount: 0, customers: 0 }));

function projectionOf(season: () => number, linear: () => number): BookResults["projection"] {
  const bySeason = orElse<number | null>(season, null);
  return bySeason === null ? { amount: orElse(linear, 0), method: "linear" } : { amount: bySeason, method: "season" };
}

function largestMonth({ length, month, amount }: Facts): number {
  const months = new Map<number, number>();
  for (let row = 0; row < length; row++) {
    const of = month[row] as number;
    months.set(of, (months.get(of) ?? 0) + (amount[row] as number));
  }
  return Math.max(0, ...months.values());
}
