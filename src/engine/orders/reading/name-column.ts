import { type Cell, CellError } from "../../cell";
import { NONE } from "../orders";
import { cleanName } from "./name";

/**
 * A column of names as read. A spelling is a text as typed; spellings that differ only in spaces, width, stray characters
 * or capitals are one name.
 */
export interface NameColumn {
  /** By row: index of the spelling, NONE for a blank, ERROR for an error value. */
  readonly spelling: Int32Array;
  /** By spelling: the text as typed, cleaned, and the index of its name. */
  readonly typed: readonly string[];
  readonly shown: readonly string[];
  readonly nameOf: readonly number[];
  /** By name: the key that tells it apart. */
  readonly keys: readonly string[];
}

export const ERROR = -2;

export function readNames(cells: readonly Cell[], rows: number): NameColumn {
  const spelling = new Int32Array(rows);
  const typed: string[] = [];
  const shown: string[] = [];
  const nameOf: number[] = [];
  const keys: string[] = [];
  const nameByKey = new Map<string, number>();
  const spellingByCell = new Map<Cell, number>();
  const spellingByText = new Map<string, number>();

  const addSpelling = (cell: Cell): number => {
    if (cell instanceof CellError) return ERROR;
    // TRUE and 17850 as a cell are the texts "TRUE" and "17850".
    const text = typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
    const known = spellingByText.get(text);
    if (known !== undefined) return known;
    const clean = cleanName(text);
    if (clean === "") return NONE;
    const key = clean.toLowerCase();
    let name = nameByKey.get(key);
    if (name === undefined) {
      name = keys.push(key) - 1;
      nameByKey.set(key, name);
    }
    typed.push(text);
    shown.push(clean);
    const index = nameOf.push(name) - 1;
    spellingByText.set(text, index);
    return index;
  };

  let lastCell: Cell = null;
  let lastSpelling = NONE;
  for (let row = 0; row < rows; row++) {
    const cell = cells[row] ?? null;
    if (cell !== lastCell) {
      lastCell = cell;
      if (cell === null) lastSpelling = NONE;
      else {
        const known = spellingByCell.get(cell);
        lastSpelling = known ?? addSpelling(cell);
        if (known === undefined) spellingByCell.set(cell, lastSpelling);
      }
    }
    spelling[row] = lastSpelling;
  }
  return { spelling, typed, shown, nameOf, keys };
}

/** The name of a row, NONE where there is none. */
export function nameAt(column: NameColumn, row: number): number {
  const spelling = column.spelling[row] ?? NONE;
  return spelling < 0 ? NONE : (column.nameOf[spelling] ?? NONE);
}
