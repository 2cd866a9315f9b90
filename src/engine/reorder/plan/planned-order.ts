import { NONE } from "../../orders/orders";
import type { Label } from "../../result-table";
import type { Settings } from "../../settings/settings";
import type { RhythmOf } from "../rhythm/customer-rhythms";
import type { ReorderStatus } from "../status";
import { type Confidence, confidenceOf } from "./confidence";
import { orderNames } from "./order-names";
import type { PlannedOrders } from "./planned-orders";

/** What a planned order holds of one product. */
export interface PlannedProduct {
  /** Null where the orders name none. */
  readonly name: string | null;
  readonly baseAmount: number;
  /** Null where the orders name no quantity. */
  readonly baseQuantity: number | null;
}

/** A planned order as a table lists it. */
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

/** Tells a planned order by its position in the plan. rhythmOf: of the book that the plan stands on. */
export function plannedOrderIn(
  orders: Omit<PlannedOrders, "at">,
  rhythmOf: RhythmOf,
  settings: Settings,
): (position: number) => PlannedOrder {
  const { book, expected } = orders;
  const nameOf = orderNames(book);
  let turns: Int32Array | undefined;
  return (order) => {
    turns ??= turnsOf(orders);
    const customerIndex = orders.customer[order] as number;
    const rhythm = rhythmOf(customerIndex);
    if (rhythm === undefined) throw new RangeError(`no order of customer ${customerIndex}`);
    const first = orders.first[order] as number;
    const baseOrder = expected.baseOrder[first] as number;
    const contactDays = orders.contactDays[order] as number;
    return {
      customer: rhythm.customer,
      customerIndex,
      base: baseOrder === NONE ? `#${turns[order]}` : nameOf(baseOrder),
      expectedDate: orders.date[order] as number,
      contactBy: orders.contactBy[order] as number,
      contactDays: contactDays === NONE ? null : contactDays,
      baseAmount: orders.baseAmount[order] as number,
      baseQuantity: quantityOrNull(orders.baseQuantity[order] as number),
      products: productsOf(orders, order),
      basis: expected.basisOf(first),
      status: rhythm.status,
      confidence: confidenceOf(rhythm, settings),
    };
  };
}

function productsOf(
  { book, expected, entries, entryStart }: Omit<PlannedOrders, "at">,
  order: number,
): PlannedProduct[] {
  return Array.from(entries.subarray(entryStart[order], entryStart[order + 1]), (entry) => ({
    name: book.orders.product.texts[expected.product[entry] as number] ?? null,
    baseAmount: expected.baseAmount[entry] as number,
    baseQuantity: quantityOrNull(expected.baseQuantity[entry] as number),
  }));
}

/** For each order how many the customer has up to it, itself included. */
function turnsOf({ book, customer }: Pick<PlannedOrders, "book" | "customer">): Int32Array {
  const count = new Int32Array(book.customers);
  return customer.map((of) => {
    count[of] = (count[of] as number) + 1;
    return count[of] as number;
  });
}

const quantityOrNull = (quantity: number): number | null => (Number.isNaN(quantity) ? null : quantity);
