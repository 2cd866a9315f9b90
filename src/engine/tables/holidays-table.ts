import { dayOf } from "../calendar/holidays";
import type { DaysOffAndOn } from "../calendar/working-days";
import { isBlank } from "../cell";
import { columnOf, type GivenTable } from "./given-table";

const dateWords = ["Date", "Day", "Holiday date", "日期", "放假日期", "节假日日期"];
const says = /holiday|节假日|節假日|假期|放假|调休|調休/i;
/** What a row says that is worked although its day is a weekend. */
const worked = /上班|补班|補班|^\s*班\s*$|^\s*work(ing)?( ?day)?\s*$|make-?up/i;

export interface HolidaysTable {
  readonly days: DaysOffAndOn;
  readonly rowsUsed: number;
}

/** Whether a table holds holidays: it has a date, and its name, its sheet or a header says so (spec 4.2). */
export const isHolidaysTable = ({ names, headers }: Pick<GivenTable, "names" | "headers">): boolean =>
  columnOf(headers, dateWords) !== undefined && [...names, ...headers].some((text) => says.test(text));

/**
 * Days off and make-up days. A row is worked where one of its other cells says so (work, 上班, 补班); of a date given twice the
 * last row counts; rows without a date are passed over.
 */
export function readHolidaysTable({ headers, columns, rows }: GivenTable): HolidaysTable {
  const dates = columnOf(headers, dateWords) as number;
  const isWorked = new Map<number, boolean>();
  let rowsUsed = 0;
  for (let row = 0; row < rows; row++) {
    const cell = columns[dates]?.[row] ?? null;
    const day = isBlank(cell) ? null : dayOf(cell);
    if (day === null) continue;
    rowsUsed += 1;
    isWorked.set(
      day,
      columns.some((column, place) => place !== dates && worked.test(String(column[row] ?? ""))),
    );
  }
  const days = (wanted: boolean) => [...isWorked].filter(([, isOn]) => isOn === wanted).map(([day]) => day);
  return { days: { holidays: days(false), makeUpDays: days(true) }, rowsUsed };
}
