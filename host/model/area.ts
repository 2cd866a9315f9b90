import type { Area } from "../cells/book";

export const cellCount = (area: Area): number => area.rows * area.columns;

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The cells that both areas have, if any. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** What is left of `area` when `hole` is cut out of it: up to four areas (above, left, right, below). */
export function withoutArea(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const { row, column, rows, columns } = common;
  return [
    { ...area, rows: row - area.row },
    { row, column: area.column, rows, columns: column - area.column },
    { row, column: column + columns, rows, columns: area.column + area.columns - column - columns },
    { ...area, row: row + rows, rows: area.row + area.rows - row - rows },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
