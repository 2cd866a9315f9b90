import type { Cell } from "../../engine/cell";
import { EngineError } from "../../engine/errors";
import { countsFrom1904 } from "../../engine/orders/date-system";
import { findHeader } from "../../engine/orders/mapping/headers/find-header";
import { findList, unique } from "../../engine/orders/mapping/headers/find-list";
import type { OrderMapping } from "../../engine/orders/mapping/map-columns";
import { addressArea, columnLetters } from "../../workbook/address";
import { readCellTexts } from "../../workbook/read/cell-texts";
import type { ReadOptions } from "../../workbook/read/columns";
import type { FormerBuild } from "../../workbook/read/former-build";
import { findUsedCells, type PlainCells, readPlainCells, type UsedCells } from "../../workbook/read/plain-cells";
import { findTables, readTable, type TableData, type TableInfo } from "../../workbook/read/tables";
import { WorkbookError } from "../../workbook/workbook-error";

/** Where orders stand: in an Excel Table, or in plain cells that begin with their headers. */
export type OrderPlace = { readonly kind: "table"; readonly name: string } | ({ readonly kind: "cells" } & PlainCells);

/** A list that may be the orders. `name` is the table's, or the sheet's where there is no table. */
export interface OrderSource extends TableInfo {
  readonly place: OrderPlace;
}

export function isSamePlace(one: OrderPlace, other: OrderPlace | undefined): boolean {
  if (one.kind === "table" || other?.kind !== "cells")
    return other?.kind === "table" && one.kind === "table" && one.name === other.name;
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

/** The best guess first: the list of the last build, then tables before plain cells, then the largest. */
export function rankedSources(sources: readonly OrderSource[], last: OrderPlace | undefined): OrderSource[] {
  const rank = ({ place }: OrderSource) => 2 * Number(isSamePlace(place, last)) + Number(place.kind === "table");
  return [...sources].sort((a, b) => rank(b) - rank(a) || b.rows - a.rows);
}

/** The lists of the workbook that are not ours: Excel Tables first, then plain cells under a row of known headers. */
export async function findSources({
  ownSheets,
  ownTables,
}: Pick<FormerBuild, "ownSheets" | "ownTables">): Promise<OrderSource[]> {
  const tables = (await findTables()).filter(({ name }) => !ownTables.includes(name));
  // A sheet with a table has its list; other cells of it are read where the user points at them.
  const used = await findUsedCells(new Set([...ownSheets, ...tables.map(({ sheet }) => sheet)]));
  return [...tables.map((info): OrderSource => ({ ...info, place: tableNamed(info.name) })), ...used.flatMap(listIn)];
}

const tableNamed = (name: string): OrderPlace => ({ kind: "table", name });

/** The list that some used cells hold, if any. */
export function listIn({ sheet, area, top }: UsedCells): OrderSource[] {
  const list = findList(top);
  if (!list) return [];
  const place = {
    sheet,
    row: area.row + list.row,
    column: area.column + list.column,
    columns: list.columns,
    rows: null,
  };
  return [sourceOf(place, list, area.rows - list.row)];
}

function sourceOf(
  place: PlainCells,
  { headers, headerRows }: { readonly headers: readonly string[]; readonly headerRows: number },
  rows: number,
): OrderSource {
  return {
    place: { kind: "cells", ...place },
    name: place.sheet,
    sheet: place.sheet,
    headers,
    rows: Math.max(0, rows - headerRows),
    firstCell: { headerRow: place.row + headerRows, column: columnLetters(place.column) },
  };
}

export interface ReadSource {
  readonly source: OrderSource;
  readonly table: TableData;
}

/** Reads orders where they stand. With `most` only the first rows are read: the source tells how many there are. */
export async function readSource(place: OrderPlace, options: ReadOptions = {}): Promise<ReadSource> {
  if (place.kind === "cells") return readCells(place, options);
  const table = await readTable(place.name, options);
  const info = (await findTables()).find(({ name }) => name === place.name);
  if (!info) throw new WorkbookError("tableGone", "", { parameters: { table: place.name } });
  return { source: { ...info, place }, table };
}

/** Rows in which headers are looked for. */
const TOP_ROWS = 60;

async function readCells({ kind: _, ...place }: PlainCells & { readonly kind: "cells" }, options: ReadOptions) {
  const { columns, rows } = await readPlainCells(place, options);
  const top = Array.from({ length: Math.min(columns[0]?.length ?? 0, TOP_ROWS) }, (_, row) =>
    columns.map((cells): Cell => cells[row] ?? null),
  );
  const { headers: found, start, bodyStart } = findHeader(top);
  const headers = unique(found);
  const body = columns.map((cells) => cells.slice(bodyStart));
  const source = sourceOf(
    { ...place, row: place.row + start },
    { headers, headerRows: bodyStart - start },
    rows - start,
  );
  return {
    source: { ...source, place: { kind: "cells", ...place } } satisfies OrderSource,
    table: { headers, columns: body, rows: body[0]?.length ?? 0 },
  };
}

/** Where a cell of the source stands on its sheet; row 1 is the first under the headers. */
export function cellOfSource(
  { sheet, firstCell }: Pick<OrderSource, "sheet" | "firstCell">,
  row: number,
  column: number,
): { readonly sheet: string; readonly row: number; readonly column: number } {
  const first = addressArea(`${firstCell.column}${firstCell.headerRow}`);
  return { sheet, row: first.row + row, column: first.column + column };
}

const ROWS_SHOWN = 50;

/** Refuses orders whose dates count from 1904: functions in cells cannot see it, and would be four years off. */
export async function refuseDates1904({ source, table }: ReadSource, { fields }: OrderMapping): Promise<void> {
  const { date } = fields;
  const cells = date ? (table.columns[date.column] ?? []).slice(0, ROWS_SHOWN) : [];
  if (!date || !cells.some((cell) => typeof cell === "number")) return;
  const first = cellOfSource(source, 1, date.column);
  const texts = await readCellTexts(source.sheet, first, cells.length);
  if (countsFrom1904(cells, texts)) throw new WorkbookError("dates1904");
}

/** Said where a workbook has no list at all. */
export const noList = (): EngineError =>
  new EngineError("columnNotFound", "orders", { field: "Customer", headers: "" });
