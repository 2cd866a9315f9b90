import type { Cell } from "../../engine/cell";
import type { Area } from "../../sheets/sheet-plan";
import { addressArea } from "../address";
import { Requests } from "../requests";
import { inWorkbook } from "../run";
import { officeCode, WorkbookError } from "../workbook-error";
import { cellOf, type ReadOptions, readColumns } from "./columns";

/** Cells of a sheet as people type a list: without a table around them. */
export interface PlainCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** Null: down to the last row in which something stands. */
  readonly rows: number | null;
}

/** What a sheet holds, and its first rows, to look for headers in. */
export interface UsedCells {
  readonly sheet: string;
  readonly area: Area;
  readonly top: readonly (readonly Cell[])[];
}

/** Headers stand in the first twenty rows, and a look at what follows tells the columns apart. */
const ROWS_LOOKED_AT = 60;
const COLUMNS_LOOKED_AT = 200;

/** The used cells of all sheets but some, with their first rows; three requests. */
export async function findUsedCells(notThese: ReadonlySet<string>): Promise<UsedCells[]> {
  return inWorkbook(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheets = worksheets.items.filter(({ name }) => !notThese.has(name));
    const used = sheets.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
    for (const { range } of used) range.load("address");
    await context.sync();
    const tops = used.flatMap(({ sheet, range }) => {
      if (range.isNullObject) return [];
      const area = addressArea(range.address);
      const [rows, columns] = [Math.min(area.rows, ROWS_LOOKED_AT), Math.min(area.columns, COLUMNS_LOOKED_AT)];
      const top = sheet.getRangeByIndexes(area.row, area.column, rows, columns);
      top.load("values");
      return [{ sheet: sheet.name, area, top }];
    });
    await context.sync();
    return tops.map(({ sheet, area, top }) => {
      const values: unknown[][] = top.values;
      return { sheet, area, top: values.map((cells) => cells.map((value) => cellOf(value))) };
    });
  });
}

/** Reads plain cells column by column; blank rows at the end are none. Gives what is read of how many rows there are. */
export async function readPlainCells(
  { sheet: name, row, column, columns: width, rows: given }: PlainCells,
  { onProgress, signal, most = Number.POSITIVE_INFINITY }: ReadOptions = {},
): Promise<{ readonly columns: readonly (readonly Cell[])[]; readonly rows: number }> {
  return inWorkbook(async (context) => {
    const requests = new Requests(context, signal);
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address");
    await requests.send().catch((error: unknown) => {
      throw officeCode(error) === "ItemNotFound"
        ? new WorkbookError("tableGone", "ItemNotFound", { parameters: { table: name } })
        : error;
    });
    const area = used.isNullObject ? { row, rows: 0 } : addressArea(used.address);
    const left = Math.max(0, area.row + area.rows - row);
    const all = Math.min(given ?? left, left);
    const read = Math.min(all, most);
    if (read === 0) return { columns: Array.from({ length: width }, () => []), rows: 0 };
    const body = sheet.getRangeByIndexes(row, column, read, width);
    const columns = await readColumns(requests, body, { rows: read, columns: width }, onProgress);
    if (read < all) return { columns, rows: all };
    const rows = Math.max(...columns.map((cells) => cells.findLastIndex((cell) => cell !== null) + 1));
    return { columns: columns.map((cells) => cells.slice(0, rows)), rows };
  });
}
