import { civilOf, isRealDay } from "../calendar/serial";
import type { Cell } from "../cell";
import { cleanName } from "../orders/reading/name";
import { readDateNumber, readDateText } from "../orders/reading/read-date";

const YEAR = /^(\d{4})年?$/;
const QUARTERS: readonly RegExp[] = [/^(\d{4})[年\-/ ]*q([1-4])$/, /^(\d{4})年?第?([1-4一二三四])季度?$/];
const QUARTER_FIRST = /^q([1-4])[-/ ]*(\d{4})$/;
const MONTH = /^(\d{4})[年\-/.](\d{1,2})月?$/;
const MONTH_DIGITS = /^(\d{4})(0[1-9]|1[0-2])$/;
const chinese = "一二三四";

/**
 * A period in one spelling: "2026", "2026-Q1" or "2026-01" (spec 4.2), however it is written: 2026年, Q1 2026, 2026年第一季度,
 * 202601, 2026年1月; the date of a month is its month. Anything else stays as typed; "" where blank.
 */
export function readPeriod(cell: Cell): string {
  if (cell === null || typeof cell === "object" || typeof cell === "boolean") return "";
  const typed = cleanName(String(cell));
  const text = typed.toLowerCase();
  if (YEAR.test(text) && Number(text.slice(0, 4)) < 2200) return text.slice(0, 4);
  for (const quarter of QUARTERS) {
    const [, year, number = ""] = quarter.exec(text) ?? [];
    if (year !== undefined) return `${year}-Q${chinese.includes(number) ? chinese.indexOf(number) + 1 : number}`;
  }
  const [, quarter, ofYear] = QUARTER_FIRST.exec(text) ?? [];
  if (quarter !== undefined) return `${ofYear}-Q${quarter}`;
  const [, year, month] = MONTH.exec(text) ?? MONTH_DIGITS.exec(text) ?? [];
  if (year !== undefined && isRealDay(Number(year), Number(month), 1)) return `${year}-${month?.padStart(2, "0")}`;
  const day = dayOf(cell);
  return day === null ? typed : monthOf(day);
}

function dayOf(cell: string | number): number | null {
  if (typeof cell === "number") {
    const serial = readDateNumber(cell)?.serial ?? 0;
    return serial >= 1 ? serial : null;
  }
  const date = readDateText(cell);
  return date?.kind === "day" ? date.serial : null;
}

function monthOf(serial: number): string {
  const { year, month } = civilOf(serial);
  return `${year}-${String(month).padStart(2, "0")}`;
}
