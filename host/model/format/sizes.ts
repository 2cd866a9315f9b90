import type { Area } from "../../cells/book";
import { numberArgument } from "../argument";
import { refuseProtected } from "../sheet/protection";
import type { FormatTarget } from "./format-target";

/**
 * Sizes in points, kept as the whole pixels that Excel shows: a pixel is 0.75 points.
 * Sources: RangeFormat.columnWidth; support.microsoft.com "Excel specifications and limits" (255 characters, 409 points);
 * the standard sizes are those of Calibri 11, 64 and 20 pixels. Verified, the rounding to pixels assumed.
 */
const POINTS_PER_PIXEL = 0.75;
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;
const MAX_WIDTH = 1342.5;
const MAX_HEIGHT = 409.5;

const wholePixels = (points: number): number => Math.round(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;

const columnsOf = (area: Area): number[] => Array.from({ length: area.columns }, (_, index) => area.column + index);
const rowsOf = (area: Area): number[] => Array.from({ length: area.rows }, (_, index) => area.row + index);

/** One size for all, or null where they differ. */
function commonSize(lines: readonly number[], sizes: ReadonlyMap<number, number>, standard: number): number | null {
  const found = new Set(lines.map((line) => sizes.get(line) ?? standard));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

export const columnWidth = ({ sheet, areas }: FormatTarget): number | null =>
  commonSize(areas.flatMap(columnsOf), sheet.columnWidths, STANDARD_WIDTH);

export const rowHeight = ({ sheet, areas }: FormatTarget): number | null =>
  commonSize(areas.flatMap(rowsOf), sheet.rowHeights, STANDARD_HEIGHT);

export function setColumnWidth({ sheet, areas }: FormatTarget, value: unknown): void {
  refuseProtected(sheet, "allowFormatColumns");
  const width = wholePixels(numberArgument(value, "columnWidth", 0, MAX_WIDTH));
  for (const column of areas.flatMap(columnsOf)) sheet.columnWidths.set(column, width);
}

export function setRowHeight({ sheet, areas }: FormatTarget, value: unknown): void {
  refuseProtected(sheet, "allowFormatRows");
  const height = wholePixels(numberArgument(value, "rowHeight", 0, MAX_HEIGHT));
  for (const row of areas.flatMap(rowsOf)) sheet.rowHeights.set(row, height);
}

export function resetColumnWidth({ sheet, areas }: FormatTarget): void {
  for (const column of areas.flatMap(columnsOf)) sheet.columnWidths.delete(column);
}

/** Of many rows only those with a height of their own are visited: whole columns may be reset. */
export function resetRowHeight({ sheet, areas }: FormatTarget): void {
  for (const row of sheet.rowHeights.keys())
    if (areas.some((area) => row >= area.row && row < area.row + area.rows)) sheet.rowHeights.delete(row);
}
