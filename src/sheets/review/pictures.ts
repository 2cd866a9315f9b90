import { type Language, say } from "../../text/language";
import { reviewTexts as texts } from "../../text/sheets/review";
import type { CalcLayout } from "../calc/calc-layout";
import { type Expression, literal, moneyWords, sentence } from "../layout/formula";
import { axisMoneyFormat } from "../layout/number-format";
import type { Page } from "../layout/page";
import type { BookResults } from "../results";
import { priorYtd, ytd } from "./names";

/** What the bridge says: from what to what, and the largest step between. */
export function bridgeTitle(language: Language): Expression {
  const largest = "MATCH(MAX(calc_bridgeChart_size),calc_bridgeChart_size,0)";
  const amount = `INDEX(calc_bridge_amount,${largest})`;
  return sentence(language, texts.bridgeMessage, {
    prior: moneyWords(priorYtd),
    current: moneyWords(ytd),
    step: `INDEX(calc_bridge_step,${largest})`,
    amount: `IF(${amount}>0,"+","")&${moneyWords(amount)}`,
  });
}

/** How far this year is ahead of last year, or behind it, on the same date. */
export function cumulativeTitle(language: Language): Expression {
  const ahead = sentence(language, texts.aheadMessage, { amount: moneyWords(`${ytd}-${priorYtd}`) });
  const behind = sentence(language, texts.behindMessage, { amount: moneyWords(`${priorYtd}-${ytd}`) });
  return `IF(${priorYtd}<=0,${literal(say(language, texts.cumulativeMessage))},IF(${ytd}>=${priorYtd},${ahead},${behind}))`;
}

/** Rows that fill page one. */
const ROWS = 21;

/** The picture of page one: the bridge, and beside it the cumulative line. */
export function changePictures(page: Page, calc: CalcLayout, results: BookResults, language: Language): void {
  page.section("changed", say(language, texts.changedSection));
  const area = (column: string) => calc.columnArea("bridgeChart", column);
  const line = (column: string) => calc.columnArea("cumulativeChart", column);
  const valueFormat = axisMoneyFormat(results.largestFigure, language);
  page.charts(
    [
      {
        id: "bridge",
        kind: "stackedColumns",
        dataOn: "calc",
        title: calc.titleOf("bridge"),
        titleText: say(language, texts.bridgeSection),
        categories: area("step"),
        series: [
          { name: " ", values: area("base"), color: "invisible" },
          { name: say(language, texts.thisYear), values: area("total"), color: "total" },
          { name: "+", values: area("up"), color: "up" },
          { name: "−", values: area("down"), color: "down" },
        ],
        valueFormat,
        legend: false,
        altText: say(language, texts.bridgeAlt),
      },
      {
        id: "cumulative",
        kind: "line",
        dataOn: "calc",
        title: calc.titleOf("cumulative"),
        titleText: say(language, texts.cumulativeMessage),
        categories: line("month"),
        series: [
          { name: say(language, texts.targetLine), values: line("target"), color: "target", dashed: true },
          { name: say(language, texts.lastYear), values: line("lastYear"), color: "lastYear" },
          { name: say(language, texts.thisYear), values: line("thisYear"), color: "up" },
        ],
        valueFormat,
        legend: true,
        altText: say(language, texts.cumulativeAlt),
      },
    ],
    ROWS,
  );
}
