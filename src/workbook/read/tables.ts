import type { Cell } from "../../engine/cell";
import { CellError } from "../../engine/cell";
import { columnLetters } from "../address";
import { Requests } from "../requests";
import { runInExcel } from "../run";
import { asWorkbookError, officeCode, WorkbookError } from "../workbook-error";

/** An Excel Table of the workbook, to choose the orders from. */
export interface TableInfo {
  readonly name: string;
  /** The tab on which it stands. */
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Rows under the headers. */
  readonly rows: number;
  /** Where its first header stands: row as the sheet counts it, letters of the column. */
  readonly firstCell: { readonly headerRow: number; readonly column: string };
}

/** A table's cells by column. Blank is null, dates are Excel serials, errors are CellError. */
export interface TableData {
  readonly headers: readonly string[];
  readonly columns: readonly (readonly Cell[])[];
  readonly rows: number;
}

export interface ReadOptions {
  /** Rows read so far, of all. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

/** The tables of the workbook, in two requests. */
export async function findTables(): Promise<TableInfo[]> {
  return inWorkbook(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    const found = tables.items.map((table) => {
      const header = table.getHeaderRowRange();
      const body = table.getDataBodyRange();
      header.load("values,rowIndex,columnIndex");
      body.load("rowCount");
      table.worksheet.load("name");
      return { table, header, body };
    });
    await context.sync();
    return found.map(({ table, header, body }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      headers: headersOf(header),
      rows: body.rowCount,
      firstCell: { headerRow: header.rowIndex + 1, column: columnLetters(header.columnIndex) },
    }));
  });
}

/** Reads a table in blocks of rows of about 1 MB, smaller ones where Excel refuses. */
export async function readTable(name: string, { onProgress, signal }: ReadOptions = {}): Promise<TableData> {
  return inWorkbook(async (context) => {
    const requests = new Requests(context, signal);
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    header.load("values");
    body.load("rowCount,columnCount");
    await requests.send().catch((error: unknown) => {
      throw officeCode(error) === "ItemNotFound"
        ? new WorkbookError("tableGone", "ItemNotFound", { parameters: { table: name } })
        : error;
    });

    const { rowCount: rows, columnCount } = body;
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
    return { headers: headersOf(header), columns, rows };
  });
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

function cellOf(value: unknown, type: string | undefined): Cell {
  if (type === "Error") return new CellError(String(value));
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

const headersOf = (header: Excel.Range): string[] => (header.values[0] ?? []).map(String);

async function inWorkbook<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await runInExcel(batch);
  } catch (error) {
    throw asWorkbookError(error);
  }
}
