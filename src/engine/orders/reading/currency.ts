/** How currencies are written, and their codes. Longer names stand before shorter ones that they contain. */
export const currencyNames: readonly (readonly [string, string])[] = [
  ["新加坡元", "SGD"],
  ["人民币", "CNY"],
  ["新台币", "TWD"],
  ["us$", "USD"],
  ["hk$", "HKD"],
  ["nt$", "TWD"],
  ["s$", "SGD"],
  ["a$", "AUD"],
  ["c$", "CAD"],
  ["美元", "USD"],
  ["美金", "USD"],
  ["欧元", "EUR"],
  ["英镑", "GBP"],
  ["日元", "JPY"],
  ["港元", "HKD"],
  ["港币", "HKD"],
  ["澳元", "AUD"],
  ["加元", "CAD"],
  ["台币", "TWD"],
  ["usd", "USD"],
  ["eur", "EUR"],
  ["gbp", "GBP"],
  ["cny", "CNY"],
  ["rmb", "CNY"],
  ["jpy", "JPY"],
  ["hkd", "HKD"],
  ["twd", "TWD"],
  ["sgd", "SGD"],
  ["aud", "AUD"],
  ["cad", "CAD"],
  ["nzd", "NZD"],
  ["chf", "CHF"],
  ["sek", "SEK"],
  ["nok", "NOK"],
  ["dkk", "DKK"],
  ["pln", "PLN"],
  ["czk", "CZK"],
  ["krw", "KRW"],
  ["inr", "INR"],
  ["thb", "THB"],
  ["vnd", "VND"],
  ["myr", "MYR"],
  ["idr", "IDR"],
  ["php", "PHP"],
  ["aed", "AED"],
  ["sar", "SAR"],
  ["brl", "BRL"],
  ["mxn", "MXN"],
  ["zar", "ZAR"],
  ["rub", "RUB"],
  ["try", "TRY"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["₩", "KRW"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["¥", "CNY"],
  ["$", "USD"],
];

const codes = new Map(currencyNames);

/** The code of a currency as people write it: RMB, 人民币 and ￥ are CNY. Unknown texts stand for themselves, in capitals. */
export function currencyCode(text: string): string {
  const plain = text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  return codes.get(plain) ?? plain.toUpperCase();
}

const dollars = new Set(["USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD", "MXN"]);

/** True where an amount with this sign can be in this currency: "$" is any dollar, "¥" yuan or yen. */
export function signAllows(sign: string, code: string): boolean {
  if (sign === "$") return dollars.has(code);
  if (sign === "¥") return code === "CNY" || code === "JPY";
  return codes.get(sign) === code;
}

/** Codes of the currencies that are known by a name, those of the most trade first. */
export const currencyCodes: readonly string[] = [
  ...new Set(["CNY", "USD", "EUR", "GBP", "JPY", "HKD", ...currencyNames.map(([, code]) => code)]),
];
