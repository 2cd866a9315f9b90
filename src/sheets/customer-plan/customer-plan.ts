import { type Language, say } from "../../text/language";
import { customerPlanTexts as texts } from "../../text/sheets/customer-plan";
import { dateWords, type Expression, formula, literal, moneyWords, sentence, wholeWords } from "../layout/formula";
import { checkWithoutData, currencyWords, sheetCheck, tabTitle } from "../layout/header";
import { noDataSentence } from "../layout/no-data";
import { cell, Page } from "../layout/page";
import { GROWN, planColumn } from "../reorder-plan/names";
import type { BookResults } from "../results";
import type { SheetPlan } from "../sheet-plan";
import { orderList } from "./order-list";

/** The margin, order, product, date, quantity, amount and the date to confirm by; then the folded row. */
const WIDTHS = [2, 12, 44, 16, 14, 16, 20, 8];

/**
 * Customer plan 客户版: the orders of one customer, chosen in a cell, as they may be sent to that customer (spec 6.9). It takes
 * from the plan what the customer may see, and nothing else.
 */
export function customerPlanSheet(results: BookResults, language: Language): SheetPlan {
  const page = new Page("customer-plan", WIDTHS, WIDTHS.length - 1);
  const company = 'IF(set_general_company="","",set_general_company&" · ")';
  page.line("title", formula(`${company}&${sentence(language, texts.title, { year: "calc_PlanYear" })}`), "title", 30);
  const asOf = sentence(language, texts.header, { date: dateWords("fp_AsOf"), currency: currencyWords });
  page.line("header", formula(asOf), "note");
  page.skip();
  chooser(page, results, language);
  page.skip();
  if (results.hasOrders) page.line("sentence", formula(planWords(language)), "sentence", 24);
  else noDataSentence(page, language);
  page.skip();
  const listed = orderList(page, results, language);
  page.line("further", formula(furtherOrders(listed, language)), "note");
  page.skip();
  page.line("request", say(language, texts.request), "text");
  const printed = page.row;
  if (results.hasOrders) sheetCheck(page, "calc_ChosenCustomer>0", say(language, texts.chooseCheck), language);
  else checkWithoutData(page, language);
  const plan = page.plan(tabTitle("customer-plan", language));
  return { ...plan, print: { ...plan.print, area: { ...plan.print.area, rows: printed } } };
}

/** At first the largest customer of the plan. */
function chooser(page: Page, { reorder }: BookResults, language: Language): void {
  const at = page.grid("chooser", [
    [
      cell(say(language, texts.customer), "text"),
      cell(reorder.customers[0]?.customer ?? null, "text", { role: "input" }),
    ],
  ]);
  const input = { row: at.row, column: at.column + 1, rows: 1, columns: 1 };
  page.name("fp_CustomerPlan", input);
  page.validate(input, { kind: "listOf", name: "calc_customerList_name" });
}

const listedOrders = (language: Language): Expression => `COUNT(${planColumn("turn", language)})`;
const listedAmount = (language: Language): Expression =>
  `SUMIFS(${planColumn("expected", language)},${planColumn("turn", language)},">0")`;
const restOf = (column: "orders" | "base"): Expression =>
  `SUMIFS(calc_rest_${column},calc_rest_row,calc_ChosenCustomer)`;

function planWords(language: Language): Expression {
  const orders = `(${listedOrders(language)}+${restOf("orders")})`;
  const words = sentence(language, texts.sentence, {
    orders: wholeWords(orders),
    amount: moneyWords(`${listedAmount(language)}+${restOf("base")}*${GROWN}`),
  });
  return `IF(${orders}=0,${literal(say(language, texts.nothing))},${words})`;
}

/** Orders beyond the lines of the sheet, and those that the plan table has no row for. */
function furtherOrders({ rows, amounts }: { rows: number; amounts: Expression }, language: Language): Expression {
  const orders = `(MAX(0,${listedOrders(language)}-${rows})+${restOf("orders")})`;
  const words = sentence(language, texts.further, {
    orders: wholeWords(orders),
    amount: moneyWords(`${listedAmount(language)}-SUM(${amounts})+${restOf("base")}*${GROWN}`),
  });
  return `IF(${orders}=0,"",${words})`;
}
