import type { SettingKey } from "../engine/settings/settings";
import { settingsTable } from "../engine/settings/table";
import { type Language, say } from "../text/language";
import { settingWord } from "../text/setting-words";
import { settingTexts } from "../text/settings";
import { settingGroups, settingSources, settingUnits, settingsSheetTexts as texts } from "../text/sheets/settings";
import { isWeighed } from "./kpi-weighting/weighed-settings";
import { formula, literal } from "./layout/formula";
import { checkName, sheetCheck, tabTitle } from "./layout/header";
import { cell, LEFT, Page } from "./layout/page";
import { isAssumption } from "./reorder-plan/assumptions";
import type { BookResults } from "./results";
import { settingName } from "./setting-name";
import type { CellValue, PlanCell, SheetId, SheetPlan, StyleName, Validation } from "./sheet-plan";

type SettingRow = (typeof settingsTable)[number];

/** Columns of the sheet, from B on. */
const WIDTHS = [2, 35, 12, 17, 11, 19, 10, 23, 64];
const GROUP_HEIGHT = 22;
const VALUE = 1;
const DEFAULT = 3;
const CHANGED = 5;

/** One line of the list: the heading of a group, or a setting. Calc keeps the same lines, to see what has changed. */
export type SettingLine = { readonly group: keyof typeof settingGroups } | { readonly setting: SettingRow };

export function settingLines(): SettingLine[] {
  const lines: SettingLine[] = [];
  let group = "";
  for (const setting of settingsTable) {
    const prefix = setting.key.split(".")[0] as keyof typeof settingGroups;
    if (prefix !== group) lines.push({ group: prefix });
    group = prefix;
    lines.push({ setting });
  }
  return lines;
}

/** The value that a cell of the Settings sheet shows; a text that is not set is a blank cell. */
export function settingValue(results: BookResults["proposed"], row: SettingRow, language: Language): CellValue {
  if (row.key === "general.as_of") return results.asOf;
  const value = results.settings[row.key];
  return value === "" ? null : shownValue(row, value, language);
}

/** A choice in the words of the book. */
export const shownValue = ({ kind }: SettingRow, value: string | number, language: Language): string | number =>
  typeof value === "string" && kind !== "text" ? settingWord(value, language) : value;

export function settingRow(key: SettingKey): SettingRow {
  return settingsTable.find((row) => row.key === key) as SettingRow;
}

/** Settings 设置: every assumption once, with unit, default and source; all other sheets refer to these cells by name. */
export function settingsSheet(results: BookResults, sheets: readonly SheetId[], language: Language): SheetPlan {
  const page = new Page("settings", WIDTHS);
  page.line("title", say(language, texts.title), "title", 30);
  page.line("sentence", say(language, texts.sentence), "note");
  page.skip();
  const heads = [
    texts.setting,
    texts.value,
    texts.unit,
    texts.default,
    texts.source,
    texts.changed,
    texts.key,
    texts.meaning,
  ];
  const headCells = heads.map((text, column) =>
    cell(say(language, text), "head", column === VALUE || column === DEFAULT ? { align: "right" } : {}),
  );
  const headRow = page.grid("head", [headCells]).row;

  const lines = settingLines();
  const first = headRow + 1;
  const isLinked = ({ key }: SettingRow) =>
    (sheets.includes("reorder-plan") && isAssumption(key)) ||
    (sheets.includes("kpi-weighting") && isWeighed(key, results.kpi));
  const cells = lines.map((line, index) =>
    "group" in line
      ? groupCells(say(language, settingGroups[line.group]))
      : settingCells(line.setting, isLinked(line.setting), results, first + index, page, language),
  );
  const heights = lines.flatMap((line, index) => ("group" in line ? [[index, GROUP_HEIGHT]] : []));
  page.grid("settings", cells, Object.fromEntries(heights));
  page.name("set_all", { row: first, column: LEFT + VALUE, rows: lines.length, columns: 1 });
  lines.forEach((line, index) => {
    if ("group" in line || isLinked(line.setting)) return;
    const place = { row: first + index, column: LEFT + VALUE };
    page.name(settingName(line.setting.key), place);
    const rule = validationOf(line.setting, language);
    if (rule) page.validate({ ...place, rows: 1, columns: 1 }, rule);
  });
  const changed = { row: first, column: LEFT + CHANGED };
  const table = { row: first, column: LEFT, rows: lines.length, columns: CHANGED + 1 };
  page.mark(table, "changed", formula(`$${page.cell(changed)}<>""`));

  page.section("checks", say(language, texts.checksSection));
  for (const sheet of sheets) {
    page.grid(`check-${sheet}`, [
      [cell(tabTitle(sheet, language), "text"), cell(formula(checkName(sheet)), "check", { role: "formula" })],
    ]);
  }
  const ownLimits =
    "AND(set_rfm_r_high<set_rfm_r_potential,set_rfm_r_potential<set_rfm_r_dormant,set_rfm_r_dormant<=set_rfm_r_low)";
  sheetCheck(page, ownLimits, say(language, texts.limitsOrder), language);
  const all = [...sheets, "settings" as const].map((sheet) => `LEFT(${checkName(sheet)},1)<>"!"`);
  page.grid("master", [
    [
      cell(say(language, texts.masterCheck), "text"),
      cell(
        formula(`IF(AND(${all.join(",")}),${literal("OK")},${literal(say(language, texts.someCheckFails))})`),
        "check",
        {
          role: "formula",
        },
      ),
    ],
  ]);
  return page.plan(tabTitle("settings", language), {
    freeze: { rows: headRow + 1, columns: 0 },
    titleRows: { from: headRow, to: headRow },
  });
}

function groupCells(heading: string): PlanCell[] {
  return [cell(heading, "section"), ...Array.from({ length: WIDTHS.length - LEFT - 1 }, () => cell(null, "section"))];
}

function settingCells(
  row: SettingRow,
  isLinked: boolean,
  results: BookResults,
  sheetRow: number,
  page: Page,
  language: Language,
): PlanCell[] {
  const words = settingTexts[row.key];
  const at = (column: number) => page.cell({ row: sheetRow, column: LEFT + column });
  const format = { numberFormat: formatOf(row) };
  const isOfTheBook = row.source === "book";
  const changed = `IF(${at(VALUE)}=${at(DEFAULT)},"",${literal(say(language, texts.changedMark))})`;
  return [
    cell(say(language, words.label), "text"),
    isLinked
      ? cell(formula(settingName(row.key)), styleOf(row), { role: "formula", align: "right", ...format })
      : cell(settingValue(results.proposed, row, language), styleOf(row), { role: "input", align: "right", ...format }),
    cell(say(language, settingUnits[row.unit]), "note"),
    isOfTheBook
      ? cell(null, "text")
      : cell(shownValue(row, row.default, language), styleOf(row), { align: "right", ...format }),
    cell(say(language, settingSources[row.source]), "note"),
    isOfTheBook ? cell(null, "text") : cell(formula(changed), "text", { role: "formula" }),
    cell(row.key, "note"),
    cell(say(language, words.meaning), "note"),
  ];
}

/** Value and default show the same number alike. Other numbers have the decimals that were typed. */
function formatOf({ kind, unit }: SettingRow): string {
  if (kind === "percent") return "0.0##%";
  if (kind === "date") return "yyyy-mm-dd";
  return unit === "money" ? "#,##0" : "General";
}

function styleOf(row: SettingRow): StyleName {
  if (row.kind === "percent") return "percent";
  if (row.kind === "date") return "date";
  if (row.kind === "whole" || row.kind === "auto") return "whole";
  return row.kind === "number" ? "number" : "text";
}

export function validationOf(row: SettingRow, language: Language): Validation | undefined {
  if (row.kind === "choice")
    return { kind: "list", values: row.choices.map((choice) => settingWord(choice, language)) };
  if (row.kind === "text" || row.kind === "auto") return undefined;
  const kind = row.kind === "percent" ? "number" : row.kind;
  return { kind, minimum: row.minimum, maximum: row.maximum };
}
