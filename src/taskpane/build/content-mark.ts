import { type Cell, CellError } from "../../engine/cell";

/** Cells between two pauses: a few milliseconds of work, so that the pane stays quick. */
const CELLS_AT_ONCE = 40_000;

/**
 * A fingerprint of cells, to see whether any of them was changed: 64 bits in hexadecimal (FNV-1a over words, twice, with two
 * multipliers). Another cell, or the same cells in another order, give another one. Works in slices; `signal` stops it.
 */
export async function contentMark(columns: readonly (readonly Cell[])[], signal?: AbortSignal): Promise<string> {
  const words = new Words();
  let sincePause = 0;
  for (const cells of columns) {
    words.add(cells.length);
    for (let row = 0; row < cells.length; row++) {
      addCell(words, cells[row] ?? null);
      if (++sincePause < CELLS_AT_ONCE) continue;
      sincePause = 0;
      await nextTask();
      signal?.throwIfAborted();
    }
  }
  return words.mark();
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What begins a cell, so that a number is no text and no error value. */
const NUMBER = 1;
const TEXT = 2;
const TRUE = 3;
const FALSE = 4;
const NOTHING = 5;
const ERROR = 6;

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

function addCell(words: Words, cell: Cell): void {
  if (typeof cell === "number") {
    double[0] = cell;
    words.add(NUMBER);
    words.add(halves[0] as number);
    words.add(halves[1] as number);
  } else if (typeof cell === "string") addText(words, TEXT, cell);
  else if (cell instanceof CellError) addText(words, ERROR, cell.code);
  else words.add(cell === null ? NOTHING : cell ? TRUE : FALSE);
}

function addText(words: Words, kind: number, text: string): void {
  words.add(kind);
  words.add(text.length);
  for (let at = 0; at < text.length; at++) words.add(text.charCodeAt(at));
}

class Words {
  #one = 0x811c9dc5;
  #other = 0x9e3779b9;

  add(word: number): void {
    this.#one = Math.imul(this.#one ^ word, 0x01000193);
    this.#other = Math.imul(this.#other ^ word, 0x85ebca6b);
  }

  mark(): string {
    return [this.#one, this.#other].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }
}
