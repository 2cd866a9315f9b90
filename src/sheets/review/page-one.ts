import { type Language, say, type Text } from "../../text/language";
import { reviewTexts as texts } from "../../text/sheets/review";
import { type Card, cardRow, waitingCards } from "../layout/cards";
import {
  dateWords,
  type Expression,
  formula,
  literal,
  moneyWords,
  percentWords,
  sentence,
  signedPercentWords,
} from "../layout/formula";
import { cardMoneyFormat } from "../layout/number-format";
import type { Page } from "../layout/page";
import type { BookResults } from "../results";
import { completion, gap, groupCustomers, growth, hasTarget, priorYtd, target, ytd } from "./names";

/** What the page says in words: how much, against last year, and what is missing. */
export function reviewSentence(language: Language): Expression {
  const words = (text: Text, parts: Record<string, Expression> = {}) => sentence(language, text, parts);
  const sold = words(texts.soldSoFar, { date: dateWords("fp_AsOf"), ytd: moneyWords(ytd) });
  const against = [
    `IF(${priorYtd}<=0,""`,
    `IF(${ytd}>=2*${priorYtd},${words(texts.timesLastYear, { times: `FIXED(${ytd}/${priorYtd},1)` })}`,
    `IF(${ytd}>=${priorYtd},${words(texts.aboveLastYear, { change: percentWords(growth) })}`,
    `${words(texts.belowLastYear, { change: percentWords(`-${growth}`) })})))`,
  ].join(",");
  const missing = [
    `IF(NOT(${hasTarget}),${words(texts.noTarget)}`,
    `IF(${ytd}>=${target},${words(texts.targetReached)}`,
    `${words(texts.missingToTarget, { gap: moneyWords(`-${gap}`) })}))`,
  ].join(",");
  return `${sold}&${against}&${missing}`;
}

function cards(results: BookResults, language: Language): Card[] {
  const word = (text: Text) => literal(say(language, text));
  const words = (text: Text, parts: Record<string, Expression>) => sentence(language, text, parts);
  const money = cardMoneyFormat(results.largestFigure, language);
  const growthNote = `IF(${priorYtd}<=0,${word(texts.noLastYear)},${words(texts.growthNote, { growth: signedPercentWords(growth) })})`;
  const targetNote = words(texts.gapNote, { target: moneyWords(target), completion: percentWords(completion) });
  const withTarget = (then: Expression, otherwise: Expression) => `IF(${hasTarget},${then},${otherwise})`;
  return [
    {
      label: withTarget(word(texts.gapToTarget), word(texts.yearToDate)),
      value: withTarget(gap, ytd),
      note: withTarget(targetNote, growthNote),
      numberFormat: money,
    },
    {
      label: withTarget(word(texts.yearToDate), word(texts.lastYearToDate)),
      value: withTarget(ytd, priorYtd),
      note: withTarget(growthNote, word(texts.sameDates)),
      numberFormat: money,
    },
    {
      label: word(texts.projected),
      value: "fp_Projection",
      note: word(results.projection.method === "season" ? texts.projectedBySeason : texts.projectedLinear),
      numberFormat: money,
    },
    {
      label: word(texts.activeCustomers),
      value: groupCustomers("active"),
      note: words(texts.activeNote, { fresh: groupCustomers("fresh") }),
      numberFormat: "#,##0",
    },
    {
      label: word(texts.retention),
      value: 'IF(calc_Retention="","",calc_Retention)',
      note: words(texts.retentionNote, { lost: groupCustomers("noOrder") }),
      numberFormat: "0.0%",
    },
  ];
}

/** Five cards of three rows, two columns each, and under them the one figure that is the user's: the target of the year. */
export function cardsAndTarget(page: Page, results: BookResults, language: Language): void {
  const figures = cards(results, language);
  const at = cardRow(page, results.hasOrders ? figures : waitingCards(figures, language));
  const gapCard = { row: at.row + 1, column: at.column, rows: 1, columns: 1 };
  const isShown = `${hasTarget},ISNUMBER(${page.cell(gapCard)})`;
  page.mark(gapCard, "bad", formula(`AND(${isShown},${page.cell(gapCard)}<0)`));
  page.mark(gapCard, "good", formula(`AND(${isShown},${page.cell(gapCard)}>=0)`));

  page.skip();
  const targetLine = page.grid("target", [
    [
      { content: say(language, texts.targetLabel), style: "text" },
      { content: null, style: "money", role: "input" },
      { content: say(language, texts.targetHint), style: "note" },
    ],
  ]);
  const input = { row: targetLine.row, column: targetLine.column + 1, rows: 1, columns: 1 };
  page.name("fp_TargetTotal", input);
  page.validate(input, { kind: "number", minimum: 0, maximum: 1e15 });
}
