import { EngineError } from "../errors";
import { bookAsOf, type CustomerBook } from "../orders/book";
import type { ResultTable } from "../result-table";
import type { Settings } from "../settings/settings";
import { segment } from "./segment";
import { type Tier, tiers } from "./tier";

/** The customers of one tier at the earlier date, by their tier at the later one. */
export interface MigrationRow {
  readonly from: Tier;
  readonly to: Readonly<Record<Tier, number>>;
  readonly total: number;
}

/** The tiers that rows and columns stand for; "unclassified" only where gaps are strict. */
function tiersOf(settings: Settings): readonly Tier[] {
  return [...tiers, ...(settings["rfm.gaps"] === "strict" ? (["unclassified"] as const) : []), "none"];
}

export function migrationTable(settings: Settings): ResultTable<MigrationRow> {
  return {
    id: "migration",
    columns: [
      { id: "from", kind: "label", value: (row) => ({ label: `tier.${row.from}` }) },
      ...tiersOf(settings).map((tier) => ({
        id: `to.${tier}`,
        kind: "whole" as const,
        value: (row: MigrationRow) => row.to[tier],
      })),
      { id: "total", kind: "whole", value: (row) => row.total },
    ],
  };
}

/**
 * How customers moved between the tiers from one day to a later one (spec 5.1). Each day sees only the rows up to it, and
 * ranks amounts among its own customers. A customer without an order by the earlier day comes from "none".
 *
 * Errors: the earlier day not before the later; no order by the later day.
 */
export function migration(book: CustomerBook, fromDate: number, toDate: number, settings: Settings): MigrationRow[] {
  if (fromDate >= toDate) throw new EngineError("fromNotBeforeTo", "from_date");
  const before = tierByCustomer(book, fromDate, settings);
  const after = new Map(segment(book, toDate, settings).map((row) => [row.customerIndex, row.tier]));

  const shown = tiersOf(settings);
  const counts = new Map(shown.map((from) => [from, noCounts()]));
  for (const customer of new Set([...before.keys(), ...after.keys()])) {
    const row = counts.get(before.get(customer) ?? "none");
    if (row) row[after.get(customer) ?? "none"] += 1;
  }
  return [...counts].map(([from, to]) => ({
    from,
    to,
    total: Object.values(to).reduce((sum, count) => sum + count, 0),
  }));
}

/** Nobody yet is no error at the earlier day: all customers came after it. */
function tierByCustomer(book: CustomerBook, asOf: number, settings: Settings): Map<number, Tier> {
  const known = bookAsOf(book, asOf);
  if (known.orderDay.length === 0) return new Map();
  return new Map(segment(known, asOf, settings).map((row) => [row.customerIndex, row.tier]));
}

function noCounts(): Record<Tier, number> {
  return { high: 0, potential: 0, dormant: 0, low: 0, unclassified: 0, none: 0 };
}
