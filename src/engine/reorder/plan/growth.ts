import { type Cell, CellError, isBlank } from "../../cell";
import { EngineError } from "../../errors";
import type { Orders } from "../../orders/orders";
import { cleanName, keyOf } from "../../orders/reading/name";
import { round9 } from "../../stats/round";

/** How much more (0.1) or less (−0.1) is expected of a customer and product than last year. */
export interface Growth {
  readonly everywhere: number;
  /** Rates that differ, by the key of a customer's or product's name. */
  readonly byName: ReadonlyMap<string, number>;
}

/** The name that stands for all others. */
const REST = "*";

/** Larger is taken for a rate typed as 10 instead of 10%. */
const HIGHEST = 5;

export function sameGrowth(rate: number): Growth {
  return { everywhere: checkedRate(rate), byName: new Map() };
}

/**
 * Growth from one rate, or from two columns: customer or product, and rate; the name * stands for all others, which
 * otherwise have `otherwise`. A header row and rows without a name or a rate are passed over.
 *
 * Errors: another shape; a rate that is no number, above 500% or below −100%.
 */
export function readGrowth(rows: readonly (readonly Cell[])[], otherwise: number): Growth {
  const [first = []] = rows;
  if (rows.length === 1 && first.length === 1) {
    const [rate = null] = first;
    if (typeof rate !== "number") throw new EngineError("numberExpected", "growth");
    return sameGrowth(rate);
  }
  const byName = new Map<string, number>();
  rows.forEach((cells, place) => {
    const [name = null, rate = null] = cells;
    if (cells.length !== 2) throw new EngineError("growthShape", "growth");
    if (isBlank(name) || isBlank(rate) || (place === 0 && typeof rate === "string")) return;
    if (typeof rate !== "number") {
      throw new EngineError("columnNumberExpected", "growth", { value: textOf(rate), row: place + 1 });
    }
    byName.set(keyOf(cleanName(textOf(name))), checkedRate(rate));
  });
  const everywhere = byName.get(REST) ?? otherwise;
  byName.delete(REST);
  return { everywhere, byName };
}

/** The growth expected of a customer (position in the book) and a product (position in the orders' texts, or NONE). */
export type GrowthOf = (customer: number, product: number) => number;

/** Of a customer's and a product's rate the customer's counts. */
export function growthIn({ customer, product }: Pick<Orders, "customer" | "product">, growth: Growth): GrowthOf {
  const { everywhere, byName } = growth;
  if (byName.size === 0) return () => everywhere;
  const customerRates = ratesFor(growth, customer.texts);
  const productRates = ratesFor(growth, product.texts);
  return (customer, product) => customerRates[customer] ?? productRates[product] ?? everywhere;
}

/** The rate of each name, undefined where none is given for it. */
export function ratesFor({ byName }: Growth, names: readonly string[]): (number | undefined)[] {
  return names.map((name) => byName.get(keyOf(name)));
}

function checkedRate(rate: number): number {
  const exact = round9(rate);
  if (exact > HIGHEST) throw new EngineError("growthTooHigh", "growth");
  if (exact < -1) throw new EngineError("growthTooLow", "growth");
  return exact;
}

function textOf(cell: Cell): string {
  return cell instanceof CellError ? cell.code : String(cell);
}
