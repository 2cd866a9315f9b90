import { isoOf } from "../../src/engine/calendar/serial";
import { referenceHeaders, referenceOrders } from "../fixtures/reference-orders";
import type { Line } from "./order-lines";

const place = (header: (typeof referenceHeaders)[number]) => referenceHeaders.indexOf(header);
const [order, date, customer, amount] = [place("OrderNo"), place("Date"), place("Customer"), place("Amount")];

/** The reference orders of spec D.1 as clean lines. */
export const referenceLines: readonly Line[] = referenceOrders.map((row) => ({
  order: String(row[order]),
  date: isoOf(Number(row[date])),
  customer: String(row[customer]),
  amount: Number(row[amount]),
}));
