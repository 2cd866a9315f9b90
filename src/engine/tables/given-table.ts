import type { Cell } from "../cell";
import { normalised } from "../orders/headers/header-text";

/** A table of the user's beside the orders, cells by column. */
export interface GivenTable {
  /** How the user calls it: the table's and its sheet's name. */
  readonly names: readonly string[];
  readonly headers: readonly string[];
  readonly columns: readonly (readonly Cell[])[];
  readonly rows: number;
}

/** The place of the first header that is one of some words, or undefined. */
export function columnOf(headers: readonly string[], words: readonly string[]): number | undefined {
  const wanted = new Set(words.map(normalised));
  const place = headers.findIndex((header) => wanted.has(normalised(header)));
  return place < 0 ? undefined : place;
}
