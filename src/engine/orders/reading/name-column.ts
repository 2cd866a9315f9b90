import { type Cell, CellError } from "../../cell";
import { NONE } from "../orders";
import { nameOf, newSpelledNames, spellingOf, textsOf } from "./spelled-names";

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
  const names = newSpelledNames();
  let hasErrors = false;

  const textOfNumber = new Map<number, string>();

  // The lines of an order mostly stand together: a cell like the one above it needs no look-up.
  let lastCell: Cell = null;
  let lastSpelling = NONE;
  let lastName = NONE;
  for (let row = 0; row < rows; row++) {
    const cell = cells[row] ?? null;
    if (cell !== lastCell) {
      lastCell = cell;
      if (cell === null) lastName = NONE;
      else if (cell instanceof CellError) {
        lastName = ERROR;
        hasErrors = true;
      } else {
        lastSpelling = spellingOf(names, typeof cell === "string" ? cell : textOf(cell, textOfNumber));
        lastName = nameOf(names, lastSpelling);
      }
      if (lastName < 0) lastSpelling = lastName;
      // Names and spellings are numbered alike until a name is spelled in a second way.
      if (lastName !== lastSpelling && spelling === name) spelling = name.slice();
    }
    if (spelling !== name) spelling[row] = lastSpelling;
    name[row] = lastName;
  }
  return { name, spelling, ...textsOf(names), hasErrors };
}

/** TRUE and 17850 as a cell are the texts "TRUE" and "17850". known: the numbers met before. */
function textOf(cell: number | boolean, known: Map<number, string>): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  let text = known.get(cell);
  if (text === undefined) {
    text = String(cell);
    known.set(cell, text);
  }
  return text;
}
