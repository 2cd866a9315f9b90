/**
 * A formula cut into its tokens, enough to find what refers to cells, sheets, tables and names. It is not a parser: joined
 * again, the tokens' sources give the formula back, letter for letter.
 */
export type FormulaTokenKind =
  /** A text in quotes. */
  | "text"
  /** A sheet and its exclamation mark: `Calc!`, `'Reorder plan'!`. */
  | "sheet"
  /** A cell, an area, whole columns or whole rows: `$A$1`, `A1:B2`, `A:C`, `1:3`. */
  | "reference"
  /** A table's part in brackets, `[[#This Row],[Growth]]`; the table's name stands before it. */
  | "brackets"
  /** A word before a parenthesis. */
  | "function"
  /** Any other word: a defined name, a table, TRUE. */
  | "name"
  | "number"
  /** `#N/A` and its like. */
  | "error"
  /** Operators, separators, braces and blanks, one character each. */
  | "other";

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly source: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const NOT_A_WORD = String.raw`(?![\p{L}\p{N}_.(!])`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;

const RULES: readonly (readonly [FormulaTokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!/uy],
  ["error", /#(?:N\/A|DIV\/0!|NULL!|NUM!|REF!|VALUE!|NAME\?|SPILL!|CALC!)/iy],
  ["reference", new RegExp(`(?:${AREA})${NOT_A_WORD}`, "uy")],
  ["function", /[\p{L}_\\][\p{L}\p{N}_.?\\]*(?=\()/uy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.?\\]*/uy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y],
];

export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let position = 0; position < formula.length; ) {
    const token = tokenAt(formula, position);
    tokens.push(token);
    position += token.source.length;
  }
  return tokens;
}

export function joinTokens(tokens: readonly FormulaToken[]): string {
  return tokens.map((token) => token.source).join("");
}

function tokenAt(formula: string, position: number): FormulaToken {
  if (formula[position] === "[") return { kind: "brackets", source: bracketsAt(formula, position) };
  for (const [kind, rule] of RULES) {
    rule.lastIndex = position;
    const match = rule.exec(formula);
    if (match) return { kind, source: match[0] };
  }
  return { kind: "other", source: String.fromCodePoint(formula.codePointAt(position) ?? 0) };
}

/** Up to the bracket that closes the first one; an apostrophe takes the next character as it is. */
function bracketsAt(formula: string, start: number): string {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    const character = formula[i];
    if (character === "'") i++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return formula.slice(start, i + 1);
  }
  return formula.slice(start);
}
