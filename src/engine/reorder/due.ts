import type { CustomerBook } from "../orders/book";
import { requireNotNegative } from "../require";
import type { ResultTable, ResultValue } from "../result-table";
import type { Settings } from "../settings/settings";
import { type CustomerRhythm, customerRhythms } from "./rhythm/customer-rhythms";

/** In place of rows where nobody is due. */
export interface NothingDue {
  readonly nothingDueWithin: number;
}

export type DueRow = CustomerRhythm | NothingDue;

export const dueTable: ResultTable<DueRow> = {
  id: "reorderDue",
  columns: [
    {
      id: "customer",
      kind: "text",
      value: (row) => ("customer" in row ? row.customer : nothingDue(row)),
    },
    { id: "lastOrder", kind: "date", value: orBlank((row) => row.lastOrder) },
    { id: "orders", kind: "whole", value: orBlank((row) => row.orders) },
    { id: "cycle", kind: "number", value: orBlank((row) => row.cycle) },
    { id: "variation", kind: "number", value: orBlank((row) => row.variation) },
    { id: "nextExpected", kind: "date", value: orBlank((row) => row.nextExpected) },
    { id: "daysOverdue", kind: "whole", value: orBlank((row) => row.daysOverdue) },
    { id: "status", kind: "label", value: orBlank((row) => ({ label: `reorder.${row.status}` })) },
    { id: "averageOrder", kind: "money", value: orBlank((row) => row.averageOrder) },
  ],
};

/**
 * Customers whose next order is due within some days, the overdue and the lost among them, by expected date, then by name
 * (spec 5.5). within left out = all customers.
 *
 * Errors: within negative; no customer has an order by the as-of date.
 */
export function dueCustomers(
  book: CustomerBook,
  asOf: number,
  within: number | undefined,
  settings: Settings,
): DueRow[] {
  requireNotNegative("within", within ?? 0);
  const rhythms = customerRhythms(book, asOf, settings);
  if (within === undefined) return rhythms;
  const due = rhythms.filter((row) => row.nextExpected <= asOf + within);
  return due.length === 0 ? [{ nothingDueWithin: within }] : due;
}

function orBlank(value: (row: CustomerRhythm) => ResultValue): (row: DueRow) => ResultValue {
  return (row) => ("customer" in row ? value(row) : null);
}

function nothingDue({ nothingDueWithin }: NothingDue): ResultValue {
  return { label: "reorder.nothingDue", parameters: { days: nothingDueWithin } };
}
