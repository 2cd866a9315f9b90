/**
 * The rows of a long sheet of plain values, an order list. hucre keeps several objects a cell, which a million lines do not
 * leave room for: it writes the first rows, and the rest is added here, with the looks that the first rows showed.
 */
import type { CellFormat } from "../../../cells/book";
import { columnLetters } from "../../../cells/references";
import { CellError, type CellValue, cellKey, columnOf, rowOf, type Sheet } from "../../../cells/sheet";
import { toFileStyle } from "../cells/format";
import { escapeSigns, escapeXml } from "../package/xml";

/** Rows that hucre writes of a long sheet. */
const FIRST_ROWS = 5_000;
/** Rows made to bytes at a time. */
const CHUNK_ROWS = 2_000;

/** How many rows hucre writes: all, unless what follows the first ones is plain and looks like them. */
export function rowsForHucre(sheet: Sheet): number {
  const inTail = (key: number) => rowOf(key) >= FIRST_ROWS;
  if (sheet.rowCount <= FIRST_ROWS) return sheet.rowCount;
  for (const cells of [sheet.formulas, sheet.spilled])
    for (const key of cells.keys()) if (inTail(key)) return sheet.rowCount;
  for (const row of sheet.rowHeights.keys()) if (row >= FIRST_ROWS) return sheet.rowCount;
  const shown = firstCells(sheet);
  for (const [key, format] of sheet.formats) if (inTail(key) && !shown.has(format)) return sheet.rowCount;
  return FIRST_ROWS;
}

/** A cell of each look among the first rows. */
function firstCells(sheet: Sheet): Map<CellFormat, number> {
  const cells = new Map<CellFormat, number>();
  for (const [key, format] of sheet.formats) {
    if (rowOf(key) < FIRST_ROWS && !cells.has(format)) cells.set(format, key);
  }
  return cells;
}

/** The sheet's XML with all rows from `first` on, piece by piece: as one text it may be longer than a text can be. */
export function* withBulkRows(sheetXml: string, sheet: Sheet, first: number): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const end = sheetXml.indexOf("</sheetData>");
  const styles = styleNumbers(sheetXml, sheet);
  const width = Math.max(sheet.columns.length, ...[...styles.columns].map((column) => column + 1));
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column));
  yield encoder.encode(sheetXml.slice(0, end).replace(/<dimension[^>]*>/, ""));
  for (let from = first; from < sheet.rowCount; from += CHUNK_ROWS) {
    let chunk = "";
    for (let row = from; row < Math.min(from + CHUNK_ROWS, sheet.rowCount); row++) {
      chunk += rowXml(sheet, row, letters, styles.numbers);
    }
    yield encoder.encode(chunk);
  }
  yield encoder.encode(sheetXml.slice(end));
}

/** The number under which hucre wrote each look, and the columns where looks stand. */
function styleNumbers(sheetXml: string, sheet: Sheet): { numbers: Map<CellFormat, string>; columns: Set<number> } {
  const numbers = new Map<CellFormat, string>();
  for (const [format, key] of firstCells(sheet)) {
    if (Object.keys(toFileStyle(format)).length === 0) continue;
    const start = sheetXml.indexOf(`<c r="${columnLetters(columnOf(key))}${rowOf(key) + 1}"`);
    const number = / s="(\d+)"/.exec(sheetXml.slice(start, sheetXml.indexOf(">", start)))?.[1];
    if (number !== undefined) numbers.set(format, number);
  }
  const columns = new Set<number>();
  for (const key of sheet.formats.keys()) columns.add(columnOf(key));
  return { numbers, columns };
}

function rowXml(
  sheet: Sheet,
  row: number,
  letters: readonly string[],
  numbers: ReadonlyMap<CellFormat, string>,
): string {
  let cells = "";
  for (let column = 0; column < letters.length; column++) {
    const value = sheet.columns[column]?.[row];
    const format = sheet.formats.get(cellKey(row, column));
    const number = format && numbers.get(format);
    if (value === undefined && number === undefined) continue;
    const start = `<c r="${letters[column]}${row + 1}"${number === undefined ? "" : ` s="${number}"`}`;
    cells += value === undefined ? `${start}/>` : `${start}${valueXml(value)}</c>`;
  }
  return cells === "" ? "" : `<row r="${row + 1}">${cells}</row>`;
}

function valueXml(value: CellValue): string {
  if (typeof value === "number") return `><v>${value}</v>`;
  if (typeof value === "boolean") return ` t="b"><v>${value ? 1 : 0}</v>`;
  if (value instanceof CellError) return ` t="e"><v>${escapeXml(value.code)}</v>`;
  // Most texts need no word on spaces, and a word on each would be a third of the sheet.
  const space = /^\s|\s$|\s\s|[\t\n]/.test(value) ? ' xml:space="preserve"' : "";
  return ` t="inlineStr"><is><t${space}>${cellText(value)}</t></is>`;
}

/** Signs that XML cannot hold stand as their number, `_x000D_`. */
const cellText = (text: string): string =>
  /[_&<>"'\p{Cc}]/u.test(text)
    ? escapeXml(
        escapeSigns(text).replace(
          /(?![\t\n])\p{Cc}/gu,
          (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
        ),
      )
    : text;
