import { type Cell, CellError, isBlank } from "../cell";
import { EngineError } from "../errors";
import { readDateNumber, readDateText } from "../orders/reading/read-date";
import type { DaysOffAndOn } from "./working-days";

/** What may stand beside a date, in English and Chinese. A date alone is a day off. */
const offWords = new Set(["off", "holiday", "休", "休息", "放假", "节假日", "節假日"]);
const workWords = new Set(["work", "working", "班", "上班", "调休上班", "調休上班", "补班", "補班"]);

const CALENDAR_NAME = "CN";

/**
 * Holidays from a range: dates that are off, or dates and "off" or "work" beside them, where "work" marks a make-up day. A
 * header row and blank rows are skipped; of a date given twice the last row counts.
 *
 * Errors: not one or two columns; a cell that is no date; an unknown word; the name of a calendar.
 */
export function readHolidays(rows: readonly (readonly Cell[])[]): DaysOffAndOn {
  if (rows.length === 1 && rows[0]?.length === 1 && plain(rows[0][0] ?? null).toUpperCase() === CALENDAR_NAME) {
    throw new EngineError("noHolidayCalendar", "holidays", { calendar: CALENDAR_NAME });
  }
  const isWorked = new Map<number, boolean>();
  rows.forEach((cells, place) => {
    const [date = null, word = null] = cells;
    if (cells.length > 2) throw new EngineError("holidaysShape", "holidays");
    if (isBlank(date)) return;
    const day = dayOf(date);
    if (day === null) {
      if (place === 0 && rows.length > 1 && typeof date === "string") return;
      throw new EngineError("columnDateExpected", "holidays", { value: plain(date), row: place + 1 });
    }
    isWorked.set(day, isWorkWord(word));
  });
  const days = (worked: boolean) => [...isWorked].filter(([, isWork]) => isWork === worked).map(([day]) => day);
  return { holidays: days(false), makeUpDays: days(true) };
}

/** The day of a cell, or null. 03/04/2026 could be two days and is none here. */
export function dayOf(cell: Cell): number | null {
  if (typeof cell === "number") {
    const day = readDateNumber(cell)?.serial ?? null;
    return day !== null && day >= 1 ? day : null;
  }
  const date = typeof cell === "string" ? readDateText(cell) : null;
  return date?.kind === "day" ? date.serial : null;
}

function isWorkWord(cell: Cell): boolean {
  const word = plain(cell).toLowerCase();
  if (workWords.has(word)) return true;
  if (isBlank(cell) || offWords.has(word)) return false;
  throw new EngineError("unknownKeyword", "holidays", { value: plain(cell), allowed: "off, work, 休, 班" });
}

function plain(cell: Cell): string {
  return cell instanceof CellError
    ? cell.code
    : String(cell ?? "")
        .normalize("NFKC")
        .trim();
}
