import { serialOf } from "../../calendar/serial";
import type { Orders } from "../../orders/orders";
import { NONE } from "../../orders/orders";
import { nameRanks } from "../../stats/name-ranks";
import { orderedBy } from "../../stats/order-by";
import type { ExpectedOrders } from "./expected-order";

const LONGEST_YEAR = 366;

/** The entries of a plan in its order: by date, customer's and product's name, then the smallest amount first. */
export function planOrder(
  { date, customer, product, baseAmount }: ExpectedOrders,
  orders: Pick<Orders, "customer" | "product">,
  year: number,
): Int32Array {
  const newYear = serialOf(year, 1, 1);
  const customerRank = nameRanks(orders.customer.texts);
  // An order without a product stands where the empty name does.
  const productRank = nameRanks(["", ...orders.product.texts]);
  const rankOfCustomer = customer.map((of) => customerRank[of] as number);
  const rankOfProduct = product.map((of) => productRank[of - NONE] as number);

  let entries = orderedBy(rankOfProduct, productRank.length);
  entries = orderedBy(rankOfCustomer, customerRank.length, entries);
  entries = orderedBy(
    date.map((day) => day - newYear),
    LONGEST_YEAR,
    entries,
  );
  const isAlike = (a: number, b: number) =>
    date[a] === date[b] && rankOfCustomer[a] === rankOfCustomer[b] && rankOfProduct[a] === rankOfProduct[b];
  sortRuns(entries, isAlike, (a, b) => (baseAmount[a] as number) - (baseAmount[b] as number));
  return entries;
}

/** Sorts each run of neighbours that are alike. */
function sortRuns(
  entries: Int32Array,
  isAlike: (a: number, b: number) => boolean,
  compare: (a: number, b: number) => number,
): void {
  for (let from = 0; from < entries.length; ) {
    let to = from + 1;
    while (to < entries.length && isAlike(entries[from] as number, entries[to] as number)) to++;
    if (to - from > 1) entries.subarray(from, to).sort(compare);
    from = to;
  }
}
