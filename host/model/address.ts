import type { Area } from "../cells/book";
import { columnLetters, columnNumber, quoteSheet } from "../cells/references";
import { MAX_COLUMNS, MAX_ROWS } from "../cells/sheet";

/** Areas in A1 style, as they stand in addresses, names and chart series. */

/** "B2:D5"; with `mark` "$" absolute. Whole columns and rows are "A:C" and "3:4". */
export function areaAddress(area: Area, mark = ""): string {
  const { row, column, rows, columns } = area;
  const firstColumn = `${mark}${columnLetters(column)}`;
  const lastColumn = `${mark}${columnLetters(column + columns - 1)}`;
  const firstRow = `${mark}${row + 1}`;
  const lastRow = `${mark}${row + rows}`;
  if (rows === MAX_ROWS) return `${firstColumn}:${lastColumn}`;
  if (columns === MAX_COLUMNS) return `${firstRow}:${lastRow}`;
  if (rows === 1 && columns === 1) return `${firstColumn}${firstRow}`;
  return `${firstColumn}${firstRow}:${lastColumn}${lastRow}`;
}

export const fullAddress = (sheetName: string, area: Area, mark = ""): string =>
  `${quoteSheet(sheetName)}!${areaAddress(area, mark)}`;

export interface Address {
  /** Undefined where the text names no sheet. */
  readonly sheetName: string | undefined;
  readonly area: Area;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads "B2", "B2:D5", "A:C", "3:4", each with or without `$` and a sheet; undefined for anything else. */
export function parseAddress(text: string): Address | undefined {
  const [, quoted, plain, rest] = SHEET.exec(text) ?? [];
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  const area = parseArea(rest ?? text);
  return area && { sheetName, area };
}

function parseArea(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = cells;
    return spanned(Number(row) - 1, columnNumber(column), Number(lastRow) - 1, columnNumber(lastColumn));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return spanned(0, columnNumber(columns[1] ?? ""), MAX_ROWS - 1, columnNumber(columns[2] ?? ""));
  const rows = ROWS.exec(text);
  if (rows) return spanned(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return undefined;
}

function spanned(row: number, column: number, otherRow: number, otherColumn: number): Area | undefined {
  const area = {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
  return isOnSheet(area) ? area : undefined;
}

/** Source: support.microsoft.com "Excel specifications and limits" (1,048,576 rows by 16,384 columns); verified. */
export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  const isWhole = [row, column, rows, columns].every(Number.isInteger);
  return (
    isWhole &&
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}
