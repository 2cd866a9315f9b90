import { addMonths } from "../../calendar/serial";
import type { WorkingDays } from "../../calendar/working-days";
import type { CustomerBook } from "../../orders/book";
import type { Label } from "../../result-table";
import { compareNames } from "../../stats/compare-names";
import { round9 } from "../../stats/round";
import { contactDate } from "../contact";
import type { ReorderStatus } from "../status";
import type { PlanRow } from "../plan";
import type { Confidence } from "./confidence";
import { orderNames } from "./order-names";
import { type Sold, soldQuantities } from "./sold-quantities";

/** What a planned order holds of one product. */
export interface PlannedProduct {
  /** Null where the orders name none. */
  readonly name: string | null;
  readonly baseAmount: number;
  /** Null where the orders name no quantity. */
  readonly baseQuantity: number | null;
}

/** An order that a customer is expected to place in the plan year, its products together. */
export interface PlannedOrder {
  readonly customer: string;
  /** Position in the book. */
  readonly customerIndex: number;
  /** Tells it among the orders of its customer, and does so again at the next build: number or day of the order behind it, or "#3" for the third of the year. */
  readonly base: string;
  /** Excel serials. */
  readonly expectedDate: number;
  readonly contactBy: number;
  /** Days ahead, where the products have some of their own; null = the setting. */
  readonly contactDays: number | null;
  /** Last year's, returns taken off; growth comes on top. */
  readonly baseAmount: number;
  readonly baseQuantity: number | null;
  /** The largest first. */
  readonly products: readonly PlannedProduct[];
  readonly basis: readonly Label[];
  readonly status: ReorderStatus;
  readonly confidence: Confidence;
}

/** Days ahead at which to contact for a product, where it has some of its own. */
export type ContactDaysOf = (product: string) => number | undefined;

/**
 * The rows of a plan as one row an order. Of the contact days of its products the largest count. Quantities are those sold,
 * reduced as the amounts are by returns; where orders follow the customer's cycle, each has an equal part of the year's.
 * O(rows + lines).
 */
export function plannedOrders(
  book: CustomerBook,
  rows: readonly PlanRow[],
  { contactDaysOf, calendar }: { readonly contactDaysOf: ContactDaysOf; readonly calendar: WorkingDays },
): PlannedOrder[] {
  const sold = soldQuantities(book, addMonths(book.asOf, -12));
  const nameOf = orderNames(book);
  return byOrder(rows).map(({ base, rows, ofYear }) => {
    const [first] = rows as [PlanRow];
    const products = rows
      .map((row) => productOf(row, ofYear, sold))
      .sort((a, b) => b.baseAmount - a.baseAmount || compareNames(a.name ?? "", b.name ?? ""));
    const ownDays = products.flatMap(({ name }) => (name === null ? [] : (contactDaysOf(name) ?? [])));
    const contactDays = ownDays.length === 0 ? null : Math.max(...ownDays);
    const quantities = products.flatMap(({ baseQuantity }) => baseQuantity ?? []);
    return {
      customer: first.customer,
      customerIndex: first.customerIndex,
      base: base ?? nameOf(first.baseOrder as number),
      expectedDate: first.expectedDate,
      contactBy: contactDays === null ? first.contactBy : contactDate(first.expectedDate, contactDays, calendar),
      contactDays,
      baseAmount: sumOfFew(products.map(({ baseAmount }) => baseAmount)),
      baseQuantity: quantities.length === 0 ? null : sumOfFew(quantities),
      products,
      basis: first.basis,
      status: first.status,
      confidence: first.confidence,
    };
  });
}

interface RowsOfOrder {
  /** Null where an order of the book stands behind it and names it. */
  readonly base: string | null;
  readonly rows: PlanRow[];
  /** How many expected orders share what the customer bought in the year. */
  ofYear: number;
}

function byOrder(rows: readonly PlanRow[]): RowsOfOrder[] {
  const found: RowsOfOrder[] = [];
  const byBase = new Map<number, RowsOfOrder>();
  const byCustomer = new Map<number, RowsOfOrder[]>();
  for (const row of rows) {
    if (row.baseOrder === null) {
      const ofCustomer = byCustomer.get(row.customerIndex) ?? [];
      const order = { base: `#${ofCustomer.length + 1}`, rows: [row], ofYear: 1 };
      ofCustomer.push(order);
      byCustomer.set(row.customerIndex, ofCustomer);
      found.push(order);
      continue;
    }
    let order = byBase.get(row.baseOrder);
    if (order === undefined) {
      order = { base: null, rows: [], ofYear: 1 };
      byBase.set(row.baseOrder, order);
      found.push(order);
    }
    order.rows.push(row);
  }
  for (const orders of byCustomer.values()) for (const order of orders) order.ofYear = orders.length;
  return found;
}

function productOf(
  { baseOrder, product, productName, baseAmount, customerIndex }: PlanRow,
  ofYear: number,
  sold: ReturnType<typeof soldQuantities>,
): PlannedProduct {
  const before = baseOrder === null ? sold.ofCustomer(customerIndex) : sold.of(baseOrder, product);
  return { name: productName, baseAmount, baseQuantity: quantityLeft(before, baseAmount, ofYear) };
}

function quantityLeft(before: Sold | undefined, baseAmount: number, ofYear: number): number | null {
  if (!before || before.quantity === null || before.amount <= 0) return null;
  const share = Math.min(1, (baseAmount * ofYear) / before.amount);
  return round9((before.quantity * share) / ofYear);
}

const sumOfFew = (values: readonly number[]): number => round9(values.reduce((sum, value) => sum + value, 0));
