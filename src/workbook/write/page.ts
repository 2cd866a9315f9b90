import type { Area } from "../../sheets/sheet-plan";
import { addressArea, areaAddress, cellAddress } from "../address";
import { type Frame, isSame } from "../look/frame";
import { color } from "../look/house-style";
import { columnPoints, margins } from "../look/paper";
import type { Requests } from "../requests";
import { officeCode } from "../workbook-error";

/** What belongs to a sheet and not to its cells. Each part is written where it differs from the last build. */
export function writePage(sheet: Excel.Worksheet, title: string, frame: Frame, before?: Frame): void {
  const changed = (...parts: readonly (keyof Frame)[]): boolean =>
    !before || parts.some((part) => !isSame(before[part], frame[part]));
  if (!before) {
    sheet.showGridlines = false;
    sheet.tabColor = color.brand;
  }
  if (changed("widths", "heights")) writeSizes(sheet, frame, before);
  if (changed("freeze")) freeze(sheet, frame.freeze, before);
  if (changed("print", "title")) writePrint(sheet, title, frame.print);
  if (changed("pageBreaks")) writePageBreaks(sheet, frame.pageBreaks, before?.pageBreaks ?? []);
}

/** A page of values alone: nothing that the workbook would keep as a name. */
export function writeLoosePage(sheet: Excel.Worksheet, frame: Frame): void {
  sheet.showGridlines = false;
  writeSizes(sheet, frame);
  writePaper(sheet);
  sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = "&8&P/&N";
}

function writeSizes(sheet: Excel.Worksheet, frame: Frame, before?: Frame): void {
  const columns = (from: number, count: number): Excel.RangeFormat => sheet.getRangeByIndexes(0, from, 1, count).format;
  // A width that the plan did not change is the user's to change.
  const stays = (column: number): boolean => before?.widths[column] === frame.widths[column];
  for (let from = 0; from < frame.widths.length; ) {
    const width = frame.widths[from] ?? 0;
    let to = from + 1;
    while (frame.widths[to] === width && stays(to) === stays(from)) to++;
    if (!stays(from)) columns(from, to - from).columnWidth = columnPoints(width);
    from = to;
  }
  const surplus = (before?.widths.length ?? 0) - frame.widths.length;
  if (surplus > 0) columns(frame.widths.length, surplus).useStandardWidth = true;

  const rows = new Set(frame.heights.map(([row]) => row));
  for (const [row] of before?.heights ?? [])
    if (!rows.has(row)) sheet.getRangeByIndexes(row, 0, 1, 1).format.useStandardHeight = true;
  const heights = new Map(before?.heights);
  for (const [row, height] of frame.heights)
    if (heights.get(row) !== height) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
}

export function foldColumns(sheet: Excel.Worksheet, folded: readonly string[]): void {
  for (const address of folded) {
    const columns = sheet.getRange(address);
    columns.group("ByColumns");
    columns.hideGroupDetails("ByColumns");
  }
}

/**
 * Takes groups of columns away. Excel does not tell whether a column is grouped, and refuses to ungroup one that is not: the
 * user may have done it, or a build may have stopped before it grouped them. Then each column is tried alone.
 */
export async function unfoldColumns(
  requests: Requests,
  sheet: Excel.Worksheet,
  folded: readonly string[],
): Promise<void> {
  if (folded.length === 0 || (await ungroups(requests, sheet, folded))) return;
  const columns = new Set(folded.flatMap((address) => columnsOf(addressArea(address))));
  for (const column of columns) await ungroups(requests, sheet, [column]);
}

const columnsOf = ({ row, column, columns }: Area): string[] =>
  Array.from({ length: columns }, (_, index) => areaAddress({ row, column: column + index, rows: 1, columns: 1 }));

async function ungroups(requests: Requests, sheet: Excel.Worksheet, addresses: readonly string[]): Promise<boolean> {
  for (const address of addresses) {
    const columns = sheet.getRange(address);
    columns.showGroupDetails("ByColumns");
    columns.ungroup("ByColumns");
  }
  try {
    await requests.send();
    return true;
  } catch (error) {
    if (["InvalidOperation", "InvalidArgument"].includes(officeCode(error))) return false;
    throw error;
  }
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: Frame["freeze"], before?: Frame): void {
  if (before) sheet.freezePanes.unfreeze();
  if (rows === 0 && columns === 0) return;
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(areaAddress({ row: 0, column: 0, rows, columns }));
}

function writePageBreaks(sheet: Excel.Worksheet, rows: readonly number[], before: readonly number[]): void {
  if (before.length > 0) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(cellAddress({ row, column: 0 }));
}

function writePrint(sheet: Excel.Worksheet, title: string, { area, titleRows }: Frame["print"]): void {
  writePaper(sheet);
  const { pageLayout } = sheet;
  pageLayout.setPrintArea(areaAddress(area));
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.from + 1}:$${titleRows.to + 1}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  // "&" starts a code; a sheet's own is doubled.
  footer.leftFooter = `&8Fupan · ${title.replaceAll("&", "&&")}`;
  footer.rightFooter = "&8&P/&N";
}

function writePaper({ pageLayout }: Excel.Worksheet): void {
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins("Points", margins);
}
