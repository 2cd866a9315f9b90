/**
 * Reads a CSV file, gzipped or not, in the encodings and with the delimiters that spreadsheets write. Columns, not rows: an
 * order list of half a million lines is read in a few seconds, and a value that repeats down a column is held once.
 */
import { gunzipSync } from "fflate";
import type { CellValue } from "../../cells/sheet";
import { cellOfField, type DateShape, type DecimalMark, dateShapeOf } from "./cell";
import { type Delimiter, delimiterOf } from "./delimiter";
import { decodeText, type TextEncoding } from "./text-encoding";

export interface Csv {
  readonly encoding: TextEncoding;
  readonly delimiter: Delimiter;
  readonly rowCount: number;
  /** By column, then by row; blank is undefined. */
  readonly columns: readonly (CellValue | undefined)[][];
  /** By column, then by row: the cells that hold dates. */
  readonly dates: readonly ReadonlyMap<number, DateShape>[];
}

export function readCsv(bytes: Uint8Array): Csv {
  const { text, encoding } = decodeText(isGzip(bytes) ? gunzipSync(bytes) : bytes);
  const delimiter = delimiterOf(text);
  const cells = new CellsByColumn(delimiter === ";" ? "comma" : "point");
  const rowCount = eachField(text, delimiter, (row, column, field) => cells.add(row, column, field));
  return { encoding, delimiter, rowCount, columns: cells.columns, dates: cells.dates };
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Past this many different values, a column's are hardly ever met again. */
const MOST_REMEMBERED = 50_000;

interface Known {
  readonly value: CellValue | undefined;
  readonly shape: DateShape | undefined;
}

class CellsByColumn {
  readonly columns: (CellValue | undefined)[][] = [];
  readonly dates: Map<number, DateShape>[] = [];
  readonly #known: Map<string, Known>[] = [];

  constructor(private readonly mark: DecimalMark) {}

  add(row: number, column: number, field: string): void {
    for (let missing = this.columns.length; missing <= column; missing++) {
      this.columns.push([]);
      this.dates.push(new Map());
      this.#known.push(new Map());
    }
    if (field === "") return;
    const { value, shape } = this.#read(column, field);
    const cells = this.columns[column];
    if (cells) cells[row] = value;
    if (shape) this.dates[column]?.set(row, shape);
  }

  #read(column: number, field: string): Known {
    const known = this.#known[column];
    const remembered = known?.get(field);
    if (remembered) return remembered;
    const value = cellOfField(field, this.mark);
    const read: Known = { value, shape: typeof value === "number" ? dateShapeOf(field) : undefined };
    if (known && known.size < MOST_REMEMBERED) known.set(field, read);
    return read;
  }
}

const QUOTE = 0x22;
const RETURN = 0x0d;
const NEWLINE = 0x0a;

/** Walks the fields; tells how many rows there are. A quoted field may hold delimiters, line ends and doubled quotes. */
function eachField(
  text: string,
  delimiter: Delimiter,
  take: (row: number, column: number, field: string) => void,
): number {
  const separator = delimiter.charCodeAt(0);
  let row = 0;
  let column = 0;
  let position = 0;
  while (position < text.length) {
    let end: number;
    if (text.charCodeAt(position) === QUOTE) {
      const close = closingQuote(text, position);
      end = endOfField(text, close + 1, separator);
      // Letters after the closing quote belong to the field, as Excel reads it.
      take(row, column, text.slice(position + 1, close).replaceAll('""', '"') + text.slice(close + 1, end));
    } else {
      end = endOfField(text, position, separator);
      take(row, column, text.slice(position, end));
    }
    position = end;
    if (text.charCodeAt(position) === separator) {
      position++;
      column++;
      continue;
    }
    if (text.charCodeAt(position) === RETURN) position++;
    if (text.charCodeAt(position) === NEWLINE) position++;
    row++;
    column = 0;
  }
  return column > 0 ? row + 1 : row;
}

function endOfField(text: string, start: number, separator: number): number {
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === separator || code === NEWLINE || code === RETURN) return i;
  }
  return text.length;
}

/** The quote that ends the field, or the end of the text where none does. */
function closingQuote(text: string, open: number): number {
  for (let i = text.indexOf('"', open + 1); i >= 0; i = text.indexOf('"', i + 2)) {
    if (text.charCodeAt(i + 1) !== QUOTE) return i;
  }
  return text.length;
}
