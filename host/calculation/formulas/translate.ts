/** What Excel accepts and Univer's parser does not: `T[@x]` and `A1#`. Texts in quotes stay as they are. */
import { type FormulaToken, formulaTokens, joinTokens } from "../../cells/formula-tokens";

/** `tblPlan[@Growth]` → `tblPlan[[#This Row],[Growth]]`; `Calc!B5#` → `ANCHORARRAY(Calc!B5)`. */
export function translate(formula: string): string {
  if (!/[@#]/.test(formula)) return formula;
  const translated: FormulaToken[] = [];
  for (const token of formulaTokens(formula)) {
    const last = translated.at(-1);
    if (token.kind === "brackets") translated.push({ kind: "brackets", source: thisRow(token.source) });
    else if (token.source === "#" && last?.kind === "reference") anchor(translated);
    else translated.push(token);
  }
  return joinTokens(translated);
}

/** `[@x]`, `[@[x]]` and `[@[a]:[b]]` name the cell's own row; `[@]` the whole of it. */
function thisRow(brackets: string): string {
  if (!brackets.startsWith("[@")) return brackets;
  const columns = brackets.slice(2, -1);
  if (columns === "") return "[#This Row]";
  return `[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}

/** Takes the reference just read, with its sheet, into ANCHORARRAY. */
function anchor(translated: FormulaToken[]): void {
  const reference = translated.pop();
  const sheet = translated.at(-1)?.kind === "sheet" ? translated.pop() : undefined;
  translated.push({ kind: "other", source: `ANCHORARRAY(${sheet?.source ?? ""}${reference?.source ?? ""})` });
}
