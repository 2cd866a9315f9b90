import { invalidArgument } from "../excel-error";

/** Source: support.microsoft.com "Excel specifications and limits"; verified. */
const MAX_FORMULA_LENGTH = 8192;

/**
 * Refuses a formula that Excel would refuse to enter: too long, or with quotes or brackets that do not close.
 * The check of the rest of the grammar is left to the calculation, which answers #NAME? or #VALUE!. Assumed.
 */
export function checkFormula(formula: string): void {
  if (formula.length > MAX_FORMULA_LENGTH) throw invalidArgument(`a formula of ${formula.length} characters`);
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, "").replace(/'(?:[^'[\]]|'')*'!/g, "");
  if (withoutTexts.includes('"')) throw invalidArgument(`a quote does not close in ${formula}`);
  let open = 0;
  for (const sign of withoutTexts) {
    if (sign === "(") open += 1;
    if (sign === ")") open -= 1;
    if (open < 0) break;
  }
  if (open !== 0) throw invalidArgument(`the parentheses do not match in ${formula}`);
}
