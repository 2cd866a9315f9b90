import { type Language, say } from "../../text/language";
import { byMonthTexts as texts } from "../../text/sheets/by-month";
import { commonTexts } from "../../text/sheets/common";
import type { CellOf, ColumnSpec, PlacedContent } from "../layout/columns";
import { formula } from "../layout/formula";
import type { Page } from "../layout/page";
import { GROWN } from "../reorder-plan/names";
import type { BookResults } from "../results";
import { listedProducts, productName } from "./listed-products";
import { quarterTotal } from "./quarters";

const QUARTERS = [0, 1, 2, 3] as const;

/** Products by quarter. Their amounts follow the market growth; what was typed into the plan closes the gap to its total. */
export function productQuarters(page: Page, results: BookResults, language: Language): void {
  const products = listedProducts(results);
  if (products.length === 0) return;
  const hasQuantities = products.some(({ baseQuantity }) => baseQuantity !== null);
  const [typed, total] = [products.length, products.length + 1];

  const sumAbove = (id: string) => (cellOf: CellOf) => formula(`SUM(${cellOf(id, 0)}:${cellOf(id, typed)})`);
  const fromCalc = (column: string) =>
    products.map((_, row) => formula(`INDEX(calc_planProducts_${column},${row + 1})*${GROWN}`));
  const quarterColumns = QUARTERS.flatMap((index): ColumnSpec[] => {
    const quarter = index + 1;
    const [quantity, amount] = [`quantity${quarter}`, `amount${quarter}`];
    const typedAmount = (cellOf: CellOf) =>
      formula(`ROUND(${quarterTotal(quarter)}-SUM(${cellOf(amount, 0)}:${cellOf(amount, typed - 1)}),2)`);
    return [
      ...(hasQuantities
        ? [
            live(quantity, say(language, texts.quantity, { quarter }), "whole", [
              ...fromCalc(quantity),
              null,
              sumAbove(quantity),
            ]),
          ]
        : []),
      live(amount, say(language, texts.amount, { quarter }), "money", [
        ...fromCalc(amount),
        typedAmount,
        sumAbove(amount),
      ]),
    ];
  });
  const rows = [...products.keys(), typed, total];
  const year = (kind: "quantity" | "amount", isShown: (row: number) => boolean): PlacedContent[] =>
    rows.map((row) =>
      isShown(row) ? (cellOf) => formula(QUARTERS.map((index) => cellOf(`${kind}${index + 1}`, row)).join("+")) : null,
    );
  page.section("products", say(language, hasQuantities ? texts.productsSection : texts.productsSectionAmounts));
  page.line("products-note", say(language, texts.productsNote), "note");
  page.table(
    "products",
    [
      {
        id: "product",
        heading: say(language, texts.product),
        style: "text",
        role: "key",
        contents: [
          ...products.map((product) => productName(product, language)),
          say(language, texts.typed),
          say(language, commonTexts.total),
        ],
      },
      ...quarterColumns,
      ...(hasQuantities
        ? [
            live(
              "yearQuantity",
              say(language, texts.yearQuantity),
              "whole",
              year("quantity", (row) => row !== typed),
            ),
          ]
        : []),
      live(
        "yearAmount",
        say(language, texts.yearAmount),
        "money",
        year("amount", () => true),
      ),
    ],
    { totals: [total] },
  );
}

const live = (
  id: string,
  heading: string,
  style: "whole" | "money",
  contents: readonly PlacedContent[],
): ColumnSpec => ({ id, heading, style, role: "formula", contents });
