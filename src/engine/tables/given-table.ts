import type { Cell } from "../cell";
import { normalised, readHeader } from "../orders/mapping/headers/header-text";

/** A table of the user's beside the orders, cells by column. */
export interface GivenTable {
  /** How the user calls it: the table's and its sheet's name. */
  readonly names: readonly string[];
  readonly headers: readonly string[];
  readonly columns: readonly (readonly Cell[])[];
  readonly rows: number;
}

/** What a table is known by, before its cells are read. */
export type TableHead = Pick<GivenTable, "names" | "headers">;

/** The words that may head each column of a table, best first. Chinese simplified: traditional headers are turned into it. */
export type FieldWords<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** A header without its unit: the text of 目标(万元) is 目标. */
const plain = (header: string): string => readHeader(header).text;

/** The place of the first header that is one of some words, or undefined. */
export function columnOf(headers: readonly string[], words: readonly string[]): number | undefined {
  const wanted = new Set(words.map(normalised));
  const place = headers.findIndex((header) => wanted.has(plain(header)));
  return place < 0 ? undefined : place;
}

/**
 * The column of each field: headers that are one of its words first, an earlier word before a later one, then headers of the
 * columns left over that end with a word ("KPI target", 本月实际), a longer word before a shorter one.
 */
export function placesOf<Field extends string>(
  headers: readonly string[],
  fields: FieldWords<Field>,
): ReadonlyMap<Field, number> {
  const places = new Map<Field, number>();
  const texts = headers.map(plain);
  const isTaken = (place: number) => [...places.values()].includes(place);
  const take = (field: Field, fits: (text: string) => boolean) => {
    if (places.has(field)) return;
    const place = texts.findIndex((text, at) => text !== "" && !isTaken(at) && fits(text));
    if (place >= 0) places.set(field, place);
  };
  const words = Object.entries<readonly string[]>(fields).flatMap(([field, list]) =>
    list.map((word, rank) => ({ field: field as Field, word: normalised(word), rank })),
  );
  for (const { field, word } of [...words].sort((a, b) => a.rank - b.rank)) take(field, (text) => text === word);
  for (const { field, word } of [...words].sort((a, b) => b.word.length - a.word.length))
    take(field, (text) => text.endsWith(word));
  return places;
}
