import type { TypedNumber } from "./typed-number";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm)?$/i;

/** Year, month and day as the groups of a pattern give them; without a year, Excel takes the current one. */
interface DateForm {
  readonly pattern: RegExp;
  readonly parts: (groups: readonly string[]) => readonly [year: string, month: string, day: string];
  readonly numberFormat: string;
}

const FORMS: readonly DateForm[] = [
  {
    pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/,
    parts: ([y = "", m = "", d = ""]) => [y, m, d],
    numberFormat: "m/d/yyyy",
  },
  { pattern: /^(\d{4})[-/](\d{1,2})$/, parts: ([y = "", m = ""]) => [y, m, "1"], numberFormat: "mmm-yy" },
  {
    pattern: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
    parts: ([y = "", m = "", d = ""]) => [y, m, d],
    numberFormat: "m/d/yyyy",
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/,
    parts: ([m = "", d = "", y = ""]) => [y, m, d],
    numberFormat: "m/d/yyyy",
  },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/, parts: ([m = "", d = ""]) => ["", m, d], numberFormat: "d-mmm" },
  { pattern: /^(\d{1,2})[-/](\d{4})$/, parts: ([m = "", y = ""]) => [y, m, "1"], numberFormat: "mmm-yy" },
  {
    pattern: new RegExp(`^(\\d{1,2})[- ]?${MONTH}(?:[- ,]+(\\d{4}|\\d{2}))?$`, "i"),
    parts: ([d = "", m = "", y = ""]) => [y, m, d],
    numberFormat: "d-mmm-yy",
  },
  {
    pattern: new RegExp(`^${MONTH}[- ]+(\\d{4})$`, "i"),
    parts: ([m = "", y = ""]) => [y, m, "1"],
    numberFormat: "mmm-yy",
  },
  {
    pattern: new RegExp(`^${MONTH}[- ]?(\\d{1,2})(?:,? +(\\d{4}))?$`, "i"),
    parts: ([m = "", d = "", y = ""]) => [y, m, d],
    numberFormat: "d-mmm",
  },
];

/** The year for a date without one. A fixed year keeps runs comparable; what matters is that the text did not stay text. */
const CURRENT_YEAR = 2025;

/**
 * Reads "2024-01-31", "1/31/2024", "31-Jan", "MAR1", "13:30", "2024-01-31 13:30" as Excel does when they are typed, in the
 * 1900 date system; undefined for other text. Source: support.microsoft.com "Stop automatically changing numbers to
 * dates"; the list of forms is assumed, for the regional settings of the United States.
 */
export function typedDate(text: string): TypedNumber | undefined {
  const time = typedTime(text);
  if (time !== undefined) return { value: time, numberFormat: "h:mm" };
  const [date = "", clock] = /^(\S+?)[T ](\d{1,2}:.*)$/.exec(text)?.slice(1) ?? [text];
  for (const { pattern, parts, numberFormat } of FORMS) {
    const groups = pattern.exec(date)?.slice(1);
    const serial = groups && serialOf(parts(groups));
    if (serial === undefined) continue;
    if (clock === undefined) return { value: serial, numberFormat };
    const fraction = typedTime(clock);
    return fraction === undefined ? undefined : { value: serial + fraction, numberFormat: "m/d/yyyy h:mm" };
  }
  return undefined;
}

function typedTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hourText, minute, second = "0", half] = match;
  let hour = Number(hourText);
  if (half) hour = (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  if (Number(minute) > 59 || Number(second) > 59) return undefined;
  return (hour * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}

function serialOf([yearText, monthText, dayText]: readonly [string, string, string]): number | undefined {
  const named = MONTHS.indexOf(monthText.slice(0, 3).toLowerCase());
  const month = named >= 0 ? named + 1 : Number(monthText);
  const day = Number(dayText);
  const year = fullYear(yearText);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900 || year > 9999) return undefined;
  return date.getTime() / 86_400_000 + 25_569;
}

/** Two digits: 00 to 29 are 2000 to 2029. Source: learn.microsoft.com "How Excel works with two-digit year numbers"; verified. */
function fullYear(text: string): number {
  if (text === "") return CURRENT_YEAR;
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
