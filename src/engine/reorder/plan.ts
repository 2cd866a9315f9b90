import { addMonths, civilOf, serialOf } from "../calendar/serial";
import type { WorkingDays } from "../calendar/working-days";
import { EngineError } from "../errors";
import type { CustomerBook } from "../orders/book";
import type { ResultTable } from "../result-table";
import type { Settings } from "../settings/settings";
import { compareNames } from "../stats/compare-names";
import { contactDate } from "./contact";
import { baseYear } from "./plan/base-year";
import { type Confidence, confidenceOf } from "./plan/confidence";
import { cycleMethod } from "./plan/cycle-method";
import type { ExpectedOrder } from "./plan/expected-order";
import { type Growth, ratesFor } from "./plan/growth";
import { seasonMethod } from "./plan/season-method";
import { customerRhythms } from "./rhythm/customer-rhythms";
import type { ReorderStatus } from "./status";

export interface PlanOptions {
  readonly growth: Growth;
  /** Left out = the setting `reorder.plan_year`: by default the year after the as-of date. */
  readonly year?: number | undefined;
  readonly method: Settings["reorder.method"];
  readonly calendar: WorkingDays;
}

/** An order that a customer is expected to place in the plan year. */
export interface PlanRow extends ExpectedOrder {
  /** 1 for the first row. */
  readonly number: number;
  readonly customer: string;
  /** Position in the book. */
  readonly customerIndex: number;
  /** Null where the orders name none. */
  readonly productName: string | null;
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

const FIRST_YEAR = 2000;
const LAST_YEAR = 9999;
const LONGEST_YEAR = 366;

/**
 * The orders to expect in a year from those of the last 12 months, by date, then by customer and product (spec 5.5, AMB-41,
 * AMB-42). "season": each on the same day again. "cycle": at the customer's own intervals. Where nothing was returned, the
 * amounts add up to last year's revenue × (1 + growth). Of a customer's and a product's rate of growth the customer's
 * counts.
 *
 * Errors: a year before 2000 or after 9999; no order in the last 12 months; no order falls into the year.
 */
export function reorderPlan(
  book: CustomerBook,
  { growth, year: givenYear, method, calendar }: PlanOptions,
  settings: Settings,
): PlanRow[] {
  const { texts: productNames } = book.orders.product;
  const year = givenYear ?? planYear(book.asOf, settings);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) throw new EngineError("yearOutOfRange", "year");

  const salesOf = baseYear(book, addMonths(book.asOf, -12));
  const bySeason = seasonMethod(year);
  const byCycle = cycleMethod(year, productNames);
  const customerRates = ratesFor(growth, book.orders.customer.texts);
  const productRates = ratesFor(growth, productNames);

  const nameOf = (product: number) => productNames[product] ?? "";

  // One list a day of the year, filled customer by customer in the order of names: no sorting of the whole plan.
  const newYear = serialOf(year, 1, 1);
  const days = Array.from({ length: LONGEST_YEAR }, (_, place) => ({
    contactBy: contactDate(newYear + place, settings["reorder.contact_days"], calendar),
    pushBy: contactDate(newYear + place, settings["reorder.push_days"], calendar),
    rows: [] as (Omit<PlanRow, "number"> & { number: number })[],
  }));
  let hasSales = false;
  const rhythms = customerRhythms(book, book.asOf, settings);
  for (const rhythm of rhythms.sort((a, b) => compareNames(a.customer, b.customer))) {
    const { customer, customerIndex, status } = rhythm;
    const sales = salesOf(customerIndex);
    if (sales.length === 0) continue;
    hasSales = true;
    const ownRate = customerRates[customerIndex];
    const growthOf = (product: number) => ownRate ?? productRates[product] ?? growth.everywhere;
    const expected = method === "season" ? bySeason(sales, growthOf) : byCycle(rhythm, sales, growthOf);
    const confidence = confidenceOf(rhythm, settings);
    expected.sort(
      (a, b) =>
        a.expectedDate - b.expectedDate ||
        (a.product === b.product ? 0 : compareNames(nameOf(a.product), nameOf(b.product))) ||
        a.baseAmount - b.baseAmount,
    );
    for (const order of expected) {
      const { contactBy, pushBy, rows } = days[order.expectedDate - newYear] as (typeof days)[number];
      // Field by field: a hundred thousand spreads are ten times slower.
      rows.push({
        number: 0,
        product: order.product,
        expectedDate: order.expectedDate,
        baseAmount: order.baseAmount,
        expectedAmount: order.expectedAmount,
        baseOrder: order.baseOrder,
        basis: order.basis,
        customer,
        customerIndex,
        productName: productNames[order.product] ?? null,
        contactBy,
        pushBy,
        status,
        confidence,
      });
    }
  }
  if (!hasSales) throw new EngineError("noOrderLastYear", "dates");
  const rows = days.flatMap((day) => day.rows);
  if (rows.length === 0) throw new EngineError("nothingExpected", "year", { year });
  rows.forEach((row, place) => {
    row.number = place + 1;
  });
  return rows;
}

/** The year that a plan is for where none is named. */
export function planYear(asOf: number, settings: Settings): number {
  const year = settings["reorder.plan_year"];
  return year === "auto" ? civilOf(asOf).year + 1 : year;
}
