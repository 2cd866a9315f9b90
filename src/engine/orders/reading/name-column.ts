import { type Cell, CellError } from "../../cell";
import { NONE } from "../orders";
import { cleanName, keyOf } from "./name";

/**
 * A column of names as read. A spelling is a text as typed; spellings that differ only in spaces, width, stray characters
 * or capitals are one name.
 */
export interface NameColumn {
  /** By row: index of the name, NONE for a blank, ERROR for an error value. */
  readonly name: Int32Array;
  /** By row: index of the spelling, or as above. One array with `name` where every name has one spelling. */
  readonly spelling: Int32Array;
  /** By spelling: the text as typed, and cleaned. */
  readonly typed: readonly string[];
  readonly shown: readonly string[];
  /** By name: the key that tells it apart. */
  readonly keys: readonly string[];
  readonly hasErrors: boolean;
}

export const ERROR = -2;

export function readNames(cells: readonly Cell[], rows: number): NameColumn {
  const name = new Int32Array(rows);
  let spelling = name;
  const typed: string[] = [];
  const shown: string[] = [];
  const nameOf: number[] = [];
  const keys: string[] = [];
  // Keys that are typed somewhere as they are stand in spellingByText alone: order numbers need one entry, not two.
  const nameByKey = new Map<string, number>();
  const spellingByText = new Map<string, number>();
  const textByNumber = new Map<number, string>();
  let hasErrors = false;

  const addSpelling = (text: string): number => {
    const clean = cleanName(text);
    let index = NONE;
    if (clean !== "") {
      const key = keyOf(clean);
      const typedSo = spellingByText.get(key);
      let of = typedSo === undefined ? nameByKey.get(key) : nameOf[typedSo];
      if (of === undefined) {
        of = keys.push(key) - 1;
        if (key !== text) nameByKey.set(key, of);
      }
      typed.push(text);
      shown.push(clean);
      index = nameOf.push(of) - 1;
    }
    spellingByText.set(text, index);
    return index;
  };
  // TRUE and 17850 as a cell are the texts "TRUE" and "17850".
  const textOf = (cell: number | boolean): string => {
    if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
    let text = textByNumber.get(cell);
    if (text === undefined) {
      text = String(cell);
      textByNumber.set(cell, text);
    }
    return text;
  };

  let lastCell: Cell = null;
  let lastSpelling = NONE;
  let lastName = NONE;
  for (let row = 0; row < rows; row++) {
    const cell = cells[row] ?? null;
    if (cell !== lastCell) {
      lastCell = cell;
      if (cell === null) lastSpelling = NONE;
      else if (cell instanceof CellError) {
        lastSpelling = ERROR;
        hasErrors = true;
      } else {
        const text = typeof cell === "string" ? cell : textOf(cell);
        lastSpelling = spellingByText.get(text) ?? addSpelling(text);
      }
      lastName = lastSpelling < 0 ? lastSpelling : (nameOf[lastSpelling] as number);
      // Names and spellings are numbered alike until a name is spelled in a second way.
      if (lastName !== lastSpelling && spelling === name) spelling = name.slice();
    }
    if (spelling !== name) spelling[row] = lastSpelling;
    name[row] = lastName;
  }
  return { name, spelling, typed, shown, keys, hasErrors };
}
