import { fieldOf, type OrderField, orderFieldIds } from "../fields";
import { type HeaderText, normalised, readHeader } from "./header-text";

/** How well a header names a field. */
export interface HeaderMatch {
  readonly field: OrderField;
  /** 1 exact; 0.8 synonym contained in the header; 0.6 header contained in a synonym, or one letter different. */
  readonly score: number;
  /** The header ends with the synonym: what it ends with, it is (客户区域 is a region, "Product Cost" a cost). */
  readonly endsWithIt: boolean;
  /** Place of the synonym in its list: earlier ones name the field better. */
  readonly place: number;
}

interface Synonym {
  readonly text: string;
  readonly words: string;
  readonly place: number;
  readonly isLatin: boolean;
}

const EXACT = 1;
const CONTAINED = 0.8;
const RELATED = 0.6;
const SHORTEST_MISSPELT = 5;

const synonyms = new Map(
  orderFieldIds.map((id) => {
    const { en, zh } = fieldOf(id);
    const list = [...en.map(synonymOf), ...zh.map(synonymOf)];
    return [id, list] as const;
  }),
);

function synonymOf(header: string, place: number): Synonym {
  const { text, words } = readHeader(header);
  return { text, words, place, isLatin: /^[a-z0-9%]+$/.test(text) };
}

/** Generic parts of synonyms that alone say nothing about the field. */
const sayNothing = new Set([
  "id",
  "no",
  "key",
  "code",
  "number",
  "date",
  "time",
  "amount",
  "编号",
  "代码",
  "编码",
  "号",
  "日期",
  "时间",
  "金额",
]);

/** The best match of a header with a field, or null. Linear in the length of the header. */
export function matchHeader(header: HeaderText, field: OrderField): HeaderMatch | null {
  const { kind, never } = fieldOf(field);
  if (header.text === "") return null;
  const isNumeric = kind === "number" || kind === "money" || kind === "date";
  let best: HeaderMatch | null = null;
  for (const synonym of synonyms.get(field) ?? []) {
    const score = scoreOf(header, synonym);
    if (score === 0) continue;
    const match = { field, score, endsWithIt: header.text.endsWith(synonym.text), place: synonym.place };
    if (best === null || isBetter(match, best)) best = match;
  }
  if (best === null || best.score === EXACT) return best;
  if (isNumeric && header.isIdentifier) return null;
  return never.some((word) => says(header, word)) ? null : best;
}

/** Higher score first, then the header's last word, then the earlier synonym. */
export function isBetter(left: HeaderMatch, right: HeaderMatch): boolean {
  if (left.score !== right.score) return left.score > right.score;
  if (left.endsWithIt !== right.endsWithIt) return left.endsWithIt;
  return left.place < right.place;
}

function scoreOf(header: HeaderText, synonym: Synonym): number {
  if (header.text === synonym.text) return EXACT;
  if (contains(header, synonym)) return CONTAINED;
  if (header.text.length >= 2 && synonym.text.includes(header.text) && !sayNothing.has(header.text)) return RELATED;
  const isWord = synonym.isLatin && synonym.text.length >= SHORTEST_MISSPELT && header.text.length >= SHORTEST_MISSPELT;
  return isWord && differsByOne(header.text, synonym.text) ? RELATED : 0;
}

/**
 * Chinese has no spaces, so that a part is a part. Latin synonyms must be whole words ("source" holds no SO), or begin or
 * end a header written as one word (CUSTOMERNAME); of the shortest only those that end it (ORDERQTY).
 */
function contains(header: HeaderText, synonym: Synonym): boolean {
  if (!synonym.isLatin) return header.text.includes(synonym.text);
  if (header.words.includes(synonym.words)) return true;
  if (header.words.trim().includes(" ")) return false;
  if (synonym.text.length < 3) return false;
  if (header.text.endsWith(synonym.text)) return true;
  return synonym.text.length > 3 && header.text.startsWith(synonym.text);
}

function says(header: HeaderText, word: string): boolean {
  if (!/^[a-z]/.test(word)) return header.text.includes(word);
  if (header.words.includes(` ${word} `)) return true;
  const isOneWord = !header.words.trim().includes(" ");
  return isOneWord && word.length > 3 && (header.text.startsWith(word) || header.text.endsWith(word));
}

/** One letter inserted, left out or replaced. */
function differsByOne(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  const shortest = Math.min(left.length, right.length);
  while (end < shortest - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  return Math.max(left.length, right.length) - start - end <= 1;
}

/** True for a text that names some column of an order table. */
export function namesSomeField(header: HeaderText): boolean {
  return orderFieldIds.some((field) => matchHeader(header, field) !== null);
}

/** True where the text is exactly a synonym of some column. */
export function isSynonym(text: string): boolean {
  const plain = normalised(text);
  return orderFieldIds.some((field) => synonyms.get(field)?.some((synonym) => synonym.text === plain));
}
