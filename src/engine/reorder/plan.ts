import { civilOf } from "../calendar/serial";
import type { WorkingDays } from "../calendar/working-days";
import type { CustomerBook } from "../orders/book";
import type { Label, ResultTable } from "../result-table";
import type { Settings } from "../settings/settings";
import { type Confidence, confidenceOf } from "./plan/confidence";
import { contactDateIn } from "./plan/contact-dates";
import { expectedOrders } from "./plan/expected-orders";
import type { Growth } from "./plan/growth";
import { planNames, planOrder } from "./plan/plan-order";
import { type CustomerRhythm, rhythmsIn } from "./rhythm/customer-rhythms";
import type { ReorderStatus } from "./status";

export interface PlanOptions {
  readonly growth: Growth;
  /** Left out = the setting `reorder.plan_year`: by default the year after the as-of date. */
  readonly year?: number | undefined;
  readonly method: Settings["reorder.method"];
  readonly calendar: WorkingDays;
}

/** An order that a customer is expected to place in the plan year. */
export interface PlanRow {
  /** 1 for the first row. */
  readonly number: number;
  readonly customer: string;
  /** Null where the orders name none. */
  readonly productName: string | null;
  /** Excel serial. */
  readonly expectedDate: number;
  /** What it stands on, returns taken off. */
  readonly baseAmount: number;
  readonly expectedAmount: number;
  readonly basis: readonly Label[];
  /** Excel serials, working days. */
  readonly contactBy: number;
  readonly pushBy: number;
  /** Of the customer, on the as-of date. */
  readonly status: ReorderStatus;
  readonly confidence: Confidence;
}

export const planTable: ResultTable<PlanRow> = {
  id: "reorderPlan",
  columns: [
    { id: "number", kind: "whole", value: (row) => row.number },
    { id: "customer", kind: "text", value: (row) => row.customer },
    { id: "product", kind: "text", value: (row) => row.productName },
    { id: "expectedDate", kind: "date", value: (row) => row.expectedDate },
    { id: "expectedAmount", kind: "money", value: (row) => row.expectedAmount },
    { id: "contactBy", kind: "date", value: (row) => row.contactBy },
    { id: "pushBy", kind: "date", value: (row) => row.pushBy },
    { id: "basis", kind: "label", value: (row) => row.basis },
    { id: "confidence", kind: "label", value: (row) => ({ label: `confidence.${row.confidence}` }) },
  ],
};

/**
 * The orders to expect in a year from those of the last 12 months, by date, then by customer and product (spec 5.5, AMB-41,
 * AMB-42). "season": each on the same day again. "cycle": at the customer's own intervals. Where nothing was returned, the
 * amounts add up to last year's revenue × (1 + growth). Of a customer's and a product's rate of growth the customer's
 * counts.
 *
 * Errors: a year before 2000 or after 9999; no order in the last 12 months; no order falls into the year.
 */
export function reorderPlan(book: CustomerBook, options: PlanOptions, settings: Settings): PlanRow[] {
  const { growth, method, calendar } = options;
  const year = options.year ?? planYear(book.asOf, settings);
  const rhythmOf = rhythmsIn(book, book.asOf, settings);
  const expected = expectedOrders(book, { growth, year, method }, rhythmOf);
  const contactBy = contactDateIn(year, settings["reorder.contact_days"], calendar);
  const pushBy = contactDateIn(year, settings["reorder.push_days"], calendar);

  return Array.from(planOrder(expected, planNames(book.orders), year), (entry, place): PlanRow => {
    const rhythm = rhythmOf(expected.customer[entry] as number) as CustomerRhythm;
    const date = expected.date[entry] as number;
    return {
      number: place + 1,
      customer: rhythm.customer,
      productName: book.orders.product.texts[expected.product[entry] as number] ?? null,
      expectedDate: date,
      baseAmount: expected.baseAmount[entry] as number,
      expectedAmount: expected.expectedAmount[entry] as number,
      contactBy: contactBy(date),
      pushBy: pushBy(date),
      basis: expected.basisOf(entry),
      status: rhythm.status,
      confidence: confidenceOf(rhythm, settings),
    };
  });
}

/** The year that a plan is for where none is named. */
export function planYear(asOf: number, settings: Settings): number {
  const year = settings["reorder.plan_year"];
  return year === "auto" ? civilOf(asOf).year + 1 : year;
}
