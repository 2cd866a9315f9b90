import { type Cell, CellError, isBlank } from "../cell";
import { EngineError } from "../errors";
import { round9 } from "../stats/round";
import { nearestKey } from "./nearest-key";
import { defaultSettings, type SettingKey, type Settings } from "./settings";
import { type SettingRow, settingsTable } from "./table";

/** Words that may be typed for a choice beside its own, in small letters, each with the choice that it stands for. */
export type ChoiceWords = ReadonlyMap<string, string>;

const rowsByKey: ReadonlyMap<string, SettingRow> = new Map(settingsTable.map((row) => [row.key, row]));

/**
 * Settings from two columns, key and value, over the defaults. A header row and rows without a key (the headings of groups)
 * are passed over; a blank value means the default; of a key given twice the last value counts. With `words` a choice may be
 * typed in the user's language.
 *
 * readSettings([["rfm.r_high", 45]]) has 45 days instead of 30.
 *
 * Errors: not two columns; a key that does not exist; a value that its key does not allow.
 */
export function readSettings(rows: readonly (readonly Cell[])[], words: ChoiceWords = new Map()): Settings {
  const given: Partial<Record<SettingKey, string | number>> = {};
  rows.forEach((cells, place) => {
    if (cells.length !== 2) throw new EngineError("settingsShape", "settings");
    const [key = null, value = null] = cells;
    if (isBlank(key) || (place === 0 && isHeader(key, value))) return;
    const row = settingFor(key);
    if (!isBlank(value)) given[row.key as SettingKey] = readValue(row, value, words);
  });
  return { ...defaultSettings, ...(given as Partial<Settings>) };
}

/** Every key has a point, and no heading of a column of keys has. */
function isHeader(key: Cell, value: Cell): boolean {
  return typeof key === "string" && !key.includes(".") && (typeof value === "string" || value === null);
}

function settingFor(key: Cell): SettingRow {
  const typed = textOf(key);
  const row = rowsByKey.get(typed.toLowerCase());
  if (row) return row;
  const nearest = nearestKey(typed.toLowerCase(), [...rowsByKey.keys()]);
  throw nearest === undefined
    ? new EngineError("unknownSetting", "settings", { key: typed })
    : new EngineError("unknownSettingNear", "settings", { key: typed, nearest });
}

function readValue(row: SettingRow, value: Cell, words: ChoiceWords): string | number {
  const refuse = (allowed: string) =>
    new EngineError("settingOutOfRange", "settings", { key: row.key, value: textOf(value), allowed });
  if (row.kind === "text") {
    if (value instanceof CellError) throw refuse("text");
    return textOf(value);
  }
  const typed = textOf(value).toLowerCase();
  const word = words.get(typed) ?? typed;
  if (row.kind === "choice") {
    const choice = row.choices.find((one) => one === word);
    if (choice === undefined) throw refuse(row.choices.join(", "));
    return choice;
  }
  if (row.kind === "auto" && word === "auto") return "auto";
  const number = numberOf(value);
  const isWhole = row.kind !== "whole" || Number.isInteger(number);
  if (number === undefined || !isWhole || number < row.minimum || number > row.maximum) throw refuse(rangeOf(row));
  return number;
}

function rangeOf(row: Exclude<SettingRow, { kind: "choice" | "text" }>): string {
  const range =
    row.kind === "percent" ? `${row.minimum * 100}%-${row.maximum * 100}%` : `${row.minimum}-${row.maximum}`;
  return row.kind === "auto" ? `auto, ${range}` : range;
}

/** A number, also one that was typed as text: "45", "20%". */
function numberOf(value: Cell): number | undefined {
  if (typeof value === "number") return round9(value);
  const text = textOf(value);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)%?$/.test(text)) return undefined;
  return text.endsWith("%") ? round9(Number(text.slice(0, -1)) / 100) : Number(text);
}

/** Half width, without spaces around it; an error shows its code. */
function textOf(cell: Cell): string {
  return cell instanceof CellError ? cell.code : String(cell).normalize("NFKC").trim();
}
