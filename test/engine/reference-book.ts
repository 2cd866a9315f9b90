import { isoOf } from "../../src/engine/calendar/serial";
import { referenceHeaders, referenceOrders } from "../fixtures/reference-orders";
import type { Line } from "./order-lines";

const place = (header: (typeof referenceHeaders)[number]) => referenceHeaders.indexOf(header);
const [order, date, customer, product, amount] = (["OrderNo", "Date", "Customer", "Product", "Amount"] as const).map(
  place,
) as [number, number, number, number, number];

/** The reference orders of spec D.1 as clean lines. */
export const referenceLines: readonly Line[] = referenceOrders.map((row) => ({
  order: String(row[order]),
  date: isoOf(Number(row[date])),
  customer: String(row[customer]),
  product: String(row[product]),
  amount: Number(row[amount]),
}));
