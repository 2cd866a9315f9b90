/**
 * A filled-down column holds one formula, each time one row lower. Univer keeps 5,000 parsed texts, so a formula that moves
 * with its cell is given to it once, and every other cell only by its distance from that first one.
 */
import type { IFormulaDataItem } from "@univerjs/engine-formula";
import { formulaTokens } from "../../cells/formula-tokens";
import { parseReference, type ReferenceEnd } from "../../cells/references";
import { translate } from "./translate";

/** The formula as seen from its cell: equal for all cells of a filled-down column. Undefined where it does not move with it. */
export function relativeForm(formula: string, row: number, column: number): string | undefined {
  // Structured, spilled and whole-column references name the same cells from everywhere.
  let form = "";
  for (const token of formulaTokens(formula)) {
    if (token.kind === "brackets" || token.source === "#") return undefined;
    if (token.kind !== "reference") {
      form += token.source;
      continue;
    }
    const reference = parseReference(token.source);
    if (!reference || reference.start.row === undefined || reference.start.column === undefined) return undefined;
    form += `${seenFrom(reference.start, row, column)}:${seenFrom(reference.end, row, column)}`;
  }
  return form;
}

function seenFrom(
  { row = 0, column = 0, rowFixed, columnFixed }: ReferenceEnd,
  ownRow: number,
  ownColumn: number,
): string {
  return `R${rowFixed ? row : `[${row - ownRow}]`}C${columnFixed ? column : `[${column - ownColumn}]`}`;
}

/** Gives the formulas of one sheet as Univer takes them. */
export class SharedFormulas {
  readonly #first = new Map<string, { readonly id: string; readonly row: number }>();
  /** Formulas that name the same cells from everywhere, as a table's column holds them in all its rows. */
  readonly #unmoved = new Map<string, IFormulaDataItem>();

  item(formula: string, row: number, column: number): IFormulaDataItem {
    const unmoved = this.#unmoved.get(formula);
    if (unmoved) return unmoved;
    const form = relativeForm(formula, row, column);
    if (form === undefined) {
      const item = { f: translate(formula) };
      this.#unmoved.set(formula, item);
      return item;
    }
    const key = `${column}:${form}`;
    const first = this.#first.get(key);
    if (first) return { f: "", si: first.id, x: 0, y: row - first.row };
    const id = `f${this.#first.size}`;
    this.#first.set(key, { id, row });
    return { f: translate(formula), si: id, x: 0, y: 0 };
  }
}
