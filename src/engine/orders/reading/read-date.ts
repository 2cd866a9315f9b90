import { isRealDay, serialOf } from "../../calendar/serial";

/** Which of the two first numbers of 03/04/2025 is the day. */
export type DateOrder = "dayFirst" | "monthFirst";

/** A date as its text gives it, before the column decides on the order of day and month. */
export type DateText =
  | { readonly kind: "day"; readonly serial: number; readonly hasTime: boolean; readonly hasShortYear: boolean }
  | {
      readonly kind: "numbers";
      readonly first: number;
      readonly second: number;
      readonly year: number;
      readonly hasTime: boolean;
      readonly hasShortYear: boolean;
    };

const LAST_SERIAL = 2_958_465;
const LONGEST = 64;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const TIME =
  /[\st,]+(?:上午|下午)?\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm|a\.m\.|p\.m\.)?\s*(?:z|[+-]\d{2}:?\d{2})?$/;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/;
const YEAR_FIRST = /^(\d{2}|\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{2}|\d{4})$/;
const DAY_MONTH_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[\s\-./]*([a-z]{3,9})\.?[\s\-./,]*(\d{4}|\d{2})$/;
const MONTH_NAME_DAY = /^([a-z]{3,9})\.?[\s\-./]*(\d{1,2})(?:st|nd|rd|th)?(?:\s*,\s*|[\s\-./]+)(\d{4}|\d{2})$/;

/** Two digits are 2000 to 2049, or 1950 to 1999 (D08). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

/**
 * Reads a date written as text (D03, D04, D07, D08): 2025-11-15, 2025/11/15, 2025.11.15, 20251115, 2025年11月15日,
 * 15 Nov 2025, Nov 15, 2025, 03/04/2025, each with or without a time of day. Null where it is none.
 */
export function readDateText(text: string): DateText | null {
  if (text.length > LONGEST) return null;
  const plain = text.normalize("NFKC").trim().toLowerCase();
  const withoutTime = plain.replace(TIME, "");
  const hasTime = withoutTime !== plain;
  const dateText = withoutTime.replace(WEEKDAY, "").trim();

  const numbers = YEAR_LAST.exec(dateText);
  // 25.11.15 is read as day.month.year, unless its first number can only be a year.
  if (numbers !== null && Number(numbers[1]) <= 31) {
    const [, first = "", second = "", year = ""] = numbers;
    return {
      kind: "numbers",
      first: Number(first),
      second: Number(second),
      year: fullYear(year),
      hasTime,
      hasShortYear: year.length === 2,
    };
  }
  const yearFirst = YEAR_FIRST.exec(dateText) ?? COMPACT.exec(dateText);
  if (yearFirst !== null) return day(yearFirst[1], Number(yearFirst[2]), yearFirst[3], hasTime);
  const dayFirst = DAY_MONTH_NAME.exec(dateText);
  if (dayFirst !== null) return day(dayFirst[3], monthNamed(dayFirst[2]), dayFirst[1], hasTime);
  const monthFirst = MONTH_NAME_DAY.exec(dateText);
  if (monthFirst !== null) return day(monthFirst[3], monthNamed(monthFirst[1]), monthFirst[2], hasTime);
  return null;
}

function day(year = "", month: number, dayOfMonth = "", hasTime: boolean): DateText | null {
  const serial = serialOfDay(fullYear(year), month, Number(dayOfMonth));
  return serial === null ? null : { kind: "day", serial, hasTime, hasShortYear: year.length === 2 };
}

function monthNamed(name = ""): number {
  const isMonth = name.length === 3 || name === "sept" || fullMonthNames.has(name);
  return isMonth ? months.indexOf(name.slice(0, 3)) + 1 : 0;
}

const fullMonthNames = new Set([
  "january",
  "february",
  "march",
  "april",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
]);

/** The day that two numbers and a year mean in one order, or null where there is no such day. */
export function dayInOrder(first: number, second: number, year: number, order: DateOrder): number | null {
  return order === "dayFirst" ? serialOfDay(year, second, first) : serialOfDay(year, first, second);
}

function serialOfDay(year: number, month: number, dayOfMonth: number): number | null {
  return year >= 100 && isRealDay(year, month, dayOfMonth) ? serialOf(year, month, dayOfMonth) : null;
}

/** A number in a date cell: a serial, or the digits of a day such as 20251115 (D03). Null where it is neither. */
export function readDateNumber(value: number): { readonly serial: number; readonly isDigits: boolean } | null {
  if (value >= 19_000_101 && value <= 99_991_231 && Number.isInteger(value)) {
    const serial = serialOfDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
    return serial === null ? null : { serial, isDigits: true };
  }
  return value <= LAST_SERIAL && value >= -LAST_SERIAL ? { serial: Math.floor(value), isDigits: false } : null;
}
