import { labels } from "../../text/labels";
import { type Language, say } from "../../text/language";
import { reorderPlanTexts as texts } from "../../text/sheets/reorder-plan";
import type { CalcLayout } from "../calc/calc-layout";
import { formula, literal, moneyWords, sentence, wholeWords } from "../layout/formula";
import { checkWithoutData, sheetCheck, sheetHeader, tabTitle } from "../layout/header";
import { noDataSentence, waitingSections } from "../layout/no-data";
import { LEFT, Page } from "../layout/page";
import type { BookResults } from "../results";
import type { SheetPlan } from "../sheet-plan";
import { assumptionRow } from "./assumption-row";
import { dueToday } from "./due-today";
import { leavingReasons } from "./leaving-reasons";
import { GROWN, isState } from "./names";
import { planCards, planPicture, planSentence } from "./page-one";
import { planColumns, planTable, SHOWN } from "./plan-table";

/** The margin and the ten columns that are seen; those that are folded share one width. */
const WIDTHS = [2, 12, 11, 25, 32, 12, 12, 13, 12, 13, 22];
const FOLDED_WIDTH = 19;

/** Reorder plan 返单计划表: whom to call by when, for what (spec 6.9). */
export function reorderPlanSheet(
  results: BookResults,
  calc: CalcLayout,
  isSent: boolean,
  language: Language,
): SheetPlan {
  const columns = planColumns(results, isSent, language);
  const widths = [...WIDTHS, ...columns.slice(SHOWN).map(() => FOLDED_WIDTH)];
  const page = new Page("reorder-plan", widths, WIDTHS.length);
  sheetHeader(page, formula(sentence(language, texts.title, { year: "calc_PlanYear" })), language);
  if (results.hasOrders) page.line("sentence", formula(planSentence(language)), "sentence", 24);
  else noDataSentence(page, language);
  page.skip();
  planCards(page, results, language);
  if (results.hasOrders) planPicture(page, calc, results, language);
  else waitingSections(page, [texts.monthsSection], language);
  assumptionRow(page, results, language);
  dueToday(page, results, language);
  const isInside = "ROUND(SUM(calc_planMonths_expected)-fp_Reorder_Total,2)=0";
  if (results.hasOrders) sheetCheck(page, isInside, say(language, texts.dateOutside), language);
  else checkWithoutData(page, language);

  page.section("plan-section", say(language, texts.planSection));
  page.line("plan-note", say(language, texts.planNoteLine), "note");
  if (results.reorder.rest.length > 0) {
    const rest = sentence(language, texts.restLine, {
      orders: wholeWords("SUM(calc_rest_orders)"),
      amount: moneyWords(`SUM(calc_rest_base)*${GROWN}`),
    });
    page.line("plan-rest", formula(rest), "note");
  }
  const headRow = page.row;
  const table = planTable(page, columns, leavingReasons(results, language));
  marks(page, table);
  return page.plan(tabTitle("reorder-plan", language), { titleRows: { from: headRow, to: headRow } });
}

/** Late and not yet contacted is red beside its number of days; a guess is grey beside the word that says so. */
function marks(page: Page, table: { readonly row: number; readonly rows: number }): void {
  if (table.rows === 0) return;
  const at = (offset: number) => ({ row: table.row, column: LEFT + offset, rows: table.rows, columns: 1 });
  const [callBy, late, confidence, status] = [at(0), at(1), at(5), at(7)];
  const fixed = (place: { row: number; column: number }) => `$${page.cell(place)}`;
  page.mark(late, "bad", formula(`AND(${fixed(late)}<>"",${isState(fixed(status), "planned")})`));
  page.mark({ ...callBy, columns: 7 }, "soft", formula(isLow(fixed(confidence))));
}

const isLow = (cell: string): string =>
  `OR(${Object.values(labels["confidence.low"])
    .map((word) => `${cell}=${literal(word)}`)
    .join(",")})`;
