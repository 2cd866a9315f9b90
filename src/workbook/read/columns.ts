import { type Cell, CellError } from "../../engine/cell";
import type { Requests } from "../requests";
import { officeCode } from "../workbook-error";

export interface ReadOptions {
  /** Rows read so far, of all. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
  /** Rows to read at most, for a first look. */
  readonly most?: number;
}

/** What a response should carry; Excel on the web refuses above 5 MB. */
const BLOCK_BYTES = 1_000_000;

/** The first block is small: it tells how large the rows are. */
const FIRST_BLOCK_ROWS = 500;

const tooLarge: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RequestAborted",
]);

/** Reads cells column by column, in blocks of rows of about 1 MB, smaller ones where Excel refuses. */
export async function readColumns(
  requests: Requests,
  body: Excel.Range,
  { rows, columns: columnCount }: { readonly rows: number; readonly columns: number },
  onProgress?: ReadOptions["onProgress"],
): Promise<Cell[][]> {
  const columns = Array.from({ length: columnCount }, (): Cell[] => new Array<Cell>(rows).fill(null));
  let rowsAtOnce = FIRST_BLOCK_ROWS;
  for (let row = 0; row < rows; ) {
    const block = await readBlock(requests, body, row, Math.min(rowsAtOnce, rows - row));
    for (const [offset, cells] of block.cells.entries())
      for (const [column, cell] of cells.entries()) {
        const target = columns[column];
        if (target) target[row + offset] = cell;
      }
    row += block.cells.length;
    rowsAtOnce = Math.max(1, Math.floor((BLOCK_BYTES / Math.max(1, block.bytes)) * block.cells.length));
    onProgress?.({ done: row, total: rows });
  }
  return columns;
}

interface ReadRows {
  readonly cells: readonly (readonly Cell[])[];
  readonly bytes: number;
}

async function readBlock(requests: Requests, body: Excel.Range, row: number, rows: number): Promise<ReadRows> {
  const block = body.getRow(row).getResizedRange(rows - 1, 0);
  block.load("values");
  try {
    await requests.send();
  } catch (error) {
    if (rows === 1 || !tooLarge.has(officeCode(error))) throw error;
    return readBlock(requests, body, row, Math.ceil(rows / 2));
  }
  const values: unknown[][] = block.values;
  const types = values.some((cells) => cells.some(looksLikeError)) ? await typesOf(requests, block) : [];
  return {
    cells: values.map((cells, index) => cells.map((value, column) => cellOf(value, types[index]?.[column]))),
    bytes: JSON.stringify(values).length,
  };
}

/** Errors come as text. Only where a text looks like one is it worth asking which it is. */
const looksLikeError = (value: unknown): boolean => typeof value === "string" && /^#[A-Z]/.test(value);

async function typesOf(requests: Requests, block: Excel.Range): Promise<readonly (readonly string[])[]> {
  block.load("valueTypes");
  await requests.send();
  return block.valueTypes;
}

export function cellOf(value: unknown, type?: string): Cell {
  if (type === "Error") return new CellError(String(value));
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
