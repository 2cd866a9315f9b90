/** A formula filled down or across: its relative references move along, fixed ones stay (ECMA-376 part 1, 18.3.1.40). */
import { formulaTokens } from "../../../cells/formula-tokens";
import { formatReference, parseReference, type ReferenceEnd } from "../../../cells/references";

/** `=A1*$B$1` one row down is `=A2*$B$1`. */
export function fillFormula(formula: string, rows: number, columns: number): string {
  const move = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    row: end.row === undefined || end.rowFixed ? end.row : end.row + rows,
    column: end.column === undefined || end.columnFixed ? end.column : end.column + columns,
  });
  return formulaTokens(formula)
    .map(({ kind, source }) => {
      const reference = kind === "reference" ? parseReference(source) : undefined;
      return reference
        ? formatReference({ ...reference, start: move(reference.start), end: move(reference.end) })
        : source;
    })
    .join("");
}
