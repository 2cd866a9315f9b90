import type { CustomerBook } from "../../orders/book";
import { NONE } from "../../orders/orders";
import { round9 } from "../../stats/round";
import { Sums } from "../../stats/sum";

/** What one order of the last 12 months brought of one product. */
export interface BaseSale {
  /** Position of the order in the book. */
  readonly order: number;
  /** Day of the order. */
  readonly day: number;
  /** Position of the product in the orders' texts, or NONE. */
  readonly product: number;
  /** What remains after returns; 0 where more came back than was sold. */
  readonly amount: number;
  /** Share of the amount that came back. */
  readonly returned: number;
}

/**
 * Reads, customer by customer, the sales after a day that a plan repeats: one entry an order and product, its lines added
 * up. What the lines after that day bring less than these sales are returns; they reduce all sales of their customer and
 * product in proportion, returns without a product those of the customer (spec 5.5).
 */
export function baseYear(book: CustomerBook, after: number): (customer: number) => BaseSale[] {
  const { orders, lineOrder, orderDay } = book;
  const products = orders.product.texts.length + 1;
  const longest = book.lineStart.reduce((most, start, at) => Math.max(most, start - (book.lineStart[at - 1] ?? 0)), 0);
  // Sums of one customer at a time: places of an order's product, and of a product in all its lines.
  const sold = new Sums(longest);
  const net = new Sums(longest);

  const saleAt = new Map<number, number>();
  const netAt = new Map<number, number>();

  return (customer) => {
    saleAt.clear();
    netAt.clear();
    for (let at = book.lineStart[customer] as number; at < (book.lineStart[customer + 1] as number); at++) {
      const line = book.lines[at] as number;
      const order = lineOrder[at] as number;
      const product = orders.product.index[line] as number;
      const amount = orders.amount[line] as number;
      if (order !== NONE && (orderDay[order] as number) > after) {
        sold.add(placeOf(saleAt, order * products + product + 1, sold), amount);
      }
      if ((orders.day[line] as number) > after) net.add(placeOf(netAt, product, net), amount);
    }

    const gross: Gross[] = [];
    for (const [key, place] of saleAt) {
      const amount = round9(sold.total(place));
      const order = Math.floor(key / products);
      if (amount > 0) gross.push({ order, product: key - order * products - 1, amount });
    }
    gross.sort((a, b) => a.order - b.order || a.product - b.product);
    const kept = keptShares(gross, (product) => {
      const place = netAt.get(product);
      return place === undefined ? 0 : round9(net.total(place));
    });
    return gross.map(({ order, product, amount }) => {
      const share = kept.get(product) as number;
      return {
        order,
        product,
        day: orderDay[order] as number,
        amount: amount * share,
        returned: Math.max(0, round9(1 - share)),
      };
    });
  };
}

/** What an order brought of a product before returns. */
interface Gross {
  readonly order: number;
  readonly product: number;
  readonly amount: number;
}

/** The place of a key in some sums, a cleared one where it is new. */
function placeOf(places: Map<number, number>, key: number, sums: Sums): number {
  let place = places.get(key);
  if (place === undefined) {
    place = places.size;
    places.set(key, place);
    sums.clear(place);
  }
  return place;
}

/** For each product that was sold, the share of its sales that did not come back. */
function keptShares(sales: readonly Gross[], netOf: (product: number) => number): Map<number, number> {
  const grossBy = new Map<number, number>();
  for (const { product, amount } of sales) grossBy.set(product, (grossBy.get(product) ?? 0) + amount);
  const kept = new Map<number, number>();
  let remaining = 0;
  for (const [product, gross] of grossBy) {
    const net = Math.max(0, netOf(product));
    kept.set(product, net / gross);
    remaining += net;
  }
  const withoutProduct = grossBy.has(NONE) ? 0 : Math.min(0, netOf(NONE));
  if (withoutProduct === 0 || remaining === 0) return kept;
  const share = Math.max(0, 1 + withoutProduct / remaining);
  for (const [product, own] of kept) kept.set(product, own * share);
  return kept;
}
