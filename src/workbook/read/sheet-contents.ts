import type { Area, Content } from "../../sheets/sheet-plan";
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

/** Reads what the sheet holds. */
export async function readContents(requests: Requests, sheet: Excel.Worksheet): Promise<ReadContents> {
  const areas = await usedStretches(requests, sheet);
  const pieces = areas.flatMap(piecesOf);
  const formulas = await readPieces(requests, sheet, pieces, "formulas");
  // A constant is its own formula. Only where a text begins with "=" is it worth asking what the cell shows.
  const unsure = pieces.map((piece, index) => formulaArea(piece, formulas[index] ?? []));
  const asked = unsure.filter((area) => area !== undefined);
  const values = await readPieces(requests, sheet, asked, "values");
  const columns = new Map<number, { readonly from: number; readonly cells: Content[] }>();
  for (const [index, { row, column }] of pieces.entries()) {
    const area = unsure[index];
    const shown = area && values[asked.indexOf(area)];
    for (const [down, cells] of (formulas[index] ?? []).entries())
      for (const [across, formula] of cells.entries()) {
        const value = area && shown?.[row + down - area.row]?.[column + across - area.column];
        const list = columns.get(column + across) ?? { from: row, cells: [] };
        columns.set(column + across, list);
        list.cells.push(contentOf(formula, value));
      }
  }
  return {
    areas,
    at(row, column) {
      const list = columns.get(column);
      return list?.cells[row - list.from] ?? null;
    },
  };
}

/** The cells of a piece that hold a formula or a text that looks like one. */
function formulaArea({ row, column }: Area, formulas: readonly (readonly unknown[])[]): Area | undefined {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  for (const [down, cells] of formulas.entries())
    for (const [across, formula] of cells.entries()) {
      if (!looksLikeFormula(formula)) continue;
      [top, left] = [Math.min(top, down), Math.min(left, across)];
      [bottom, right] = [Math.max(bottom, down), Math.max(right, across)];
    }
  if (bottom < 0) return undefined;
  return { row: row + top, column: column + left, rows: bottom - top + 1, columns: right - left + 1 };
}

const looksLikeFormula = (formula: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=");

/**
 * The text "=1+1" reads like the formula =1+1, but its value is the text itself. No formula has its own text as its value.
 */
function contentOf(formula: unknown, value: unknown): Content {
  if (looksLikeFormula(formula) && formula !== value) return { formula };
  if (formula === "" || formula === undefined || formula === null) return null;
  return typeof formula === "string" || typeof formula === "number" || typeof formula === "boolean" ? formula : null;
}

/** Reads several sheets at the same time. */
export const readAllContents = (requests: Requests, sheets: readonly Excel.Worksheet[]): Promise<ReadContents[]> =>
  requests.together(sheets.map((sheet) => () => readContents(requests, sheet)));

/** Reads the number formats of areas that must not overlap. */
export async function readNumberFormats(
  requests: Requests,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<ReadFormats> {
  const pieces = areas.flatMap(piecesOf);
  const formats = await readPieces(requests, sheet, pieces, "numberFormat");
  return pieces.map((area, index) => ({ area, formats: (formats[index] ?? []) as string[][] }));
}

/** What a response should carry: 1 MB is the aim. */
const RESPONSE_BYTES = 1_000_000;
const CELLS_AT_ONCE = Math.floor(RESPONSE_BYTES / cellBytes(0));

/** An area in stretches of rows that fit a response. */
function piecesOf(area: Area): Area[] {
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rowsAtOnce) }, (_, index) => {
    const from = index * rowsAtOnce;
    return { ...area, row: area.row + from, rows: Math.min(rowsAtOnce, area.rows - from) };
  });
}

/** One property of several areas, as many of them in a request as its response has room for. */
async function readPieces(
  requests: Requests,
  sheet: Excel.Worksheet,
  pieces: readonly Area[],
  property: "formulas" | "values" | "numberFormat",
): Promise<unknown[][][]> {
  const ranges: Excel.Range[] = [];
  for (const { row, column, rows, columns } of pieces) {
    await requests.makeAnswerRoom(rows * columns * cellBytes(0));
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load(property);
    ranges.push(range);
  }
  if (ranges.length > 0) await requests.send();
  return ranges.map((range) => range[property]);
}
