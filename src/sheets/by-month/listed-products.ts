import type { ProductSum } from "../../engine/reorder/plan/plan-sums";
import { type Language, say } from "../../text/language";
import { byMonthTexts as texts } from "../../text/sheets/by-month";
import type { BookResults } from "../results";

/** Products with a row of their own; the others share one. */
const LISTED = 40;

const QUARTERS = [0, 1, 2, 3] as const;

/** The products that the block lists, the largest first and all others as one; none where the orders name no product. */
export function listedProducts({ reorder }: BookResults): ProductSum[] {
  const { products } = reorder;
  if (products.every(({ name }) => name === null)) return [];
  const listed = products.slice(0, LISTED);
  const others = products.slice(LISTED);
  return others.length === 0 ? listed : [...listed, others.reduce(together, nothing)];
}

const nothing: ProductSum = {
  name: "",
  baseAmount: 0,
  baseQuantity: null,
  amounts: [0, 0, 0, 0],
  quantities: [0, 0, 0, 0],
};

const together = (one: ProductSum, other: ProductSum): ProductSum => ({
  name: one.name,
  baseAmount: one.baseAmount + other.baseAmount,
  baseQuantity: one.baseQuantity === null ? other.baseQuantity : one.baseQuantity + (other.baseQuantity ?? 0),
  amounts: QUARTERS.map((quarter) => (one.amounts[quarter] ?? 0) + (other.amounts[quarter] ?? 0)),
  quantities: QUARTERS.map((quarter) => (one.quantities[quarter] ?? 0) + (other.quantities[quarter] ?? 0)),
});

/** How a line of the block is called. The name of all others is empty, so that no product can be taken for them. */
export function productName({ name }: ProductSum, language: Language): string {
  if (name === null) return say(language, texts.noProduct);
  return name === "" ? say(language, texts.otherProducts) : name;
}
