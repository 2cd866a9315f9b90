import type { Cell } from "../../engine/cell";
import { columnLetters } from "../address";
import { Requests } from "../requests";
import { inWorkbook } from "../run";
import { officeCode, WorkbookError } from "../workbook-error";
import { type ReadOptions, readColumns } from "./columns";

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
export async function readTable(
  name: string,
  { onProgress, signal, most = Number.POSITIVE_INFINITY }: ReadOptions = {},
): Promise<TableData> {
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

    const { rowCount, columnCount } = body;
    const rows = Math.min(rowCount, most);
    const columns = await readColumns(requests, body, { rows, columns: columnCount }, onProgress);
    return { headers: headersOf(header), columns, rows };
  });
}

const headersOf = (header: Excel.Range): string[] => (header.values[0] ?? []).map(String);
