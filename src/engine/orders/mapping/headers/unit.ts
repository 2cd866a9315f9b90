import { currencyNames } from "../../reading/currency";

export interface Unit {
  readonly factor: number;
  readonly currency: string | null;
}

const factors: readonly (readonly [string, number])[] = [
  ["百万", 1e6],
  ["千万", 1e7],
  ["万", 1e4],
  ["千", 1e3],
  ["亿", 1e8],
  ["thousands", 1e3],
  ["thousand", 1e3],
  ["millions", 1e6],
  ["million", 1e6],
  ["000s", 1e3],
  ["000", 1e3],
  ["mn", 1e6],
  ["k", 1e3],
  ["m", 1e6],
];
const fillers = ["in", "of", "unit", "单位", "元"] as const;
const LONGEST = 24;

/**
 * Reads the unit that a header gives in brackets: 万元 is 10,000 and CNY, "USD k" is 1,000 and USD. Null where the brackets
 * say anything else.
 */
export function readUnit(inside: string): Unit | null {
  let rest = inside.toLowerCase().replace(/[\s'’:,.]/g, "");
  if (rest === "" || rest.length > LONGEST) return null;
  let factor = 1;
  let currency: string | null = null;
  let isRecognised = false;
  const cut = (word: string): boolean => {
    const at = rest.indexOf(word);
    if (at < 0) return false;
    rest = rest.slice(0, at) + rest.slice(at + word.length);
    return true;
  };
  // Longest names first, so that 美元 is the dollar and not the yuan.
  for (const [name, code] of currencyNames) {
    if (cut(name)) {
      currency = code;
      isRecognised = true;
      break;
    }
  }
  if (currency === null && cut("元")) {
    currency = "CNY";
    isRecognised = true;
  }
  for (const [word, value] of factors) {
    if (cut(word)) {
      factor = value;
      isRecognised = true;
      break;
    }
  }
  for (const word of fillers) cut(word);
  return isRecognised && rest === "" ? { factor, currency } : null;
}
