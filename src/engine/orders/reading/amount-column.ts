import { type Cell, isBlank } from "../../cell";
import { codeIndex } from "../codes";
import { type AmountText, amountOf, readAmountText } from "./read-amount";

/** A column of money or quantities as read: one entry a row. */
export interface AmountColumn {
  /** NaN where `problem` is set. */
  readonly value: Float64Array;
  /** D11 missing, D18 not readable, D16 decimal comma in a column of decimal points, D51 error value; else 0. */
  readonly problem: Uint8Array;
  /** D15, D14 or D16, the first that fits; 0 for a plain number. */
  readonly repair: Uint8Array;
  /** The currency written beside the digits, by row, where there is one. */
  readonly sign: ReadonlyMap<number, string>;
}

/** No amount is larger; sums and conversions of a million such stay finite. */
export const LARGEST_AMOUNT = 1e280;

const D11 = codeIndex("D11");
const D14 = codeIndex("D14");
const D15 = codeIndex("D15");
const D16 = codeIndex("D16");
const D18 = codeIndex("D18");
const D51 = codeIndex("D51");

/**
 * Reads a column of numbers, each times `factor` (the unit of its header). A decimal comma is believed where the column's
 * texts show it throughout; a single one among decimal points is not used (D16).
 */
export function readAmounts(cells: readonly Cell[], rows: number, factor: number): AmountColumn {
  const value = new Float64Array(rows);
  const problem = new Uint8Array(rows);
  const repair = new Uint8Array(rows);
  const sign = new Map<number, string>();
  const texts = new Map<string, AmountText | null>();
  const textRows: number[] = [];

  for (let row = 0; row < rows; row++) {
    const cell = cells[row] ?? null;
    if (typeof cell === "number") {
      if (Math.abs(cell * factor) <= LARGEST_AMOUNT) value[row] = cell * factor;
      else problem[row] = D18;
    } else if (typeof cell === "string") {
      if (!texts.has(cell)) texts.set(cell, readAmountText(cell));
      textRows.push(row);
    } else if (cell === null) problem[row] = D11;
    else problem[row] = typeof cell === "boolean" ? D18 : D51;
  }

  const marks = new Set([...texts.values()].map((text) => text?.proves));
  const isComma = marks.has("comma") && !marks.has("point");
  for (const row of textRows) {
    const cell = cells[row] as string;
    const text = texts.get(cell) ?? null;
    if (text === null) problem[row] = isBlank(cell) ? D11 : D18;
    else if (text.proves === "comma" && !isComma) problem[row] = D16;
    else {
      const amount = amountOf(text, isComma ? "comma" : "point") * factor;
      if (Math.abs(amount) <= LARGEST_AMOUNT) value[row] = amount;
      else problem[row] = D18;
      repair[row] = text.factor !== 1 ? D15 : isComma && /[.,]/.test(text.digits) ? D16 : D14;
      if (text.sign !== null) sign.set(row, text.sign);
    }
  }
  for (let row = 0; row < rows; row++) if (problem[row] !== 0) value[row] = Number.NaN;
  return { value, problem, repair, sign };
}
