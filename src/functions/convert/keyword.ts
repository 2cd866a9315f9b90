import { EngineError } from "../../engine/errors";

/** The keyword that a typed word stands for, whatever its capitals, width and spaces; undefined for an unknown one. */
export function findKeyword<Id extends string>(
  typed: string,
  words: Readonly<Record<Id, readonly string[]>>,
): Id | undefined {
  const wanted = plain(typed);
  return (Object.keys(words) as Id[]).find((id) => words[id].some((word) => plain(word) === wanted));
}

/** As findKeyword; an unknown word is refused with the words that are allowed. */
export function keywordOf<Id extends string>(
  argument: string,
  typed: string,
  words: Readonly<Record<Id, readonly string[]>>,
): Id {
  const id = findKeyword(typed, words);
  if (id !== undefined) return id;
  const allowed = Object.values<readonly string[]>(words).map(([word]) => word);
  throw new EngineError("unknownKeyword", argument, { value: typed, allowed: allowed.join(", ") });
}

function plain(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
