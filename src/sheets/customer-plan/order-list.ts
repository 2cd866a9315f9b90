import { type Language, say } from "../../text/language";
import { customerPlanTexts as texts } from "../../text/sheets/customer-plan";
import { cellAt } from "../layout/address";
import type { CellOf, ColumnSpec } from "../layout/columns";
import { type Expression, formula } from "../layout/formula";
import type { Page } from "../layout/page";
import { type PlanColumnId, planColumn } from "../reorder-plan/names";
import type { BookResults } from "../results";
import type { StyleName } from "../sheet-plan";

/** Lines of the sheet: as many as the busiest customer has orders, within a page or two. */
const FEWEST = 12;
const MOST = 60;

/** The orders of the chosen customer by date. Each line finds its row of the plan once, in a folded column. */
export function orderList(
  page: Page,
  { reorder }: BookResults,
  language: Language,
): { readonly rows: number; readonly amounts: Expression } {
  const rows = Math.min(MOST, Math.max(FEWEST, mostOrders(reorder.kept)));
  const hasProducts = reorder.kept.some(({ products }) => products.some(({ name }) => name !== null));
  const hasQuantities = reorder.kept.some(({ baseQuantity }) => baseQuantity !== null);
  const turn = planColumn("turn", language);

  const column = (
    id: keyof typeof texts,
    style: StyleName,
    expression: (cellOf: CellOf, line: number) => Expression,
  ): ColumnSpec => ({
    id,
    heading: say(language, texts[id]),
    style,
    role: "formula",
    contents: Array.from({ length: rows }, (_, index) => (cellOf) => formula(expression(cellOf, index + 1))),
  });
  const fromPlan = (id: keyof typeof texts, style: StyleName, planId: PlanColumnId) =>
    column(id, style, (cellOf) => {
      const place = cellOf("place");
      return `IF(${place}=0,"",INDEX(${planColumn(planId, language)},${place}))`;
    });
  const columns = [
    column("order", "text", (cellOf, line) => `IF(${cellOf("place")}=0,"",${line})`),
    ...(hasProducts ? [fromPlan("product", "text", "product")] : []),
    fromPlan("expectedDate", "date", "dateUsed"),
    ...(hasQuantities ? [fromPlan("quantity", "whole", "quantity")] : []),
    fromPlan("amount", "money", "expected"),
    fromPlan("confirmBy", "date", "pushBy"),
    column("place", "whole", (_, line) => `IF(${line}>COUNT(${turn}),0,MATCH(SMALL(${turn},${line}),${turn},0))`),
  ];
  const area = page.table("orders", columns, { folded: [columns.length - 1] });
  const amount = area.column + columns.findIndex(({ id }) => id === "amount");
  const at = (row: number) => cellAt({ row, column: amount });
  return { rows, amounts: `${at(area.row)}:${at(area.row + rows - 1)}` };
}

function mostOrders(orders: BookResults["reorder"]["kept"]): number {
  const counts = new Map<number, number>();
  for (const { customerIndex } of orders) counts.set(customerIndex, (counts.get(customerIndex) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
