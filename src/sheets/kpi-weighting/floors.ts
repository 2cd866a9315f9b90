import { defaultFloors, defaultGates } from "../../engine/kpi/default-set";
import { floorNames, gateNames, levelNames } from "../../text/kpi-set";
import { type Language, say } from "../../text/language";
import { kpiWeightingTexts as texts } from "../../text/sheets/kpi-weighting";
import { type Expression, formula, literal, sentence } from "../layout/formula";
import type { Page } from "../layout/page";
import type { BookResults } from "../results";
import { settingName } from "../setting-name";
import { settingRow, settingValue, validationOf } from "../settings";
import type { CellValue } from "../sheet-plan";
import { MIXED_NUMBERS } from "./kpi-list";
import { isWord, round9 } from "./names";

/** Whether an actual keeps a limit, as KPI.FLOORS has it: what is left to the limit, rounded, is not negative. */
export const keepsLimit = (actual: Expression, rule: Expression, limit: Expression): Expression =>
  `IF(${isWord(rule, Object.values(texts.atMost))},${round9(`${limit}-${actual}`)},${round9(`${actual}-${limit}`)})>=0`;

/** Block G: floors for all and gates by level, with a column to try a value. Floors come first: scorecards read them. */
export function floorsBlock(page: Page, settings: BookResults["proposed"], language: Language): void {
  page.section("floors", say(language, texts.floorsSection));
  page.line("floors-note", formula(sentence(language, texts.floorsNote, { hours: "set_kpi_followup_hours" })), "note");
  const lines = [
    ...defaultFloors.map(({ id, setting, operator }) => ({
      name: floorNames[id],
      whom: texts.everyone,
      rule: operator === "<=" ? texts.atMost : texts.atLeast,
      setting,
      least: null,
      fails: texts.breach,
    })),
    ...defaultGates.map(({ id, level, setting, least }) => ({
      name: gateNames[id],
      whom: levelNames[level],
      rule: texts.atLeast,
      setting,
      least,
      fails: texts.missed,
    })),
  ];
  const limitOf = ({ setting, least }: (typeof lines)[number]): CellValue =>
    setting === null ? least : settingValue(settings, settingRow(setting), language);
  const heading = (id: keyof typeof texts) => say(language, texts[id]);
  const area = page.table("floors", [
    {
      id: "floor",
      heading: heading("floor"),
      style: "text",
      role: "input",
      contents: lines.map(({ name }) => say(language, name)),
    },
    {
      id: "whom",
      heading: heading("forWhom"),
      style: "text",
      role: "value",
      contents: lines.map(({ whom }) => say(language, whom)),
    },
    {
      id: "rule",
      heading: heading("rule"),
      style: "text",
      role: "value",
      contents: lines.map(({ rule }) => say(language, rule)),
    },
    {
      id: "limit",
      heading: heading("limit"),
      style: "number",
      role: "input",
      numberFormat: MIXED_NUMBERS,
      contents: lines.map(limitOf),
    },
    {
      id: "tried",
      heading: heading("tried"),
      style: "number",
      role: "input",
      numberFormat: MIXED_NUMBERS,
      contents: lines.map(() => null),
    },
    {
      id: "result",
      heading: heading("result"),
      style: "check",
      role: "formula",
      contents: lines.map(({ fails }) => (cellOf) => {
        const [pass, fail] = [literal(say(language, texts.passes)), literal(say(language, fails))];
        const keeps = keepsLimit(cellOf("tried"), cellOf("rule"), cellOf("limit"));
        return formula(`IF(ISNUMBER(${cellOf("tried")}),IF(${keeps},${pass},${fail}),"")`);
      }),
    },
  ]);
  lines.forEach(({ setting }, line) => {
    if (setting === null) return;
    const place = { row: area.row + line, column: area.column + LIMIT };
    page.name(settingName(setting), place);
    const rule = validationOf(settingRow(setting), language);
    if (rule) page.validate({ ...place, rows: 1, columns: 1 }, rule);
  });
  const floors = { row: area.row, column: area.column, rows: defaultFloors.length, columns: 1 };
  page.name("kpi_Floor", floors);
  page.name("kpi_FloorRule", { ...floors, column: area.column + RULE });
  page.name("kpi_FloorLimit", { ...floors, column: area.column + LIMIT });
  const results = { ...area, column: area.column + RESULT, columns: 1 };
  const sign = `RIGHT(${page.cell(results)},1)`;
  page.mark(results, "good", formula(`${sign}="✓"`));
  page.mark(results, "bad", formula(`${sign}="✗"`));
}

/** Columns of the block, from its first. */
const [RULE, LIMIT, RESULT] = [2, 3, 5];
