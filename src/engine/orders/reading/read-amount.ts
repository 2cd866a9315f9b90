import { currencyNames } from "./currency";

/** How the digits of an amount are written. */
export type DecimalMark = "point" | "comma";

/** An amount written as text, taken apart; the digits are read once the column has told its decimal mark. */
export interface AmountText {
  /** Digits with their marks: "12,000", "12.345,67", "5000". */
  readonly digits: string;
  readonly isNegative: boolean;
  /** 10,000 for 万 and w, 1,000 for k and 千, 100,000,000 for 亿; else 1. */
  readonly factor: number;
  /** Sign or name of a currency as written ("us$", "¥", "rmb"), or null. */
  readonly sign: string | null;
  /** The mark that these digits prove; null where both readings are possible ("12.000") or there is none. */
  readonly proves: DecimalMark | null;
}

const LONGEST = 64;
const suffixes: readonly (readonly [string, number])[] = [
  ["亿", 1e8],
  ["億", 1e8],
  ["百万", 1e6],
  ["百萬", 1e6],
  ["万", 1e4],
  ["萬", 1e4],
  ["w", 1e4],
  ["千", 1e3],
  ["k", 1e3],
];
const BY_POINT = /^(?:\d+|\d{1,3}(?:[, ']\d{3})+)?(?:\.\d*)?$/;
const BY_COMMA = /^(?:\d+|\d{1,3}(?:[. ']\d{3})+)?(?:,\d*)?$/;

/**
 * Takes an amount written as text apart (D14, D15, D16): "12,000", "￥12,000.00", "US$ 5 000", "(1,200)", "1,200-",
 * "１２，０００", "1.2万", "50w", "12.345,67". Null where it is no amount.
 */
export function readAmountText(text: string): AmountText | null {
  if (text.length > LONGEST) return null;
  let rest = text
    .normalize("NFKC")
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase();
  rest = rest.replace(/[\s\u200b-\u200d\ufeff]+/g, " ").trim();
  let isNegative = false;
  let sign: string | null = null;

  const inBrackets = /^(.*)\((.+)\)(.*)$/.exec(rest);
  if (inBrackets !== null) {
    isNegative = true;
    rest = inBrackets.slice(1).join("").trim();
  }
  const minus = () => {
    const without = rest.replace(/^[-+]\s*|\s*[-+]$/, "");
    if (without === rest) return;
    if (rest.startsWith("-") || (rest.endsWith("-") && !rest.startsWith("+"))) isNegative = true;
    rest = without;
  };
  minus();
  for (const [name] of currencyNames) {
    if (rest.startsWith(name)) rest = rest.slice(name.length).trim();
    else if (rest.endsWith(name)) rest = rest.slice(0, -name.length).trim();
    else continue;
    sign = name;
    break;
  }
  if (rest.endsWith("元")) {
    rest = rest.slice(0, -1).trim();
    sign ??= "¥";
  }
  if (!isNegative) minus();
  let factor = 1;
  for (const [word, value] of suffixes) {
    if (!rest.endsWith(word)) continue;
    factor = value;
    rest = rest.slice(0, -word.length).trim();
    break;
  }
  if (!/\d/.test(rest)) return null;
  const canBePoint = BY_POINT.test(rest);
  const canBeComma = BY_COMMA.test(rest);
  if (!canBePoint && !canBeComma) return null;
  return { digits: rest, isNegative, factor, sign, proves: provenMark(rest, canBePoint, canBeComma) };
}

/** "12,000" is written with a decimal point by all but certainty; "12.000" can be either, "12,5" only the comma. */
function provenMark(digits: string, canBePoint: boolean, canBeComma: boolean): DecimalMark | null {
  if (!canBePoint) return "comma";
  if (!canBeComma) return "point";
  if (digits.includes(",")) return "point";
  return /\.\d{3}$/.test(digits) || !digits.includes(".") ? null : "point";
}

/** The value of an amount, in the mark of its column. NaN where it cannot be read in that mark. */
export function amountOf({ digits, isNegative, factor }: AmountText, mark: DecimalMark): number {
  if (!(mark === "point" ? BY_POINT : BY_COMMA).test(digits)) return Number.NaN;
  const plain = digits.replace(mark === "point" ? /[, ']/g : /[. ']/g, "").replace(",", ".");
  const value = Number(plain) * factor;
  return isNegative ? -value : value;
}
