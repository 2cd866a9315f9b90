/**
 * Formulas as a person reads them and as a file holds them. A file writes `_xlfn.` before functions younger than the
 * format, `_xlpm.` before names of LET and LAMBDA, `_xldudf_` before custom functions (dots become underscores),
 * `ANCHORARRAY(A1)` for `A1#` and `[#This Row]` for `@` in a table.
 * Source: [MS-XLSX] 2.2.2; custom functions: office-js #877 and #5611 (read there, not seen in Excel).
 */
import { type FormulaToken, formulaTokens, joinTokens } from "../../../cells/formula-tokens";
import { FUTURE_FUNCTIONS, WORKSHEET_FUTURE_FUNCTIONS } from "./future-functions";

export interface FormulaContext {
  /** Ids of the custom functions, `RFM.SEGMENT`, in capitals. */
  readonly customFunctions: ReadonlySet<string>;
  /** The table around the formula's cell, which `[@Growth]` means. */
  readonly table?: string | undefined;
}

/** `=SUM(A1#)` → `SUM(_xlfn.ANCHORARRAY(A1))`. The equals sign goes: a file holds formulas without it. */
export function toFileFormula(formula: string, context: FormulaContext): string {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  const locals = localNames(tokens);
  const written: string[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.source === "#") anchor(written, tokens[i - 2]?.kind === "sheet");
    else written.push(fileToken(token, tokens[i - 1], locals, context));
  }
  return written.join("");
}

function fileToken(
  token: FormulaToken,
  before: FormulaToken | undefined,
  locals: ReadonlySet<string>,
  context: FormulaContext,
): string {
  const name = token.source.toUpperCase();
  if (token.kind === "brackets") return fileBrackets(token.source, before?.kind === "name", context.table);
  if ((token.kind === "name" || token.kind === "function") && locals.has(name)) return `_xlpm.${token.source}`;
  if (token.kind !== "function") return token.source;
  if (context.customFunctions.has(name)) return `_xldudf_${name.replaceAll(".", "_")}`;
  if (WORKSHEET_FUTURE_FUNCTIONS.has(name)) return `_xlfn._xlws.${name}`;
  return FUTURE_FUNCTIONS.has(name) ? `_xlfn.${name}` : token.source;
}

function anchor(written: string[], hasSheet: boolean): void {
  const reference = written.splice(hasSheet ? -2 : -1).join("");
  written.push(`_xlfn.ANCHORARRAY(${reference})`);
}

/** `[@Growth]` → `[[#This Row],[Growth]]`; without a table before it, the table of the formula's own cell is added. */
function fileBrackets(source: string, hasTable: boolean, table: string | undefined): string {
  const prefix = hasTable ? "" : (table ?? "");
  const inner = /^\[@(.*)\]$/s.exec(source)?.[1]?.trim();
  if (inner === undefined) return prefix + source;
  if (inner === "") return `${prefix}[#This Row]`;
  return `${prefix}[[#This Row],${inner.startsWith("[") ? inner : `[${inner}]`}]`;
}

/** Names that LET and LAMBDA bring in, in capitals. */
function localNames(tokens: readonly FormulaToken[]): Set<string> {
  const names = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    const caller = token.kind === "function" ? token.source.toUpperCase() : "";
    if (caller !== "LET" && caller !== "LAMBDA") continue;
    for (const [position, argument] of callArguments(tokens, i + 1)
      .slice(0, -1)
      .entries()) {
      const words = argument.filter(({ source }) => source.trim() !== "");
      if (caller === "LET" && position % 2 === 1) continue;
      if (words.length === 1 && words[0]?.kind === "name") names.add(words[0].source.toUpperCase());
    }
  }
  return names;
}

/** The arguments of the call whose parenthesis stands at `open`, each as its tokens. */
function callArguments(tokens: readonly FormulaToken[], open: number): FormulaToken[][] {
  const found: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open)) {
    if (token.source === ")" || token.source === "}") depth--;
    if (depth === 0 && token.source === ")") break;
    if (depth === 1 && token.source === ",") found.push([]);
    else if (depth > 0) found.at(-1)?.push(token);
    if (token.source === "(" || token.source === "{") depth++;
  }
  return found;
}

/** The way back: `_xlfn._xlws.SORT(_xlpm.a)` → `=SORT(a)`. `[#This Row]` stays: it means the same. */
export function fromFileFormula(formula: string): string {
  const tokens = formulaTokens(formula).map(({ kind, source }) => ({ kind, source: withoutPrefix(source, kind) }));
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (tokens[i]?.source.toUpperCase() !== "ANCHORARRAY") continue;
    const [argument = []] = callArguments(tokens, i + 1);
    tokens.splice(i, argument.length + 3, ...argument, { kind: "other", source: "#" });
  }
  return `=${joinTokens(tokens)}`;
}

function withoutPrefix(source: string, kind: FormulaToken["kind"]): string {
  if (kind !== "function" && kind !== "name") return source;
  // A custom function's prefix is one word, so the first underscore was its dot.
  if (source.startsWith("_xldudf_")) return source.slice("_xldudf_".length).replace("_", ".");
  return source.replace(/^_xlfn\.(?:_xlws\.)?|^_xlpm\./, "");
}
