import type { Area, Place } from "../../../sheets/sheet-plan";
import { addressArea, areaAddress, columnLetters } from "../../address";

/** A block that goes from one area to another, row by row and column by column. */
export interface BlockMove {
  readonly from: Area;
  readonly to: Area;
  /** Undefined: the row or column goes nowhere. */
  row(row: number): number | undefined;
  column(column: number): number | undefined;
  /** Rows above the body of a table, 0 in a grid. */
  readonly headRows: number;
}

/** At which position a line stands; undefined where it is none of them. */
export type Positions = (line: number) => number | undefined;

/** The positions of lines; most often they stand in order, and none has to be looked up. */
export function positions(lines: readonly (number | undefined)[]): Positions {
  if (lines.every((line, position) => line === position))
    return (line) => (line >= 0 && line < lines.length ? line : undefined);
  const found = new Map(lines.map((line, position) => [line, position]));
  return (line) => found.get(line);
}

/** Where cells, areas and references of a sheet go when its blocks go elsewhere. */
export class Moves {
  readonly #blocks: readonly BlockMove[];
  readonly isStill: boolean;

  constructor(blocks: readonly BlockMove[]) {
    this.#blocks = [...blocks].sort((a, b) => a.from.row - b.from.row);
    this.isStill = blocks.every(isStill);
  }

  place({ row, column }: Place): Place {
    if (this.isStill) return { row, column };
    const beside = this.#blocks.find(({ from }) => row >= from.row && row < from.row + from.rows);
    if (beside) return { row: this.#rowIn(beside, row), column: columnIn(beside, column) };
    const above = this.#blocks.findLast(({ from }) => from.row + from.rows <= row);
    if (!above) return { row, column: column + (this.#blocks[0] ? shift(this.#blocks[0]) : 0) };
    const { from, to } = above;
    return { row: to.row + to.rows + row - from.row - from.rows, column: column + shift(above) };
  }

  /** The same place in its block, whatever became of the block's rows and columns. */
  inBlock(place: Place): Place {
    const found = this.#blocks.find(({ from }) => holds(from, place));
    if (!found) return this.place(place);
    const { from, to } = found;
    return { row: place.row + to.row - from.row, column: place.column + to.column - from.column };
  }

  #rowIn({ from, to, row: rowTo }: BlockMove, row: number): number {
    for (let offset = row - from.row; offset >= 0; offset--) {
      const found = rowTo(offset);
      if (found !== undefined) return to.row + found;
    }
    return to.row;
  }

  area(area: Area): Area {
    if (this.isStill) return area;
    const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    const inside = this.#blocks.find(({ from }) => holds(from, area) && holds(from, last));
    const body = inside && bodyOf(inside, area);
    const rows = body ?? this.#span(area.row, last.row, (row) => this.place({ row, column: area.column }).row, inside);
    const columns = this.#span(
      area.column,
      last.column,
      (column) => this.place({ row: area.row, column }).column,
      inside,
    );
    return {
      row: rows.from,
      rows: rows.to - rows.from + 1,
      column: columns.from,
      columns: columns.to - columns.from + 1,
    };
  }

  #span(first: number, last: number, to: (index: number) => number, inside: BlockMove | undefined) {
    // An area without rows ends before it begins.
    let [from, end] = [Math.min(to(first), to(last)), Math.max(to(first), to(last))];
    for (let index = first + 1; inside && index < last; index++) {
      const goes = to(index);
      from = Math.min(from, goes);
      end = Math.max(end, goes);
    }
    return { from, to: end };
  }

  /** Addresses parted by commas. */
  addresses(text: string): string {
    if (this.isStill) return text;
    return text
      .split(",")
      .map((address) => areaAddress(this.area(addressArea(address))))
      .join(",");
  }

  /** A formula of the sheet itself: its references follow; those to other sheets stay. */
  formula(formula: string): string {
    if (this.isStill || !/[A-Za-z]\$?\d/.test(formula)) return formula;
    return formula.replace(tokens, (token) => (reference.test(token) ? this.#reference(token) : token));
  }

  #reference(token: string): string {
    const [first = "", second] = token.split(":");
    const area = addressArea(token);
    const { row, column, rows, columns } = this.area(area);
    const corner = withSigns(first, { row, column });
    return second === undefined
      ? corner
      : `${corner}:${withSigns(second, { row: row + rows - 1, column: column + columns - 1 })}`;
  }
}

const isStill = ({ from, to, row, column }: BlockMove): boolean =>
  from.row === to.row &&
  from.column === to.column &&
  from.rows === to.rows &&
  from.columns === to.columns &&
  staysInOrder(from.rows, row) &&
  staysInOrder(from.columns, column);

function staysInOrder(size: number, to: (index: number) => number | undefined): boolean {
  for (let index = 0; index < size; index++) if (to(index) !== index) return false;
  return true;
}

const shift = ({ from, to }: BlockMove): number => to.column - from.column;

const holds = ({ row, column, rows, columns }: Area, place: Place): boolean =>
  place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;

function columnIn({ from, to, column: columnTo }: BlockMove, column: number): number {
  if (column < from.column) return column + to.column - from.column;
  if (column >= from.column + from.columns) return column + to.column + to.columns - from.column - from.columns;
  for (let offset = column - from.column; offset >= 0; offset--) {
    const found = columnTo(offset);
    if (found !== undefined) return to.column + found;
  }
  return to.column;
}

/** All rows of a table's body stay all of its rows, however many they become. */
function bodyOf({ from, to, headRows }: BlockMove, area: Area): { from: number; to: number } | undefined {
  const isBody = headRows > 0 && area.row === from.row + headRows && area.rows === from.rows - headRows;
  return isBody ? { from: to.row + headRows, to: to.row + Math.max(to.rows, headRows + 1) - 1 } : undefined;
}

function withSigns(cell: string, { row, column }: Place): string {
  const [, columnSign = "", rowSign = ""] = /^(\$?)[A-Za-z]+(\$?)\d+$/.exec(cell) ?? [];
  return `${columnSign}${columnLetters(column)}${rowSign}${row + 1}`;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const reference = new RegExp(`^${CELL}(?::${CELL})?$`);

/** Texts, references to other sheets and columns in brackets are passed over. */
const tokens = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    String.raw`(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!${CELL}(?::${CELL})?`,
    String.raw`\[[^\]]*\]`,
    String.raw`${CELL}(?::${CELL})?(?![\p{L}\p{N}_.(!])`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`,
  ].join("|"),
  "gu",
);
