import { civilOf } from "../../engine/calendar/serial";
import { type Language, say } from "../../text/language";
import { calcTexts as texts } from "../../text/sheets/calc";
import { monthNames } from "../../text/sheets/common";
import type { CellOf, ColumnSpec, PlacedContent } from "../layout/columns";
import { formula, literal } from "../layout/formula";
import type { BookResults } from "../results";
import { CLASSES, SHOWN } from "../review/pareto";
import type { StyleName } from "../sheet-plan";
import type { CalcBlock } from "./calc-layout";

/** Months that Calc keeps sums of: eight quarters, the four before them, and the running one. */
const MONTHS = 40;
const YEAR = 12;

const live = (id: string, heading: string, style: StyleName, contents: readonly PlacedContent[]): ColumnSpec => {
  return { id, heading, style, role: "formula", contents };
};

const count = <T>(rows: number, each: (index: number) => T): T[] =>
  Array.from({ length: rows }, (_, index) => each(index));

/** Revenue by month, the newest last; beside it the part up to the as-of day of the month, to compare like with like. */
export function monthsBlock(language: Language, fact: (column: string) => string): CalcBlock {
  const sum = (cellOf: CellOf, more = "") =>
    formula(`SUMIFS(${fact("amount")},${fact("month")},${cellOf("month")}${more})`);
  return {
    id: "months",
    title: say(language, texts.months),
    columns: [
      live(
        "month",
        say(language, texts.month),
        "date",
        count(MONTHS, (index) => formula(`DATE(YEAR(fp_AsOf),MONTH(fp_AsOf)-${MONTHS - 1 - index},1)`)),
      ),
      live(
        "amount",
        say(language, texts.amount),
        "money",
        count(MONTHS, () => (cellOf) => sum(cellOf)),
      ),
      live(
        "toDate",
        say(language, texts.toDate),
        "money",
        count(MONTHS, () => (cellOf) => sum(cellOf, `,${fact("toDate")},1`)),
      ),
    ],
  };
}

/** The bridge as stacked columns: an invisible base lifts each step to where the one before it ended. */
export function bridgeChart(language: Language): CalcBlock {
  const steps = 7;
  const isEnd = (index: number) => index === 0 || index === steps - 1;
  const amount = (index: number) => formula(`INDEX(calc_bridge_amount,${index + 1})`);
  const only = (when: boolean, content: (cellOf: CellOf) => string): PlacedContent => {
    return when ? (cellOf) => formula(content(cellOf)) : 0;
  };
  return {
    id: "bridgeChart",
    title: say(language, texts.bridgeChart),
    columns: [
      live(
        "step",
        say(language, texts.step),
        "text",
        count(steps, (index) => formula(`INDEX(calc_bridge_step,${index + 1})`)),
      ),
      live("amount", say(language, texts.amount), "delta", count(steps, amount)),
      live(
        "after",
        say(language, texts.after),
        "money",
        count(steps, (index) => (cellOf) => {
          if (isEnd(index)) return formula(cellOf("amount"));
          return formula(`${cellOf("after", index - 1)}+${cellOf("amount")}`);
        }),
      ),
      live(
        "base",
        say(language, texts.base),
        "money",
        count(steps, (index) =>
          only(!isEnd(index), (cellOf) => `MAX(0,MIN(${cellOf("after", index - 1)},${cellOf("after")}))`),
        ),
      ),
      live(
        "total",
        say(language, texts.whole),
        "money",
        count(steps, (index) => only(isEnd(index), (cellOf) => cellOf("amount"))),
      ),
      live(
        "up",
        say(language, texts.up),
        "money",
        count(steps, (index) => only(!isEnd(index), (cellOf) => `MAX(0,${cellOf("amount")})`)),
      ),
      live(
        "down",
        say(language, texts.down),
        "money",
        count(steps, (index) => only(!isEnd(index), (cellOf) => `MAX(0,-${cellOf("amount")})`)),
      ),
      live(
        "size",
        say(language, texts.size),
        "money",
        count(steps, (index) => only(!isEnd(index), (cellOf) => `ABS(${cellOf("amount")})`)),
      ),
    ],
  };
}

/** Cumulative revenue by month of the fiscal year. Months to come are blank, so that the line of this year ends. */
export function cumulativeChart(results: BookResults, language: Language): CalcBlock {
  const { month: firstMonth } = civilOf(results.period.start);
  const { month: asOfMonth } = civilOf(results.asOf);
  const elapsed = ((asOfMonth - firstMonth + YEAR) % YEAR) + 1;
  const row = (index: number) => MONTHS - elapsed + index + 1;
  const cumulated = (id: string, index: number, monthRow: number) => (cellOf: CellOf) => {
    const before = index === 0 ? "" : `${cellOf(id, index - 1)}+`;
    return formula(`${before}INDEX(calc_months_amount,${monthRow})`);
  };
  return {
    id: "cumulativeChart",
    title: say(language, texts.cumulativeChart),
    columns: [
      {
        id: "month",
        heading: say(language, texts.month),
        style: "text",
        role: "value",
        contents: count(YEAR, (index) => monthName((firstMonth - 1 + index) % YEAR, language)),
      },
      live(
        "thisYear",
        say(language, texts.thisYear),
        "money",
        count(YEAR, (index) => (index < elapsed ? cumulated("thisYear", index, row(index)) : null)),
      ),
      live(
        "lastYear",
        say(language, texts.lastYear),
        "money",
        count(YEAR, (index) => cumulated("lastYear", index, row(index) - YEAR)),
      ),
      live(
        "target",
        say(language, texts.target),
        "money",
        // Without a target the line lies under the one of last year, unseen: a chart draws text as zero.
        count(YEAR, (index) => (cellOf) => {
          return formula(`IF(ISNUMBER(fp_TargetTotal),fp_TargetTotal*${index + 1}/${YEAR},${cellOf("lastYear")})`);
        }),
      ),
    ],
  };
}

function monthName(index: number, language: Language): string {
  const name = monthNames[index];
  return name ? say(language, name) : "";
}

/** The largest customers, each in the column of its class, so that the classes differ in colour and in the legend's words. */
export function paretoChart(results: BookResults, language: Language): CalcBlock {
  const rows = Math.max(1, Math.min(SHOWN, results.pareto.length));
  const name = (index: number) => formula(`INDEX(calc_pareto_name,${index + 1})`);
  return {
    id: "paretoChart",
    title: say(language, texts.paretoChart),
    columns: [
      live("name", say(language, texts.customer), "text", count(rows, name)),
      ...CLASSES.map((letter) =>
        live(
          letter,
          letter,
          "money",
          count(rows, (index) => {
            const row = index + 1;
            return formula(
              `IF(INDEX(calc_pareto_abc,${row})=${literal(letter)},MAX(0,INDEX(calc_pareto_amount,${row})),0)`,
            );
          }),
        ),
      ),
    ],
  };
}

/** The last 12 months beside the same months one year earlier. */
export function trendChart(language: Language): CalcBlock {
  const row = (index: number) => MONTHS - YEAR + index + 1;
  const month = (index: number) => `INDEX(calc_months_month,${row(index)})`;
  return {
    id: "trendChart",
    title: say(language, texts.trendChart),
    columns: [
      live(
        "label",
        say(language, texts.month),
        "text",
        count(YEAR, (index) => formula(`YEAR(${month(index)})&"-"&RIGHT("0"&MONTH(${month(index)}),2)`)),
      ),
      live(
        "revenue",
        say(language, texts.revenue),
        "money",
        count(YEAR, (index) => formula(`INDEX(calc_months_amount,${row(index)})`)),
      ),
      live(
        "before",
        say(language, texts.before),
        "money",
        count(YEAR, (index) => formula(`INDEX(calc_months_toDate,${row(index) - YEAR})`)),
      ),
    ],
  };
}
