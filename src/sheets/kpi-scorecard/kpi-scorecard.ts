import { defaultFloors } from "../../engine/kpi/default-set";
import { type Language, say } from "../../text/language";
import { kpiScorecardTexts as texts } from "../../text/sheets/kpi-scorecard";
import type { CalcLayout } from "../calc/calc-layout";
import type { KpiResults } from "../kpi-results";
import { groupLines } from "../kpi-weighting/groups";
import { kpiCount, MIXED_NUMBERS } from "../kpi-weighting/kpi-list";
import { weightsAddUp } from "../kpi-weighting/names";
import { type Expression, formula, literal } from "../layout/formula";
import { sheetCheck, tabTitle } from "../layout/header";
import { LEFT, Page } from "../layout/page";
import type { SheetPlan } from "../sheet-plan";
import { cardBlock, cardLines, groupSums } from "./card";
import { listedKpis, periodLines, personLines, resultLines } from "./lines";
import { chosenPeriod, chosenPerson, ofChosen, resultColumn } from "./names";
import { cardPictures, cardSentence, scoreCards, selectors } from "./page-one";
import { peopleBlock } from "./people";
import { resultColumns, resultsTable, SHOWN } from "./results-table";

/** The margin and the columns that are seen; those that are folded share one width. */
const WIDTHS = [2, 24, 15, 19, 13, 13, 13, 12, 16, 16, 26, 15];
const FOLDED_WIDTH = 18;

/** KPI scorecard 绩效记分卡: what each person reached, what it earns, and what comes next (spec 6.15). */
export function kpiScorecardSheet(results: KpiResults, calc: CalcLayout, language: Language): SheetPlan {
  const people = personLines(results, language);
  const periods = periodLines(results, language);
  const columns = resultColumns(resultLines(results, people, periods), language);
  const widths = [...WIDTHS, ...columns.slice(SHOWN).map(() => FOLDED_WIDTH)];
  const page = new Page("kpi-scorecard", widths, WIDTHS.length);
  const title = literal(say(language, texts.title));
  page.line("title", formula(`${title}&" · "&${chosenPerson}&" · "&${chosenPeriod}`), "title", 30);
  page.line("header", say(language, texts.header), "note");
  page.line("status", say(language, results.isGiven ? texts.ofTheTable : texts.fillIn), "note");
  page.line("sentence", formula(cardSentence(language)), "sentence", 24);
  page.skip();
  scoreCards(page, language, WIDTHS.length - LEFT - 8);
  selectors(page, periods, language);
  cardPictures(page, calc, listedKpis(results), language);
  page.skip();
  cardBlock(page, cardLines(listedKpis(results)), language);
  page.section("card-groups-section", say(language, texts.groupsSection));
  groupSums(page, groupLines(results), language);
  floorsBlock(page, language);
  peopleBlock(page, people, language);

  // A person whose KPI stands twice would have more of them than there are.
  const isSound = `AND(${weightsAddUp},MAX(kpi_Measured)<=${kpiCount(language)})`;
  sheetCheck(page, isSound, say(language, texts.notSound), language);

  page.section("results-section", say(language, texts.resultsSection));
  page.line("results-note", say(language, texts.resultsNote), "note");
  const headRow = page.row;
  const table = resultsTable(page, columns);
  const status = { row: table.row, column: LEFT + 7, rows: table.rows, columns: 1 };
  page.mark(status, "bad", formula(`RIGHT(${page.cell(status)},1)="✗"`));
  page.mark(status, "good", formula(`RIGHT(${page.cell(status)},1)="✓"`));
  return page.plan(tabTitle("kpi-scorecard", language), { titleRows: { from: headRow, to: headRow } });
}

/** Block C: the floors of the chosen person. */
function floorsBlock(page: Page, language: Language): void {
  page.section("floors", say(language, texts.floorsSection));
  const found = (line: number): Expression =>
    `IFERROR(MATCH(${chosenPerson}&"|"&${chosenPeriod}&"|"&INDEX(kpi_Floor,${line}),${resultColumn("find", language)},0),0)`;
  const ofResult = (id: "actual" | "status" | "target", line: number): Expression => {
    const cell = `INDEX(${resultColumn(id, language)},${found(line)})`;
    return `IF(${found(line)}=0,"",IF(${cell}="","",${cell}))`;
  };
  const lines = defaultFloors.map((_, place) => place + 1);
  const heading = (id: keyof typeof texts) => say(language, texts[id]);
  const area = page.table("floors", [
    {
      id: "floor",
      heading: heading("floor"),
      style: "text",
      role: "formula",
      contents: lines.map((line) => formula(`INDEX(kpi_Floor,${line})&""`)),
    },
    {
      id: "actual",
      heading: heading("actual"),
      style: "number",
      role: "formula",
      numberFormat: MIXED_NUMBERS,
      contents: lines.map((line) => formula(ofResult("actual", line))),
    },
    {
      id: "rule",
      heading: heading("rule"),
      style: "text",
      role: "formula",
      contents: lines.map((line) => formula(`INDEX(kpi_FloorRule,${line})&""`)),
    },
    {
      id: "limit",
      heading: heading("limit"),
      style: "number",
      role: "formula",
      numberFormat: MIXED_NUMBERS,
      contents: lines.map((line) => formula(ofResult("target", line))),
    },
    {
      id: "result",
      heading: heading("result"),
      style: "check",
      role: "formula",
      contents: lines.map((line) => formula(ofResult("status", line))),
    },
    {
      id: "distance",
      heading: heading("distance"),
      style: "percent",
      role: "formula",
      numberFormat: '+0.00%;"−"0.00%;0.00%',
      contents: lines.map((line) => (cellOf) => {
        const sign = defaultFloors[line - 1]?.operator === "<=" ? -1 : 1;
        const room = `ROUND(${sign}*(${cellOf("actual")}-${cellOf("limit")}),9)`;
        return formula(`IF(AND(ISNUMBER(${cellOf("actual")}),ISNUMBER(${cellOf("limit")})),${room},"")`);
      }),
    },
  ]);
  const results = { row: area.row, column: area.column + 4, rows: area.rows, columns: 1 };
  page.mark(results, "bad", formula(`RIGHT(${page.cell(results)},1)="✗"`));
  page.mark(results, "good", formula(`RIGHT(${page.cell(results)},1)="✓"`));
  const isSerious = `ISNUMBER(SEARCH(${literal(say(language, texts.review))},${ofChosen("kpi_Floors")}))`;
  page.line("serious", formula(`IF(${isSerious},${literal(say(language, texts.serious))},"")`), "note");
}
