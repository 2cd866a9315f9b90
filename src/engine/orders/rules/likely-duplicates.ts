import { cleanName } from "../reading/name";

const latinEndings = new Set([
  "ltd",
  "limited",
  "inc",
  "incorporated",
  "llc",
  "llp",
  "lp",
  "plc",
  "corp",
  "corporation",
  "co",
  "company",
  "gmbh",
  "ag",
  "kg",
  "sa",
  "sas",
  "sarl",
  "srl",
  "spa",
  "bv",
  "nv",
  "oy",
  "ab",
  "as",
  "aps",
  "pty",
  "pte",
  "sdn",
  "bhd",
  "kk",
  "group",
  "holding",
  "holdings",
  "trading",
  "intl",
  "international",
]);
/** Longer endings before those they contain. */
const chineseEndings = [
  "股份有限公司",
  "有限责任公司",
  "有限公司",
  "公司",
  "集团",
  "进出口",
  "商贸",
  "贸易",
  "股份",
] as const;

/** Customers, by index, whose names are alike but for their legal form. */
export type LikelyDuplicates = readonly (readonly number[])[];

/**
 * Groups of customers that may be one (D23): names equal once punctuation and endings such as Ltd, Trading, 有限公司 are left
 * out. Acme Ltd and Acme Trading Ltd make a group. Linear in the number of customers.
 */
export function likelyDuplicates(names: readonly string[]): LikelyDuplicates {
  const groups = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const key = coreOf(name);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function coreOf(name: string): string {
  const plain = cleanName(name).toLowerCase();
  // A search that knows all letters of the world is several times slower.
  const isLatin = /^[ -~]*$/.test(plain);
  const words = plain.replace(/[.'’]/g, "").match(isLatin ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
  while (words.length > 1 && latinEndings.has(words.at(-1) ?? "")) words.pop();
  let core = words.join("");
  if (isLatin) return core === "" ? plain : core;
  for (let ending = endingOf(core); ending !== undefined; ending = endingOf(core)) core = core.slice(0, -ending.length);
  return core === "" ? plain : core;
}

function endingOf(core: string): string | undefined {
  return chineseEndings.find((ending) => core.length > ending.length && core.endsWith(ending));
}
