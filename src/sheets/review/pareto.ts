import { headings } from "../../text/headings";
import { type Language, say } from "../../text/language";
import { commonTexts } from "../../text/sheets/common";
import { reviewTexts as texts } from "../../text/sheets/review";
import type { CalcLayout } from "../calc/calc-layout";
import type { PlacedContent } from "../layout/columns";
import { type Expression, formula, literal, percentWords, sentence } from "../layout/formula";
import { axisMoneyFormat } from "../layout/number-format";
import { barChartRows, type Page } from "../layout/page";
import type { BookResults } from "../results";

/** As many customers as picture and table show together on one page. */
export const SHOWN = 12;
export const CLASSES = ["A", "B", "C"] as const;

const classColors = { A: "up", B: "target", C: "lastYear" } as const;

const allCustomers: Expression = "ROWS(calc_pareto_name)";
const total: Expression = "SUM(calc_pareto_amount)";
const ofClass = (letter: string): Expression => `COUNTIF(calc_pareto_abc,"${letter}")`;
const revenueOf = (letter: string): Expression => `SUMIFS(calc_pareto_amount,calc_pareto_abc,"${letter}")`;

/** "6 of 15 customers bring 83.6% of all revenue (class A)". */
export function paretoTitle(language: Language): Expression {
  return sentence(language, texts.paretoMessage, {
    count: ofClass("A"),
    all: allCustomers,
    share: percentWords(`IF(${total}=0,0,${revenueOf("A")}/${total})`),
  });
}

/** Block F: the classes, the largest customers with their class in words, and whom to call first. */
export function paretoBlock(page: Page, calc: CalcLayout, results: BookResults, language: Language): void {
  if (results.pareto.length === 0) return;
  page.section("pareto", say(language, texts.paretoSection));
  const note = sentence(language, texts.paretoNote, {
    a: percentWords("set_abc_a"),
    b: percentWords("set_abc_b"),
    first: percentWords("set_abc_first"),
  });
  page.line("pareto-note", formula(note), "note");
  const charted = results.pareto.slice(0, SHOWN);
  const classes = CLASSES.filter((letter) => charted.some((row) => row.class === letter.toLowerCase()));
  const hasLegend = classes.length > 1;
  const chart = {
    id: "pareto",
    kind: "stackedBars",
    dataOn: "calc",
    title: calc.titleOf("pareto"),
    titleText: say(language, texts.paretoSection),
    categories: calc.columnArea("paretoChart", "name"),
    series: classes.map((letter) => ({
      name: say(language, texts.className, { class: letter }),
      values: calc.columnArea("paretoChart", letter),
      color: classColors[letter],
    })),
    valueFormat: axisMoneyFormat(results.pareto[0]?.amount ?? 0, language),
    legend: hasLegend,
    altText: say(language, texts.paretoAlt),
  } as const;
  page.charts([chart], barChartRows(charted.length, hasLegend));
  if (!hasLegend) page.skip();
  classTable(page, language);
  page.skip();
  customerTable(page, results, language);
}

function classTable(page: Page, language: Language): void {
  const each = (expression: (letter: string) => Expression) => CLASSES.map((letter) => formula(expression(letter)));
  const share = (letter: string): Expression => `${revenueOf(letter)}/${total}`;
  page.table(
    "pareto-classes",
    [
      {
        id: "class",
        heading: say(language, headings.abc),
        style: "text",
        role: "key",
        contents: [
          ...CLASSES.map((letter) => say(language, texts.className, { class: letter })),
          say(language, commonTexts.total),
        ],
      },
      {
        id: "customers",
        heading: say(language, headings.customers),
        style: "whole",
        role: "formula",
        contents: [...each(ofClass), formula(allCustomers)],
      },
      {
        id: "revenue",
        heading: say(language, headings.revenue),
        style: "money",
        role: "formula",
        contents: [...each(revenueOf), formula(total)],
      },
      {
        id: "share",
        heading: say(language, headings.share),
        style: "percent",
        role: "formula",
        contents: [...each(share), formula("1")],
      },
    ],
    { totals: [CLASSES.length] },
  );
}

function customerTable(page: Page, results: BookResults, language: Language): void {
  const shown = Math.min(SHOWN, results.pareto.length);
  const more = results.pareto.length - shown;
  const rows = Array.from({ length: shown }, (_, index) => index + 1);
  const from = (column: string) => rows.map((row) => formula(`INDEX(calc_pareto_${column},${row})`));
  const rest = (content: PlacedContent): PlacedContent[] => (more > 0 ? [content] : []);
  const shownOf = (column: string, cellOf: (id: string, row?: number) => string) =>
    `SUM(${cellOf(column, 0)}:${cellOf(column, shown - 1)})`;
  page.table("pareto-customers", [
    {
      id: "name",
      heading: say(language, headings.customer),
      style: "text",
      role: "formula",
      contents: [
        ...from("name"),
        ...rest(formula(sentence(language, texts.otherCustomers, { count: `${allCustomers}-${shown}` }))),
      ],
    },
    {
      id: "rank",
      heading: say(language, headings.rank),
      style: "whole",
      role: "formula",
      contents: [...from("rank"), ...rest(null)],
    },
    {
      id: "amount",
      heading: say(language, headings.amount),
      style: "money",
      role: "formula",
      contents: [...from("amount"), ...rest((cellOf) => formula(`${total}-${shownOf("amount", cellOf)}`))],
    },
    {
      id: "share",
      heading: say(language, headings.share),
      style: "percent",
      role: "formula",
      contents: [...from("share"), ...rest((cellOf) => formula(`1-${shownOf("share", cellOf)}`))],
    },
    {
      id: "cumulative",
      heading: say(language, headings.cumulative),
      style: "percent",
      role: "formula",
      contents: [...from("cumulative"), ...rest(formula("1"))],
    },
    {
      id: "class",
      heading: say(language, headings.abc),
      style: "text",
      role: "formula",
      contents: [...from("abc"), ...rest(null)],
    },
    {
      id: "first",
      heading: say(language, texts.callFirst),
      style: "text",
      role: "formula",
      contents: [
        ...rows.map((row) =>
          formula(`IF(${row}<=ROUNDUP(ROUND(set_abc_first*${allCustomers},9),0),${literal("★")},"")`),
        ),
        ...rest(null),
      ],
    },
  ]);
}
