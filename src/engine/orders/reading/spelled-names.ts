import { NONE } from "../orders";
import { cleanName, keyOf } from "./name";
import { newTextIndex, numberOf, type TextIndex } from "./text-index";

/** Names that are met in one spelling or several: spellings and names are numbered in the order in which they are met. */
export interface SpelledNames {
  readonly spellings: TextIndex;
  /**
   * Undefined as long as every text is clean and its own key, as order numbers mostly are: spellings and names are the same
   * then, and one list of hundreds of thousands of texts does instead of four.
   */
  apart: { readonly names: TextIndex; readonly shown: string[]; readonly nameOf: number[] } | undefined;
}

export function newSpelledNames(): SpelledNames {
  return { spellings: newTextIndex(), apart: undefined };
}

export function spellingOf(names: SpelledNames, text: string): number {
  const known = names.spellings.texts.length;
  const spelling = numberOf(names.spellings, text);
  if (spelling === known) add(names, text);
  return spelling;
}

/** NONE for a text of nothing but spaces. */
export function nameOf({ apart }: SpelledNames, spelling: number): number {
  return apart === undefined ? spelling : (apart.nameOf[spelling] as number);
}

/** By spelling: the text as typed, and cleaned. By name: the key that tells it apart. */
export function textsOf({ spellings, apart }: SpelledNames) {
  const typed: readonly string[] = spellings.texts;
  return { typed, shown: apart?.shown ?? typed, keys: apart?.names.texts ?? typed };
}

function add(names: SpelledNames, text: string): void {
  const clean = cleanName(text);
  const key = keyOf(clean);
  if (names.apart === undefined) {
    if (clean === text && key === text && clean !== "") return;
    const before = names.spellings.texts.slice(0, -1);
    const index = newTextIndex();
    names.apart = { names: index, shown: before, nameOf: before.map((same) => numberOf(index, same)) };
  }
  names.apart.shown.push(clean);
  names.apart.nameOf.push(clean === "" ? NONE : numberOf(names.apart.names, key));
}
