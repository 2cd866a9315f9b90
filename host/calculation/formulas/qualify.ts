/** Gives every reference of a formula that names no sheet the sheet that it stands on, so that it can be moved to another. */
import { type FormulaToken, formulaTokens, joinTokens } from "../../cells/formula-tokens";
import { quoteSheet } from "../../cells/references";

/** `SUM(A1:B2)` on Calc → `SUM(Calc!A1:B2)`. */
export function qualify(formula: string, sheetName: string): string {
  const prefix: FormulaToken = { kind: "sheet", source: `${quoteSheet(sheetName)}!` };
  const tokens = formulaTokens(formula);
  return joinTokens(
    tokens.flatMap((token, index) =>
      token.kind === "reference" && tokens[index - 1]?.kind !== "sheet" ? [prefix, token] : [token],
    ),
  );
}
