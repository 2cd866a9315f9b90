import { readMoments } from "../../engine/calendar/moments";
import { type Cell, CellError, isBlank } from "../../engine/cell";
import { EngineError } from "../../engine/errors";
import { readSettings } from "../../engine/settings/read";
import { defaultSettings, type Settings } from "../../engine/settings/settings";
import type { Language } from "../../text/language";
import { choiceOfWord } from "../../text/setting-words";
import type { ParameterKind, Parameters, ParameterValues } from "../define";
import { cellOf } from "./incoming";
import { dateFromText, numberFromText } from "./text-values";

/** An error value that stood where one value was asked for: the function's result is that same error (spec 1.4). */
export class ErrorGiven {
  constructor(readonly code: string) {}
}

/** For ranges that are no order rows: the first error value in them is the result (spec 1.4). */
export function refuseErrors(...ranges: readonly (readonly Cell[])[]): void {
  for (const range of ranges) {
    for (const cell of range) if (cell instanceof CellError) throw new ErrorGiven(cell.code);
  }
}

const LAST_DAY = 2_958_465;

/** What Excel passed, under the parameters' names, as their kinds promise. */
export function fromExcel(parameters: Parameters, raw: readonly unknown[]): Record<string, unknown> {
  // Without a prototype, so that no parameter name can meet a built-in one.
  const given: Record<string, unknown> = Object.create(null);
  let settings = defaultSettings;
  Object.entries(parameters).forEach(([name, { kind, optional }], index) => {
    const argument = raw[index];
    if (kind === "settings") {
      settings = settingsOf(argument);
      given[name] = settings;
    } else if (kind === "language") {
      given[name] = languageOf(argument, name) ?? settings["general.lang"];
    } else {
      const value = converters[kind](argument, name);
      if (value === undefined && !optional) throw new EngineError("argumentMissing", name);
      given[name] = value;
    }
  });
  return given;
}

/** The settings a call was given; blank = the defaults. */
export function settingsOf(raw: unknown): Settings {
  const rows = toBlock(raw);
  return rows === undefined || rows.every((row) => row.every(isBlank))
    ? defaultSettings
    : readSettings(rows, choiceOfWord);
}

/** The language a call asks for, or undefined where it leaves it out. */
export function languageOf(raw: unknown, name: string): Language | undefined {
  const typed = toText(raw, name)?.trim().toLowerCase();
  if (typed === undefined || typed === "en" || typed === "zh") return typed;
  throw new EngineError("unknownKeyword", name, { value: typed, allowed: "en, zh" });
}

type Converter<K extends ParameterKind> = (raw: unknown, name: string) => ParameterValues[K] | undefined;

/** One converter a kind; undefined means not given. */
const converters: { readonly [K in Exclude<ParameterKind, "settings" | "language">]: Converter<K> } = {
  column: toColumn,
  block: toBlock,
  number: toNumber,
  percent: toNumber,
  whole: toWhole,
  date: toDate,
  time: toTime,
  text: toText,
  flag: toFlag,
};

function isMatrix(raw: unknown): raw is readonly (readonly unknown[])[] {
  return Array.isArray(raw) && Array.isArray(raw[0]);
}

function toColumn(raw: unknown, name: string): Cell[] | undefined {
  if (!isMatrix(raw)) {
    const cell = cellOf(raw);
    return cell === null ? undefined : [cell];
  }
  const [first = []] = raw;
  if (first.length === 1) return firstCells(raw);
  if (raw.length === 1) return first.map(cellOf);
  throw new EngineError("oneColumnExpected", name, { columns: first.length });
}

/** A hundred thousand rows of one cell: numbers and texts, which are most of them, are taken as they are. */
function firstCells(rows: readonly (readonly unknown[])[]): Cell[] {
  const cells = new Array<Cell>(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const raw = rows[row]?.[0];
    const isPlain = (typeof raw === "string" && raw !== "") || (typeof raw === "number" && Number.isFinite(raw));
    cells[row] = isPlain ? raw : cellOf(raw);
  }
  return cells;
}

function toBlock(raw: unknown): Cell[][] | undefined {
  if (isMatrix(raw)) return raw.map((row) => row.map(cellOf));
  const cell = cellOf(raw);
  return cell === null ? undefined : [[cell]];
}

/** The one value of an argument: null = blank, undefined = several cells where one was asked for. */
function single(raw: unknown): Exclude<Cell, CellError> | undefined {
  if (isMatrix(raw) && (raw.length > 1 || (raw[0]?.length ?? 0) > 1)) return undefined;
  const cell = cellOf(isMatrix(raw) ? raw[0]?.[0] : raw);
  if (cell instanceof CellError) throw new ErrorGiven(cell.code);
  return isBlank(cell) ? null : cell;
}

function toNumber(raw: unknown, name: string): number | undefined {
  const value = single(raw);
  if (value === null) return undefined;
  const number = typeof value === "string" ? numberFromText(value) : value;
  if (typeof number !== "number") throw new EngineError("numberExpected", name);
  return number;
}

function toWhole(raw: unknown, name: string): number | undefined {
  const number = toNumber(raw, name);
  if (number === undefined) return undefined;
  const whole = Math.round(number);
  // Nine decimals, as everywhere (spec 1.3-8): 3 computed as 2.9999999999 is 3.
  if (Math.abs(number - whole) >= 5e-10) throw new EngineError("wholeNumberExpected", name);
  return whole;
}

function toDate(raw: unknown, name: string): number | undefined {
  const value = single(raw);
  // A blank date cell can arrive as 0: blank, never 1900-01-00 (spec 1.5-5).
  if (value === null || value === 0) return undefined;
  const serial = typeof value === "string" ? (dateFromText(value) ?? numberFromText(value)) : value;
  if (typeof serial !== "number" || serial < 1 || serial >= LAST_DAY + 1) {
    throw new EngineError("dateExpected", name);
  }
  return Math.floor(serial);
}

function toTime(raw: unknown, name: string): number | undefined {
  const value = single(raw);
  if (value === null || value === 0) return undefined;
  const [moment = Number.NaN] = value === undefined ? [] : readMoments([value]);
  if (!(moment >= 1 && moment < LAST_DAY + 1)) throw new EngineError("dateExpected", name);
  return moment;
}

function toText(raw: unknown, name: string): string | undefined {
  const value = single(raw);
  if (value === undefined) throw new EngineError("textExpected", name);
  if (value === null) return undefined;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

const flags = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

function toFlag(raw: unknown, name: string): boolean | undefined {
  const value = single(raw);
  if (value === null) return undefined;
  const flag = flags.get(String(value).trim().toLowerCase());
  if (flag === undefined) throw new EngineError("flagExpected", name);
  return flag;
}
