import type { Language, Text } from "../../text/language";
import type { Formula } from "../sheet-plan";

/** An expression inside a formula, without the equals sign. */
export type Expression = string;

export const formula = (expression: Expression): Formula => ({ formula: `=${expression}` });

/** Text of ours as a literal. Text of the user never stands in a formula. */
export const literal = (text: string): Expression => `"${text.replaceAll('"', '""')}"`;

/**
 * Numbers in sentences go through FIXED, which writes them as the reader's computer does; TEXT would need format codes that
 * differ by country.
 */
export const wholeWords = (count: Expression): Expression => `FIXED(${count},0)`;
export const moneyWords = (amount: Expression): Expression => `FIXED(${amount},0)`;
export const percentWords = (share: Expression): Expression => `FIXED(100*(${share}),1)&"%"`;
export const signedPercentWords = (share: Expression): Expression => `IF(${share}>0,"+","")&${percentWords(share)}`;

/**
 * Where a name stands in a list, from 1. MATCH takes * and ? of the name it looks for as any signs, and ~ as the mark that it should
 * not: a customer may be called so.
 */
export const placeOf = (name: Expression, list: Expression): Expression =>
  `MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${name},"~","~~"),"*","~*"),"?","~?"),${list},0)`;

/** A date as 2025-11-15, without TEXT for the same reason. */
export const dateWords = (date: Expression): Expression =>
  `YEAR(${date})&"-"&RIGHT("0"&MONTH(${date}),2)&"-"&RIGHT("0"&DAY(${date}),2)`;

/**
 * A sentence as one formula: the words of the text, with an expression in each placeholder.
 * `sentence("en", { en: "To {date} you sold {amount}.", … }, { date: …, amount: … })`
 */
export function sentence(language: Language, text: Text, parts: Readonly<Record<string, Expression>>): Expression {
  return text[language]
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => (/^\{\w+\}$/.test(piece) ? placeholder(piece.slice(1, -1), parts) : literal(piece)))
    .join("&");
}

function placeholder(name: string, parts: Readonly<Record<string, Expression>>): Expression {
  const part = parts[name];
  if (part === undefined) throw new RangeError(`the sentence asks for {${name}}`);
  return `(${part})`;
}
