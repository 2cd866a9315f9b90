/** References in A1 style, as they stand in formulas and in requests. Rows and columns count from 0. */
import { MAX_COLUMNS, MAX_ROWS } from "./sheet";

/** One end of a reference. A column of undefined means a whole row (`3:5`), a row of undefined a whole column (`A:C`). */
export interface ReferenceEnd {
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface Reference {
  readonly start: ReferenceEnd;
  /** The same as start for a single cell. */
  readonly end: ReferenceEnd;
  readonly single: boolean;
}

/** "A" = 0, "Z" = 25, "AA" = 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number - 1;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Reads `$A$1`, `A1:B2`, `A:C` or `1:3` without its sheet; undefined when it is none, or lies outside the grid. */
export function parseReference(text: string): Reference | undefined {
  const [first = "", second, third] = text.split(":");
  if (third !== undefined) return undefined;
  const start = parseEnd(first);
  if (!start) return undefined;
  const isCell = start.row !== undefined && start.column !== undefined;
  if (second === undefined) return isCell ? { start, end: start, single: true } : undefined;
  const end = parseEnd(second);
  if (!end || (end.row === undefined) !== (start.row === undefined)) return undefined;
  if ((end.column === undefined) !== (start.column === undefined)) return undefined;
  return { start, end, single: false };
}

function parseEnd(text: string): ReferenceEnd | undefined {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)([1-9]\d{0,6})?$/.exec(text);
  if (!match) return undefined;
  const [, firstDollar = "", letters = "", secondDollar = "", digits] = match;
  if (letters === "" && digits === undefined) return undefined;
  if (letters === "" && secondDollar !== "") return undefined;
  if (digits === undefined && secondDollar !== "") return undefined;
  const column = letters === "" ? undefined : columnNumber(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if ((column ?? 0) >= MAX_COLUMNS || (row ?? 0) >= MAX_ROWS) return undefined;
  return {
    row,
    column,
    rowFixed: letters === "" ? firstDollar !== "" : secondDollar !== "",
    columnFixed: letters !== "" && firstDollar !== "",
  };
}

export function formatReference(reference: Reference): string {
  const start = formatEnd(reference.start);
  return reference.single ? start : `${start}:${formatEnd(reference.end)}`;
}

function formatEnd({ row, column, rowFixed, columnFixed }: ReferenceEnd): string {
  const letters = column === undefined ? "" : `${columnFixed ? "$" : ""}${columnLetters(column)}`;
  return row === undefined ? letters : `${letters}${rowFixed ? "$" : ""}${row + 1}`;
}

/** The sheet's name as a formula writes it: `Calc`, `'Reorder plan'`, `'Q1''s'`. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseReference(name) === undefined && !/^R\d*C?\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The sheet's name in a token such as `Calc!` or `'Reorder plan'!`. */
export function sheetOfToken(source: string): string {
  const name = source.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
