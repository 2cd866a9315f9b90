import { serialOf } from "../../calendar/serial";
import type { Orders } from "../../orders/orders";
import { NONE } from "../../orders/orders";
import { nameRanks } from "../../stats/name-ranks";
import { orderedBy } from "../../stats/order-by";
import { sortRuns } from "../../stats/sort-runs";
import type { ExpectedOrders } from "./expected-order";

const LONGEST_YEAR = 366;

/** Places in the order of names, by position in the orders' texts. */
export interface PlanNames {
  readonly customerRank: Int32Array;
  /** One further on: first comes an order without a product, which stands where the empty name does. */
  readonly productRank: Int32Array;
}

export function planNames({ customer, product }: Pick<Orders, "customer" | "product">): PlanNames {
  return { customerRank: nameRanks(customer.texts), productRank: nameRanks(["", ...product.texts]) };
}

/** The entries of a plan in its order: by date, customer's and product's name, then the smallest amount first. */
export function planOrder(
  { date, customer, product, baseAmount }: ExpectedOrders,
  { customerRank, productRank }: PlanNames,
  year: number,
): Int32Array {
  const newYear = serialOf(year, 1, 1);
  const rankOfCustomer = new Int32Array(date.length);
  const rankOfProduct = new Int32Array(date.length);
  const dayOfYear = new Int32Array(date.length);
  for (let entry = 0; entry < date.length; entry++) {
    rankOfCustomer[entry] = customerRank[customer[entry] as number] as number;
    rankOfProduct[entry] = productRank[(product[entry] as number) - NONE] as number;
    dayOfYear[entry] = (date[entry] as number) - newYear;
  }
  const byProduct = orderedBy(rankOfProduct, productRank.length);
  const byCustomer = orderedBy(rankOfCustomer, customerRank.length, byProduct);
  const entries = orderedBy(dayOfYear, LONGEST_YEAR, byCustomer);
  const isAlike = (a: number, b: number) =>
    date[a] === date[b] && rankOfCustomer[a] === rankOfCustomer[b] && rankOfProduct[a] === rankOfProduct[b];
  sortRuns(entries, isAlike, (a, b) => (baseAmount[a] as number) - (baseAmount[b] as number));
  return entries;
}
