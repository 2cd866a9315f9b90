import type { Area } from "../../sheets/sheet-plan";
import { addressArea } from "../address";
import type { Requests } from "../requests";

/** Cells of an area that is read as a whole, whatever is blank in it. */
const SMALL = 20_000;

/**
 * The used cells of a sheet as areas of neighbouring columns, from left to right. Lists of different length side by side leave most
 * of the used range blank: on a sheet of some size each column is asked for its own.
 */
export async function usedStretches(requests: Requests, sheet: Excel.Worksheet): Promise<Area[]> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  await requests.send();
  if (used.isNullObject) return [];
  const area = addressArea(used.address);
  if (area.rows * area.columns <= SMALL) return [area];
  const columns = Array.from({ length: area.columns }, (_, offset) => {
    const column = sheet.getRangeByIndexes(area.row, area.column + offset, area.rows, 1);
    const usedHere = column.getUsedRangeOrNullObject(true);
    usedHere.load("address");
    return usedHere;
  });
  await requests.send();
  return stretchesOf(columns.flatMap((column) => (column.isNullObject ? [] : addressArea(column.address))));
}

/** Neighbouring columns that begin and end together, or nearly so, are one area. */
export function stretchesOf(columns: readonly Area[]): Area[] {
  const stretches: { area: Area; used: number }[] = [];
  for (const column of columns) {
    const last = stretches.at(-1);
    const both = last && together(last.area, column);
    if (last && both && both.rows * both.columns <= MOST_BLANK * (last.used + column.rows)) {
      last.area = both;
      last.used += column.rows;
    } else stretches.push({ area: column, used: column.rows });
  }
  return stretches.map(({ area }) => area);
}

/** Blank cells that are read along cost less than a stretch more. */
const MOST_BLANK = 1.2;

function together(left: Area, right: Area): Area | undefined {
  if (left.column + left.columns !== right.column) return undefined;
  const row = Math.min(left.row, right.row);
  const end = Math.max(left.row + left.rows, right.row + right.rows);
  return { row, column: left.column, rows: end - row, columns: left.columns + right.columns };
}
