import type { Area, Content } from "../../sheets/sheet-plan";
import type { Written } from "../merge/match/sheet-base";
import { cellBytes, type Requests } from "../requests";
import type { Contents } from "../write/contents";
import { usedStretches } from "./stretches";

/** What the cells of a sheet held when they were read, as far as the sheet was used. */
export interface ReadContents extends Contents {
  /** All that was used, in areas of neighbouring columns. */
  readonly areas: readonly Area[];
}

/** The number formats of some areas, by row. */
export type ReadFormats = readonly { readonly area: Area; readonly formats: readonly (readonly string[])[] }[];

/** Reads what the sheet holds. A formula that stands where the last build wrote it is known to be one. */
export async function readContents(
  requests: Requests,
  sheet: Excel.Worksheet,
  written: Written = () => undefined,
): Promise<ReadContents> {
  const areas = await usedStretches(requests, sheet);
  const pieces = areas.flatMap((area) => piecesOf(area, bytesPerCell(area, written)));
  const formulas = await readPieces(requests, sheet, pieces, "formulas");
  // A constant is its own formula. Only where a text begins with "=" is it worth asking what the cell shows.
  const unsure: (Area | undefined)[] = [];
  for (const [index, piece] of pieces.entries()) {
    unsure.push(unsureArea(piece, formulas[index] ?? [], written));
    await requests.pace.pause();
  }
  const asked = unsure.flatMap((area, index) =>
    area ? { ...area, cellBytes: Math.max(PLAIN_CELL, pieces[index]?.cellBytes ?? 0) } : [],
  );
  const values = await readPieces(requests, sheet, asked, "values");
  const columns = new Map<number, Column>();
  let next = 0;
  for (const [index, piece] of pieces.entries()) {
    const area = unsure[index];
    const shown = area && { area, values: values[next++] ?? [] };
    addPiece(columns, piece, formulas[index] ?? [], shown);
    await requests.pace.pause();
  }
  return {
    areas,
    at(row, column) {
      const list = columns.get(column);
      return list?.cells[row - list.from] ?? null;
    },
  };
}

interface Column {
  readonly from: number;
  readonly cells: Content[];
}

type Rows = readonly (readonly unknown[])[];

/** Pieces of an area come from top to bottom. */
function addPiece(
  columns: Map<number, Column>,
  piece: Area,
  formulas: Rows,
  shown: { readonly area: Area; readonly values: Rows } | undefined,
): void {
  for (let across = 0; across < piece.columns; across++) {
    const column = piece.column + across;
    const { cells } = columns.get(column) ?? { cells: [] as Content[] };
    if (!columns.has(column)) columns.set(column, { from: piece.row, cells });
    for (const [down, row] of formulas.entries()) {
      const value = shown?.values[piece.row + down - shown.area.row]?.[column - shown.area.column];
      cells.push(contentOf(row[across], value));
    }
  }
}

/** The cells of a piece that hold a text which looks like a formula, or a formula that the last build did not write there. */
function unsureArea({ row, column }: Area, formulas: Rows, written: Written): Area | undefined {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  for (const [down, cells] of formulas.entries())
    for (const [across, formula] of cells.entries()) {
      if (!looksLikeFormula(formula) || isFormulaOf(written(row + down, column + across), formula)) continue;
      [top, left] = [Math.min(top, down), Math.min(left, across)];
      [bottom, right] = [Math.max(bottom, down), Math.max(right, across)];
    }
  if (bottom < 0) return undefined;
  return { row: row + top, column: column + left, rows: bottom - top + 1, columns: right - left + 1 };
}

const isFormulaOf = (content: Content | undefined, formula: string): boolean =>
  typeof content === "object" && content !== null && content.formula === formula;

const looksLikeFormula = (formula: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=");

/**
 * The text "=1+1" reads like the formula =1+1, but its value is the text itself. No formula has its own text as its value.
 */
export function contentOf(formula: unknown, value: unknown): Content {
  if (looksLikeFormula(formula) && formula !== value) return { formula };
  if (formula === "" || formula === undefined || formula === null) return null;
  return typeof formula === "string" || typeof formula === "number" || typeof formula === "boolean" ? formula : null;
}

/** Reads several sheets at the same time. */
export const readAllContents = (
  requests: Requests,
  sheets: readonly { readonly sheet: Excel.Worksheet; readonly written?: Written }[],
): Promise<ReadContents[]> =>
  requests.together(
    sheets.map(
      ({ sheet, written }) =>
        () =>
          readContents(requests, sheet, written),
    ),
  );

/** Reads the number formats of areas that must not overlap. */
export async function readNumberFormats(
  requests: Requests,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<ReadFormats> {
  const pieces = areas.flatMap((area) => piecesOf(area, PLAIN_CELL));
  const formats = await readPieces(requests, sheet, pieces, "numberFormat");
  return pieces.map(({ cellBytes: _, ...area }, index) => ({ area, formats: (formats[index] ?? []) as string[][] }));
}

/** What a response should carry: 1 MB is the aim. */
const RESPONSE_BYTES = 1_000_000;
/** A cell of which nothing is known. */
const PLAIN_CELL = cellBytes(0);

/** What the last build left tells how large an answer will be: a formula takes ten times the room of a number. */
function bytesPerCell({ row, column, rows, columns }: Area, written: Written): number {
  let [bytes, cells] = [0, 0];
  for (let down = 0; down < rows; down += Math.max(1, Math.floor(rows / SAMPLE_ROWS)))
    for (let across = 0; across < columns; across++) {
      const content = written(row + down, column + across);
      bytes += typeof content === "object" && content ? 4 + content.formula.length : cellBytes(content ?? 0);
      cells += 1;
    }
  return Math.ceil(bytes / Math.max(1, cells));
}

const SAMPLE_ROWS = 50;

interface Piece extends Area {
  readonly cellBytes: number;
}

/** An area in stretches of rows that fit a response. */
function piecesOf(area: Area, bytes: number): Piece[] {
  const rowsAtOnce = Math.max(1, Math.floor(RESPONSE_BYTES / bytes / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rowsAtOnce) }, (_, index) => {
    const from = index * rowsAtOnce;
    return { ...area, row: area.row + from, rows: Math.min(rowsAtOnce, area.rows - from), cellBytes: bytes };
  });
}

/** One property of several areas, as many of them in a request as its response has room for. */
async function readPieces(
  requests: Requests,
  sheet: Excel.Worksheet,
  pieces: readonly Piece[],
  property: "formulas" | "values" | "numberFormat",
): Promise<unknown[][][]> {
  const ranges: Excel.Range[] = [];
  for (const { row, column, rows, columns, cellBytes: bytes } of pieces) {
    await requests.makeAnswerRoom(rows * columns * bytes);
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load(property);
    ranges.push(range);
  }
  if (ranges.length > 0) await requests.send();
  return ranges.map((range) => range[property]);
}
