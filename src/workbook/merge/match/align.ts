import type { Content } from "../../../sheets/sheet-plan";
import type { Slices } from "../../pace";
import { isSameContent } from "../../write/contents";
import { type Matrix, tableRows, textOf, USERS } from "./matrix";

/** What stands in a block now; row and column count from its corner. */
export interface Current {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Content;
}

/** Which row and column of the last build each row and column that stands now is; -1 is one that the user added. */
export interface Alignment {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export function* align(base: Matrix, now: Current): Slices<Alignment> {
  const columns = base.kind === "grid" ? alignGridColumns(base, now) : alignTableColumns(base, now);
  if (base.kind === "grid") return { rows: alignGridRows(base, now, columns), columns };
  const rows = base.keys.length > 0 ? alignByKey(base, now, columns) : yield* alignByRow(base, now, columns);
  return { rows, columns };
}

/** By heading; what was renamed by what stands in the column, and else by its place between its neighbours. */
function alignTableColumns(base: Matrix, now: Current): number[] {
  const found = new Array<number>(now.columns).fill(-1);
  const free = new Set(base.columns.flatMap((id, column) => (id === USERS ? [] : column)));
  const take = (column: number, of: number): void => {
    found[column] = of;
    free.delete(of);
  };
  for (let column = 0; column < now.columns; column++) {
    const heading = now.at(0, column);
    const same = [...free].find((of) => heading !== null && base.content(0, of) === heading);
    if (same !== undefined) take(column, same);
  }
  for (const [column, of] of found.entries()) {
    if (of >= 0) continue;
    const texts = columnTexts(now.rows, (row) => now.at(row, column));
    const alike = [...free].find((other) => {
      const before = columnTexts(base.rows.length, (row) => base.content(row, other));
      return before.size > 1 && [...before].filter((text) => texts.has(text)).length > before.size / 2;
    });
    if (alike !== undefined) take(column, alike);
  }
  return fillGaps(found, base.columns);
}

/** Enough of a column to know it again. */
const SAMPLE = 200;

function columnTexts(rows: number, at: (row: number) => Content | undefined): Set<string> {
  const texts = new Set<string>();
  for (let row = 1; row < rows && texts.size < SAMPLE; row++) {
    const text = textOf(at(row));
    if (text !== "") texts.add(text);
  }
  return texts;
}

/** As many unknown between two known as are missing between the same two: they are the missing ones, under other headings. */
function fillGaps(found: number[], base: readonly string[]): number[] {
  const used = new Set(found);
  const result = [...found];
  for (let start = 0; start < found.length; start++) {
    if (result[start] !== -1) continue;
    let end = start;
    while (end < found.length && result[end] === -1) end++;
    const before = start === 0 ? -1 : (result[start - 1] ?? -1);
    const after = end === found.length ? base.length : (result[end] ?? base.length);
    const missing = base.flatMap((id, of) => (of > before && of < after && !used.has(of) && id !== USERS ? of : []));
    const all = base.flatMap((_, of) => (of > before && of < after && !used.has(of) ? of : []));
    const fits = [missing, all].find((lines) => lines.length === end - start) ?? [];
    for (const [index, of] of fits.entries()) result[start + index] = base[of] === USERS ? -1 : of;
    start = end;
  }
  return result;
}

function alignByKey(base: Matrix, now: Current, columns: readonly number[]): number[] {
  const keys = base.keys.map((key) => columns.indexOf(key));
  if (keys.includes(-1)) return Array.from({ length: now.rows }, (_, row) => (row < base.rows.length ? row : -1));
  const known = new Map(base.rows.flatMap((id, row) => (id === USERS ? [] : [[id, row] as const])));
  return tableRows(now.rows, keys, (row, column) => now.at(row, column)).map((id) => known.get(id) ?? -1);
}

/** Without keys a row is known by all that stands in it, wherever it went; what is left goes by its place. */
function* alignByRow(base: Matrix, now: Current, columns: readonly number[]): Slices<number[]> {
  const isSame = (row: number, of: number): boolean =>
    columns.every((baseColumn, column) => {
      const before = baseColumn < 0 ? undefined : base.content(of, baseColumn);
      return before === undefined || isSameContent(before, now.at(row, column));
    });
  const found: number[] = [];
  for (let row = 0; row < now.rows; row++) {
    yield;
    found.push(row < base.rows.length && isSame(row, row) ? row : -1);
  }
  const taken = new Set(found);
  if (found.every((row) => row >= 0) && now.rows === base.rows.length) return found;
  const signature = (at: (column: number) => Content | undefined): string =>
    columns.map((_, c) => textOf(at(c))).join();
  const elsewhere = new Map<string, number[]>();
  for (const of of base.rows.keys()) {
    if (taken.has(of) || base.rows[of] === USERS) continue;
    yield;
    const text = signature((column) => base.content(of, columns[column] ?? -1));
    const alike = elsewhere.get(text);
    if (alike) alike.push(of);
    else elsewhere.set(text, [of]);
  }
  for (const [row, of] of found.entries()) {
    if (of >= 0) continue;
    yield;
    const match = elsewhere.get(signature((column) => now.at(row, column)))?.shift();
    if (match === undefined) continue;
    found[row] = match;
    taken.add(match);
  }
  return fillGaps(found, base.rows);
}

function alignGridColumns(base: Matrix, now: Current): number[] {
  if (now.columns === base.columns.length) return identity(base.columns);
  const before = base.columns.map((_, column) => textsOf(base.rows.length, (row) => base.content(row, column)));
  const after = Array.from({ length: now.columns }, (_, column) => textsOf(now.rows, (row) => now.at(row, column)));
  return fillGaps(likeliest(before, after), base.columns);
}

function alignGridRows(base: Matrix, now: Current, columns: readonly number[]): number[] {
  const before = base.rows.map((_, row) => textsOf(base.columns.length, (column) => base.content(row, column)));
  const after = Array.from({ length: now.rows }, (_, row) => textsOf(now.columns, (column) => now.at(row, column)));
  const isInPlace =
    now.rows === base.rows.length &&
    before.every((texts, row) => texts.size === 0 || base.rows[row] === USERS || common(texts, after[row]) > 0);
  if (isInPlace || columns.length === 0) return identity(base.rows);
  return fillGaps(likeliest(before, after), base.rows);
}

const identity = (ids: readonly string[]): number[] => ids.map((id, index) => (id === USERS ? -1 : index));

function textsOf(count: number, at: (index: number) => Content | undefined): Set<string> {
  const texts = new Set<string>();
  for (let index = 0; index < count; index++) {
    const text = textOf(at(index));
    if (text !== "") texts.add(text);
  }
  return texts;
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string> | undefined): number {
  let count = 0;
  for (const text of one) if (other?.has(text)) count += 1;
  return count;
}

/** The pairing in which order is kept and most is common: the longest common subsequence, weighed. */
function likeliest(before: readonly ReadonlySet<string>[], after: readonly ReadonlySet<string>[]): number[] {
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  const weight = before.map((one) => after.map((other) => common(one, other)));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const together = weight[i]?.[j] ?? 0;
      const row = best[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), together > 0 ? together + at(i + 1, j + 1) : 0);
    }
  const found = new Array<number>(after.length).fill(-1);
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    const together = weight[i]?.[j] ?? 0;
    if (together > 0 && at(i, j) === together + at(i + 1, j + 1)) found[j++] = i++;
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return found;
}
