import { isoOf, serialOf } from "../../engine/calendar/serial";
import type { Cell } from "../../engine/cell";
import { EngineError } from "../../engine/errors";
import { readSettings } from "../../engine/settings/read";
import type { SettingKey } from "../../engine/settings/settings";
import { type SettingRow, settingsTable } from "../../engine/settings/table";
import { round9 } from "../../engine/stats/round";
import type { CellValue } from "../../sheets/sheet-plan";
import { type Language, say } from "../../text/language";
import { choiceOfWord, settingWord } from "../../text/setting-words";
import { type settingGroups, settingUnits } from "../../text/sheets/settings";
import { settingsTexts as texts } from "../../text/taskpane/settings";

export type FormRow = (typeof settingsTable)[number];

export type SettingGroup = keyof typeof settingGroups;

/** Chosen under Build: two places for one choice would contradict each other. */
const chosenElsewhere: ReadonlySet<SettingKey> = new Set(["general.lang", "general.as_of"]);

/** The settings of the form by group, in the order of the Settings sheet. */
export function formGroups(): ReadonlyMap<SettingGroup, readonly FormRow[]> {
  const groups = new Map<SettingGroup, FormRow[]>();
  for (const row of settingsTable) {
    if (chosenElsewhere.has(row.key)) continue;
    const group = row.key.split(".")[0] as SettingGroup;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return groups;
}

/** A value as the form shows it, and as it can be typed again: 0.2 as 20%, a day as 2025-11-15, a choice in words. */
export function typedForm({ kind }: SettingRow, value: CellValue, language: Language): string {
  if (value === null) return "";
  if (kind === "choice" || (kind === "auto" && typeof value === "string"))
    return settingWord(choiceOf(value), language);
  if (typeof value !== "number") return String(value);
  if (kind === "percent") return `${round9(100 * value)}%`;
  return kind === "date" ? isoOf(value) : String(value);
}

/** The choice that a cell means, in whatever language it stands there. */
function choiceOf(value: CellValue): string {
  const typed = String(value).trim();
  return choiceOfWord.get(typed.toLowerCase()) ?? typed;
}

export type Typed = { readonly value: CellValue } | { readonly message: string };

/** What was typed, as the cell takes it, or in words what may be typed. Nothing typed is the default. */
export function readTyped(row: FormRow, text: string, language: Language): Typed {
  const typed = text.trim();
  if (typed === "") return { value: row.source === "book" ? null : row.default };
  try {
    return { value: readSettings([[row.key, cellOf(row, typed)]], choiceOfWord)[row.key] };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return { message: say(language, texts.invalid, { allowed: allowed(row, language) }) };
  }
}

/** A date field gives its day as 2025-11-15. */
function cellOf({ kind }: SettingRow, typed: string): Cell {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed) ?? [];
  return kind === "date" && day !== undefined ? serialOf(Number(year), Number(month), Number(day)) : typed;
}

/** "a whole number from 1 to 12": what may be typed. */
export function allowed(row: SettingRow, language: Language): string {
  if (row.kind === "choice")
    return row.choices.map((choice) => settingWord(choice, language)).join(language === "zh" ? "、" : ", ");
  if (row.kind === "text") return "";
  const { minimum, maximum } = row;
  const limits =
    row.kind === "percent"
      ? { minimum: `${100 * minimum}%`, maximum: `${100 * maximum}%` }
      : { minimum, maximum: maximum.toLocaleString(language === "zh" ? "zh-CN" : "en") };
  return say(language, texts[row.kind], limits);
}

/** Units that are said after a number; others are in the setting's own words. */
const counted: ReadonlySet<SettingRow["unit"]> = new Set(["days", "months", "cycles", "times"]);

/** "Default: 30 days"; what belongs to the workbook itself has none. */
export function defaultWords(row: SettingRow, language: Language): string {
  if (row.source === "book") return say(language, texts.defaultBlank);
  const unit = counted.has(row.unit) ? say(language, settingUnits[row.unit]) : "";
  const value = [typedForm(row, row.default, language), unit].filter((part) => part !== "").join(" ");
  return say(language, texts.default, { value });
}

/** Whether a value is the default: a blank cell is one. */
export const isDefault = (row: FormRow, value: CellValue): boolean =>
  value === null || choiceOf(value) === String(row.default) || row.source === "book";
