/** A number, and the format that Excel gives to a cell without one when it reads the text. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat?: string;
}

const NUMBER = /^([-+]?)\s*([$¥€£]?)\s*([-+]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d{1,3})?\s*(%?)$/i;
const FRACTION = /^([-+]?)(\d+) (\d{1,5})\/(\d{1,5})$/;

/**
 * Reads "12", "1,234.50", "-5%", "(3)", "$7", "1e3", "0 1/2" as Excel does when they are typed; undefined for other text.
 * Source: Range.values ("number-like text is stored as a number") and support.microsoft.com "Stop automatically changing
 * numbers to dates"; assumed in detail, for the regional settings of the United States.
 */
export function typedNumber(text: string): TypedNumber | undefined {
  const inParentheses = /^\((.+)\)$/.exec(text)?.[1];
  if (inParentheses !== undefined) {
    const inner = /^[$¥€£]?[\d.,]/.test(inParentheses) ? typedNumber(inParentheses) : undefined;
    return inner && { ...inner, value: -inner.value };
  }
  const fraction = FRACTION.exec(text);
  if (fraction) return typedFraction(fraction);
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign = "", currency = "", innerSign = "", digits = "", exponent = "", percent = ""] = match;
  if (sign !== "" && innerSign !== "") return undefined;
  const magnitude = Number(digits.replaceAll(",", "") + exponent) / (percent ? 100 : 1);
  if (!Number.isFinite(magnitude)) return undefined;
  const value = sign === "-" || innerSign === "-" ? -magnitude : magnitude;
  const decimals = digits.includes(".") ? ".00" : "";
  if (percent) return { value, numberFormat: `0${decimals}%` };
  if (currency) return { value, numberFormat: `${currency}#,##0${decimals}` };
  if (exponent) return { value, numberFormat: "0.00E+00" };
  if (digits.includes(",")) return { value, numberFormat: `#,##0${decimals}` };
  return { value };
}

function typedFraction([, sign, whole, numerator, denominator]: RegExpExecArray): TypedNumber | undefined {
  if (Number(denominator) === 0) return undefined;
  const magnitude = Number(whole) + Number(numerator) / Number(denominator);
  return { value: sign === "-" ? -magnitude : magnitude, numberFormat: "# ?/?" };
}
