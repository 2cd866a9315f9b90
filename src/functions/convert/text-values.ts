import { isRealDay, serialOf } from "../../engine/calendar/serial";
import type { Cell } from "../../engine/cell";

const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/**
 * The number that a text stands for, or undefined: "12,000" = 12000, "10%" = 0.1, full-width digits and signs included.
 * A comma only ever groups thousands: "1,5" is no number here, since it could mean 1.5 or a slip.
 */
export function numberFromText(text: string): number | undefined {
  const typed = text.normalize("NFKC").trim();
  const isPercent = typed.endsWith("%");
  const digits = isPercent ? typed.slice(0, -1).trimEnd() : typed;
  if (!PLAIN.test(digits) && !GROUPED.test(digits)) return undefined;
  const value = Number(digits.replaceAll(",", ""));
  if (!Number.isFinite(value)) return undefined;
  return isPercent ? value / 100 : value;
}

/** A column in which numbers that stand as text, such as "10%", are numbers. */
export function textsAsNumbers(cells: readonly Cell[]): Cell[] {
  return cells.map((cell) => (typeof cell === "string" ? (numberFromText(cell) ?? cell) : cell));
}

const YEAR_FIRST =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;

/**
 * The serial of a date written year first ("2025-11-15", "2025/11/15", "2025年11月15日"), or undefined. Other orders are not
 * read: day and month could not be told apart in a single value.
 */
export function dateFromText(text: string): number | undefined {
  const found = YEAR_FIRST.exec(text.normalize("NFKC").trim());
  if (!found) return undefined;
  const [year, month, day] = found
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return year >= 1900 && isRealDay(year, month, day) ? serialOf(year, month, day) : undefined;
}
