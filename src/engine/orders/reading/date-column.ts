import { type Cell, isBlank } from "../../cell";
import { codeIndex } from "../codes";
import { type DateOrder, type DateText, dayInOrder, readDateNumber, readDateText } from "./read-date";

/** A column of dates as read: one entry a row. */
export interface DateColumn {
  /** Excel serial, whole day; meaningless where `problem` is set. */
  readonly day: Int32Array;
  /** D01 missing, D02 not readable, D51 error value; 0 where a date could be read. */
  readonly problem: Uint8Array;
  /** D04, D08, D07 or D03, the first that fits; 0 for a plain date. */
  readonly repair: Uint8Array;
}

/** Whole numbers up to here, the year 2173, are serials and need no second look. */
const LAST_PLAIN_SERIAL = 100_000;

const D01 = codeIndex("D01");
const D02 = codeIndex("D02");
const D03 = codeIndex("D03");
const D04 = codeIndex("D04");
const D07 = codeIndex("D07");
const D08 = codeIndex("D08");
const D51 = codeIndex("D51");

/**
 * Reads a column of dates. The order of day and month in texts such as 03/04/2025 is the column's: day first where any first
 * number is above 12, else month first where any second is, else `fallback` (D04).
 */
export function readDates(cells: readonly Cell[], rows: number, fallback: DateOrder): DateColumn {
  const day = new Int32Array(rows);
  const problem = new Uint8Array(rows);
  const repair = new Uint8Array(rows);
  const known = new Map<string, DateText | null>();
  const undecided: number[] = [];
  let isDayFirst = false;
  let isMonthFirst = false;

  for (let row = 0; row < rows; row++) {
    const cell = cells[row] ?? null;
    if (typeof cell === "number" && cell === (cell | 0) && cell <= LAST_PLAIN_SERIAL && cell >= 0) {
      day[row] = cell;
    } else if (typeof cell === "number") {
      const date = readDateNumber(cell);
      if (date === null) problem[row] = D02;
      else {
        day[row] = date.serial;
        if (date.isDigits) repair[row] = D03;
        else if (date.serial !== cell) repair[row] = D07;
      }
    } else if (typeof cell === "string") {
      let date = known.get(cell);
      if (date === undefined) {
        date = readDateText(cell);
        known.set(cell, date);
      }
      if (date === null) problem[row] = isBlank(cell) ? D01 : D02;
      else if (date.kind === "day") {
        day[row] = date.serial;
        repair[row] = date.hasShortYear ? D08 : date.hasTime ? D07 : D03;
      } else {
        if (date.first > 12) isDayFirst = true;
        if (date.second > 12) isMonthFirst = true;
        undecided.push(row);
      }
    } else if (cell === null) problem[row] = D01;
    else problem[row] = typeof cell === "boolean" ? D02 : D51;
  }

  const order = isDayFirst ? "dayFirst" : isMonthFirst ? "monthFirst" : fallback;
  for (const row of undecided) {
    const date = known.get(cells[row] as string);
    if (date === null || date === undefined || date.kind !== "numbers") continue;
    const { first, second, year } = date;
    const isAmbiguous = first <= 12 && second <= 12 && first !== second;
    const serial = dayInOrder(first, second, year, isAmbiguous ? order : first > 12 ? "dayFirst" : "monthFirst");
    if (serial === null) problem[row] = D02;
    else {
      day[row] = serial;
      repair[row] = isAmbiguous ? D04 : date.hasShortYear ? D08 : date.hasTime ? D07 : D03;
    }
  }
  return { day, problem, repair };
}
