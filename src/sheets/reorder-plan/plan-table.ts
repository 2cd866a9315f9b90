import { serialOf } from "../../engine/calendar/serial";
import type { PlannedOrder, PlannedProduct } from "../../engine/reorder/plan/planned-order";
import { wordsOf } from "../../text/labels";
import { type Language, say } from "../../text/language";
import { planStates, reorderPlanTexts as texts } from "../../text/sheets/reorder-plan";
import { type ColumnSpec, repeated } from "../layout/columns";
import { type Expression, formula, placeOf } from "../layout/formula";
import type { Page } from "../layout/page";
import type { BookResults } from "../results";
import type { Area, CellValue, Content, LeavingReasons, StyleName, Validation } from "../sheet-plan";
import { inThisRow, isState, PLAN, type PlanColumnId } from "./names";

/** What a call needs at a glance; the other columns are grouped and folded. */
export const SHOWN = 10;

/** The last day for a contact or a push: the latest working day so many days before the order. */
const workingDayBefore = (date: Expression, days: Expression): Expression =>
  `LOOKUP(MAX(${date}-${days},INDEX(calc_WorkingDays,1)),calc_WorkingDays)`;

/**
 * The plan, one row an order (spec 6.9): what it stands on is written by a build, dates and amounts follow from it by
 * formulas, and what was agreed with the customer is the user's.
 */
export function planTable(page: Page, columns: readonly ColumnSpec[], leavingReasons: LeavingReasons): Area {
  const folded = columns.map((_, place) => place).slice(SHOWN);
  return page.table("plan", columns, { excelTable: PLAN, folded, leavingReasons });
}

export function planColumns({ reorder, settings }: BookResults, isSent: boolean, language: Language): ColumnSpec[] {
  const { kept, placed, planYear } = reorder;
  const own = (id: PlanColumnId) => inThisRow(id, language);
  const column = (
    id: PlanColumnId,
    style: StyleName,
    role: ColumnSpec["role"],
    contents: readonly Content[],
    more: Partial<ColumnSpec> = {},
  ): ColumnSpec => ({ id, heading: say(language, texts[id]), style, role, contents, ...more });
  const value = (id: PlanColumnId, style: StyleName, of: (order: PlannedOrder) => CellValue) =>
    column(id, style, "value", kept.map(of));
  const live = (id: PlanColumnId, style: StyleName, expression: Expression, more: Partial<ColumnSpec> = {}) =>
    column(id, style, "formula", repeated(formula(expression), kept.length) as Content[], more);
  const input = (id: PlanColumnId, style: StyleName, content: Content = null, validation?: Validation) =>
    column(
      id,
      style,
      "input",
      kept.map(() => content),
      validation && { validation },
    );

  const isClosed = isState(own("status"), "confirmed", "ordered", "cancelled");
  const include = [
    `IF(${isState(own("status"), "cancelled")},0`,
    `IF(${isState(own("status"), "confirmed", "ordered")},1`,
    `IF(${own("row")}=0,set_reorder_include_due,INDEX(calc_reorder_include,${own("row")}))))`,
  ].join(",");
  const quantity = `IF(${own("baseQuantity")}="","",${own("baseQuantity")}*(1+${own("growth")}))`;
  const states = Object.values(planStates).map((state) => say(language, state));
  const placedOf = (order: PlannedOrder) => placed.get(order);
  const keys = keysOf(kept);
  return [
    live("callBy", "date", workingDayBefore(own("dateUsed"), own("contactDays"))),
    live("late", "whole", `IF(OR(${isClosed},${own("callBy")}>=fp_AsOf),"",fp_AsOf-${own("callBy")})`, {
      numberFormat: "+#,##0",
    }),
    value("customer", "text", ({ customer }) => customer),
    value("product", "text", ({ products }) => mixOf(products)),
    live("dateUsed", "date", `IF(${own("dateOverride")}="",${own("expectedDate")},${own("dateOverride")})`),
    value("confidence", "text", ({ confidence }) => wordsOf({ label: `confidence.${confidence}` }, language)),
    live("weighted", "money", `${own("expected")}*${own("include")}`),
    column(
      "status",
      "text",
      "input",
      kept.map((order) => say(language, planStates[placedOf(order) ? "ordered" : "planned"])),
      { validation: { kind: "list", values: states } },
    ),
    input("owner", "text"),
    input("note", "text"),

    column("key", "text", "key", keys),
    column(
      "number",
      "whole",
      "value",
      kept.map((_, place) => place + 1),
    ),
    value("expectedDate", "date", ({ expectedDate }) => expectedDate),
    value("baseQuantity", "number", ({ baseQuantity }) => baseQuantity),
    live("quantity", "number", quantity),
    value("base", "money", ({ baseAmount }) => baseAmount),
    live("expected", "money", `${own("base")}*(1+${own("growth")})`),
    column(
      "contactDays",
      "whole",
      "formula",
      kept.map(({ contactDays }) => contactDays ?? formula("set_reorder_contact_days")),
    ),
    live("pushBy", "date", workingDayBefore(own("dateUsed"), "set_reorder_push_days")),
    value("basis", "text", ({ basis }) => wordsOf(basis, language)),
    live("row", "whole", `IFERROR(${placeOf(own("customer"), "calc_reorder_customer")},0)`),
    live("month", "whole", `IF(YEAR(${own("dateUsed")})=calc_PlanYear,MONTH(${own("dateUsed")}),0)`),
    ...(isSent ? [live("turn", "number", turn(own))] : []),
    value("actualOrder", "text", (order) => placedOf(order)?.name ?? null),
    value("actualDate", "date", (order) => placedOf(order)?.day ?? null),
    value("actualAmount", "money", (order) => placedOf(order)?.amount ?? null),
    input("growth", "percent", formula("set_reorder_growth"), { kind: "number", minimum: -1, maximum: 5 }),
    input("include", "percent", formula(include), { kind: "number", minimum: 0, maximum: 1 }),
    input("dateOverride", "date", null, {
      kind: "date",
      minimum: serialOf(planYear, 1, 1),
      maximum: serialOf(planYear, 12, 31),
    }),
    input("contactedOn", "date", null, {
      kind: "date",
      minimum: settings["data.oldest_date"],
      maximum: serialOf(planYear + 1, 12, 31),
    }),
  ];
}

/** Rows of the customer that the Customer plan shows, by date and then by place: it takes the smallest first. */
const turn = (own: (id: PlanColumnId) => Expression): Expression =>
  `IF(AND(${own("row")}=calc_ChosenCustomer,NOT(${isState(own("status"), "cancelled")})),${own("dateUsed")}+ROW()/1048576,"")`;

/** "P-310 60% · P-200": as many as the column has room for, and how many more there are. */
export function mixOf(products: readonly PlannedProduct[]): string | null {
  const named = products.flatMap(({ name, baseAmount }) => (name === null ? [] : { name, baseAmount }));
  const total = named.reduce((sum, { baseAmount }) => sum + baseAmount, 0);
  const [first] = named;
  if (!first) return null;
  const words = named.map(({ name, baseAmount }, place) => {
    const isLast = place === named.length - 1;
    return isLast || total === 0 ? name : `${name} ${Math.round((100 * baseAmount) / total)}%`;
  });
  let shown = 1;
  while (shown < words.length && words.slice(0, shown + 1).join(" · ").length <= MIX_CHARACTERS) shown++;
  const more = words.length - shown;
  return [...words.slice(0, shown), ...(more > 0 ? [`+${more}`] : [])].join(" · ");
}

/** What the column shows of a mix; one product is always named. */
const MIX_CHARACTERS = 28;

/** Customer and base order; numbered where two should read alike. */
function keysOf(orders: readonly PlannedOrder[]): string[] {
  const times = new Map<string, number>();
  return orders.map((order) => {
    const key = keyOf(order);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}|${time}`;
  });
}

/** What the key column says of an order. */
export const keyOf = ({ customer, base }: Pick<PlannedOrder, "customer" | "base">): string => `${customer}|${base}`;
