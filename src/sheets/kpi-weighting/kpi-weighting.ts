import { labels } from "../../text/labels";
import { type Language, say } from "../../text/language";
import { kpiWeightingTexts as texts } from "../../text/sheets/kpi-weighting";
import type { CalcLayout } from "../calc/calc-layout";
import type { KpiResults } from "../kpi-results";
import { personLines } from "../kpi-scorecard/lines";
import { formula, literal } from "../layout/formula";
import { sheetCheck, tabTitle } from "../layout/header";
import { LEFT, Page } from "../layout/page";
import type { BookResults } from "../results";
import type { SheetPlan } from "../sheet-plan";
import { auditBlock, auditLights } from "./audit";
import { compareBlock } from "./compare";
import { familiesBlock } from "./families";
import { floorsBlock } from "./floors";
import { groupLines, groupsBlock } from "./groups";
import { kpiColumns, kpiList, SHOWN } from "./kpi-list";
import { weightsAddUp } from "./names";
import { groupsPicture, personLine, weightingCards, weightingSentence } from "./page-one";
import { stressBlock } from "./stress";

/** The margin and the columns that are seen; those that are folded share one width. */
const WIDTHS = [2, 25, 16, 21, 13, 11, 11, 16, 12, 19, 26, 12];
const FOLDED_WIDTH = 18;
/** Columns of a card; the last one takes what is left. */
const CARD = 2;
const CARDS = 5;

/** KPI weighting 考核权重: what the weights are, what they say, and whom they move (spec 6.14). */
export function kpiWeightingSheet(
  results: KpiResults,
  settings: BookResults["proposed"],
  calc: CalcLayout,
  hasScorecard: boolean,
  language: Language,
): SheetPlan {
  const columns = kpiColumns(results, language);
  const widths = [...WIDTHS, ...columns.slice(SHOWN).map(() => FOLDED_WIDTH)];
  const page = new Page("kpi-weighting", widths, WIDTHS.length);
  const lights = auditLights(language, {
    single: labels["audit.single"],
    noLogic: labels["audit.noLogic"],
    messy: labels["audit.messy"],
    noPath: labels["audit.noPath"],
  });
  const lines = groupLines(results);
  const title = literal(say(language, texts.title));
  page.line("title", formula(`${title}&IF(set_general_company="",""," · "&set_general_company)`), "title", 30);
  const source = results.isGiven ? texts.ofTheTable : texts.ofTheSource;
  page.line("header", [texts.header, source].map((text) => say(language, text)).join(" · "), "note");
  page.line("sentence", formula(weightingSentence(language)), "sentence", 24);
  page.skip();
  weightingCards(page, lights, language, WIDTHS.length - LEFT - CARD * (CARDS - 1));
  groupsPicture(page, calc, results, language);
  groupsBlock(page, results, language);
  if (hasScorecard) personLine(page, language);
  page.section("list", say(language, texts.listSection));
  kpiList(page, columns);

  auditBlock(page, lights, language);
  familiesBlock(page, calc, results, language);
  if (hasScorecard) stressBlock(page, personLines(results, language).length, lines, language);
  compareBlock(page, lines, language);
  floorsBlock(page, settings, language);
  sheetCheck(page, weightsAddUp, say(language, texts.weightsWrong), language);
  return page.plan(tabTitle("kpi-weighting", language));
}
