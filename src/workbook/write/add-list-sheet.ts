import type { CellValue } from "../../sheets/sheet-plan";
import { areaAddress } from "../address";
import { cellBytes, Requests } from "../requests";
import { inWorkbook } from "../run";
import { safeText } from "../safe-text";
import { WorkbookError } from "../workbook-error";

/** A list for a sheet of its own: a title and a note, and under them a table. */
export interface ListSheet {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly table: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats by column. */
  readonly formats: ReadonlyMap<number, string>;
}

const HEADER_ROW = 3;
const ROWS_AT_ONCE = 500;

/**
 * Adds a sheet with a list, beside everything else: where its name or that of its table is taken, a number is added. Gives the
 * table's name. When it fails the sheet goes again.
 */
export async function addListSheet(list: ListSheet): Promise<string> {
  return inWorkbook(async (context) => {
    const { workbook } = context;
    workbook.worksheets.load("items/name");
    workbook.tables.load("items/name");
    workbook.names.load("items/name");
    workbook.protection.load("protected");
    await context.sync();
    if (workbook.protection.protected) throw new WorkbookError("protectedWorkbook");
    const taken = (items: readonly { readonly name: string }[]) => new Set(items.map(({ name }) => name.toLowerCase()));
    const sheet = workbook.worksheets.add(free(list.sheet, taken(workbook.worksheets.items), " "));
    const tableName = free(list.table, taken([...workbook.tables.items, ...workbook.names.items]), "");
    await context.sync();
    try {
      await fill(new Requests(context), sheet, list, tableName);
    } catch (error) {
      sheet.delete();
      await context.sync();
      throw error;
    }
    return tableName;
  });
}

function free(wanted: string, taken: ReadonlySet<string>, gap: string): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${gap}${number}`;
  return name;
}

async function fill(requests: Requests, sheet: Excel.Worksheet, list: ListSheet, tableName: string): Promise<void> {
  const { title, note, headers, rows, formats } = list;
  const columns = headers.length;
  sheet.getRange("A1:A2").values = [[safeText(title)], [safeText(note)]];
  sheet.getRange("A1").format.font.bold = true;
  for (const [column, format] of formats)
    sheet.getRangeByIndexes(HEADER_ROW + 1, column, rows.length, 1).numberFormat = format as never;
  const cells = [headers, ...rows].map((row) => row.map((cell) => (typeof cell === "string" ? safeText(cell) : cell)));
  for (let from = 0; from < cells.length; from += ROWS_AT_ONCE) {
    const block = cells.slice(from, from + ROWS_AT_ONCE);
    await requests.makeRoom(block.flat().reduce<number>((bytes, cell) => bytes + cellBytes(cell), 0));
    sheet.getRangeByIndexes(HEADER_ROW + from, 0, block.length, columns).values = block;
  }
  const area = { row: HEADER_ROW, column: 0, rows: cells.length, columns };
  sheet.tables.add(areaAddress(area), true).name = tableName;
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
  sheet.activate();
  await requests.send();
}
