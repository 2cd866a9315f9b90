import type { Cell } from "../cell";
import { readDates } from "../orders/reading/date-column";

const TIME = /(上午|下午)?\s*(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*([ap])?\.?(?:m\.?)?\s*(?:z|[+-]\d{2}:?\d{2})?$/;

/**
 * A column of dates with their time of day, as Excel serials: 45964.375 is 2025-11-03 09:00. Dates are read as everywhere;
 * a text without a time is the start of its day. NaN where a cell holds no date.
 */
export function readMoments(cells: readonly Cell[]): Float64Array {
  const { day, problem } = readDates(cells, cells.length, "monthFirst");
  return Float64Array.from(cells, (cell, row) => {
    const serial = day[row] as number;
    if (problem[row] !== 0 || serial < 1) return Number.NaN;
    // A number is a serial with its time, or the digits of a day such as 20251103.
    if (typeof cell === "number") return Math.floor(cell) === serial ? cell : serial;
    return serial + timeOf(String(cell));
  });
}

function timeOf(text: string): number {
  const found = TIME.exec(text.normalize("NFKC").trim().toLowerCase());
  if (found === null) return 0;
  const [, chinese, hour, minute, second = "0", latin] = found;
  const isAfternoon = chinese === "下午" || latin === "p";
  const isTwelveHours = chinese !== undefined || latin !== undefined;
  const hours = isTwelveHours ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour);
  return (hours * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}
