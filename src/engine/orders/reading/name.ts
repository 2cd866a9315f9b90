/** Characters that a name never means: line breaks, tabs, non-breaking and zero-width spaces (D57). */
const STRAY = /[\p{Cc}\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/u;
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SPACES = /[\s\p{Cc}]+/gu;
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A name as it is shown: half width, trimmed, inner spaces one, stray characters gone; capitals stay (spec 1.3-10). */
export function cleanName(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFKC").replace(ZERO_WIDTH, "").replace(SPACES, " ").trim();
}

/** What tells cleaned names apart: the name without regard to capitals. */
export function keyOf(clean: string): string {
  return clean.toUpperCase();
}

export function hasStrayCharacters(text: string): boolean {
  return STRAY.test(text);
}
