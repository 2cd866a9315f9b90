import type { CustomerBook } from "../../orders/book";
import { NONE } from "../../orders/orders";
import { round9 } from "../../stats/round";
import { addTo, clearSum, newSums, type Sums, totalOf } from "../../stats/sum";
import type { BaseYear } from "./base-year";

/**
 * For each sale the share that did not come back: the net of all lines of its customer and product after a day ÷ the sales
 * of that product; returns that name no product take the rest of their customer's sales in proportion.
 */
export function keptShares(
  book: CustomerBook,
  after: number,
  { start, product, gross }: Pick<BaseYear, "start" | "product"> & { readonly gross: Float64Array },
): Float64Array {
  const shares = new Float64Array(product.length);
  const places = placeOf(book.orders.product.texts.length);
  const nets = { sums: newSums(places), customerOf: new Int32Array(places).fill(NONE) };
  // By product, of one customer at a time.
  const sold = new Float64Array(places);
  const kept = new Float64Array(places);
  const products = new Int32Array(places);

  for (let customer = 0; customer < book.customers; customer++) {
    const from = start[customer] as number;
    const to = start[customer + 1] as number;
    if (from === to) continue;
    readNets(book, after, customer, nets);
    let count = 0;
    for (let sale = from; sale < to; sale++) {
      const of = placeOf(product[sale] as number);
      if (sold[of] === 0) products[count++] = of;
      sold[of] = (sold[of] as number) + (gross[sale] as number);
    }
    let remaining = 0;
    for (let at = 0; at < count; at++) {
      const of = products[at] as number;
      const net = Math.max(0, netOf(nets, customer, of));
      kept[of] = net / (sold[of] as number);
      remaining += net;
    }
    const withoutProduct = sold[WITHOUT] === 0 ? Math.min(0, netOf(nets, customer, WITHOUT)) : 0;
    const share = withoutProduct === 0 || remaining === 0 ? 1 : Math.max(0, 1 + withoutProduct / remaining);
    for (let sale = from; sale < to; sale++) shares[sale] = (kept[placeOf(product[sale] as number)] as number) * share;
    for (let at = 0; at < count; at++) sold[products[at] as number] = 0;
  }
  return shares;
}

/** Lines that name no product come first. */
const placeOf = (product: number): number => product - NONE;
const WITHOUT = placeOf(NONE);

/** What all lines of one customer after a day bring, by product. */
interface NetByProduct {
  readonly sums: Sums;
  /** Which customer wrote a sum last: no clearing between customers. */
  readonly customerOf: Int32Array;
}

function readNets(
  { orders, lines, lineStart }: CustomerBook,
  after: number,
  customer: number,
  { sums, customerOf }: NetByProduct,
): void {
  for (let at = lineStart[customer] as number; at < (lineStart[customer + 1] as number); at++) {
    const line = lines[at] as number;
    if ((orders.day[line] as number) <= after) continue;
    const of = placeOf(orders.product.index[line] as number);
    if (customerOf[of] !== customer) {
      customerOf[of] = customer;
      clearSum(sums, of);
    }
    addTo(sums, of, orders.amount[line] as number);
  }
}

/** 0 where no line of the customer is of the product. */
function netOf({ sums, customerOf }: NetByProduct, customer: number, product: number): number {
  return customerOf[product] === customer ? round9(totalOf(sums, product)) : 0;
}
