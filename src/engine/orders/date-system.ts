import type { Cell } from "../cell";
import { dayInOrder, readDateText } from "./reading/read-date";

/** Days between the first days of Excel's two date systems, 1900 and 1904. */
const DAYS_APART = 1462;

/**
 * Whether a column of dates counts from 1904, told by what its cells show: 2025-11-15 is 45,976 in one system and 44,514 in the
 * other. False where no text says a full date. Example: [44514] shown as ["2025-11-15"] → true.
 */
export function countsFrom1904(cells: readonly Cell[], texts: readonly string[]): boolean {
  for (const [row, cell] of cells.entries()) {
    if (typeof cell !== "number") continue;
    const days = daysOf(texts[row] ?? "");
    if (days.includes(Math.floor(cell))) return false;
    if (days.includes(Math.floor(cell) + DAYS_APART)) return true;
  }
  return false;
}

/** The serial numbers, from 1900, that a text can mean. */
function daysOf(text: string): (number | null)[] {
  const date = readDateText(text);
  if (date === null) return [];
  if (date.kind === "day") return [date.serial];
  return [
    dayInOrder(date.first, date.second, date.year, "monthFirst"),
    dayInOrder(date.first, date.second, date.year, "dayFirst"),
  ];
}
