import { body, type Line, type Look, overlays, styles } from "../look/house-style";
import type { Paint } from "../look/style-areas";
import type { ReadFormats } from "../read/sheet-contents";
import { cellBytes, type Requests } from "../requests";

const allLooks: Readonly<Record<string, Look>> = { ...styles, ...overlays };

/** Clears the formats of the cells that an earlier build painted. */
export function clearLooks(sheet: Excel.Worksheet, paint: Paint): void {
  for (const addresses of paint.cells) sheet.getRanges(addresses).clear("Formats");
}

/** Paints a sheet. A property is set once for all cells that share it, so that a sheet costs few actions. */
export function paintLooks(sheet: Excel.Worksheet, paint: Paint): void {
  for (const addresses of paint.cells) {
    const { format } = sheet.getRanges(addresses);
    format.font.size = body.size;
    format.font.color = body.color;
    format.verticalAlignment = "Center";
  }
  for (const { name, areas } of paint.looks) {
    const look = allLooks[name];
    if (look) for (const addresses of areas) paintLook(sheet.getRanges(addresses).format, look);
  }
  for (const { format, areas } of paint.numberFormats) {
    for (const area of areas.flatMap((addresses) => addresses.split(",")))
      setNumberFormat(sheet.getRange(area), format);
  }
}

/** Office.js takes one value for all cells of a range; its types know arrays alone. */
function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

function paintLook(format: Excel.RangeFormat, look: Look): void {
  if (look.size !== undefined) format.font.size = look.size;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  paintLine(format, "EdgeTop", look.top);
  paintLine(format, "InsideHorizontal", look.between);
  paintLine(format, "EdgeBottom", look.bottom);
}

function paintLine(
  format: Excel.RangeFormat,
  edge: "EdgeTop" | "InsideHorizontal" | "EdgeBottom",
  line: Line | undefined,
): void {
  if (!line) return;
  const border = format.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = line.weight;
  border.color = line.color;
}

/** Puts number formats back cell by cell, in rows that fit a request. */
export async function restoreNumberFormats(
  requests: Requests,
  sheet: Excel.Worksheet,
  read: ReadFormats,
): Promise<void> {
  for (const { area, formats: all } of read) {
    const rowsAtOnce = Math.max(1, Math.floor(FORMATS_AT_ONCE / area.columns));
    for (let row = 0; row < area.rows; row += rowsAtOnce) {
      const formats = all.slice(row, row + rowsAtOnce).map((cells) => [...cells]);
      await requests.makeRoom(
        formats.reduce((bytes, cells) => bytes + cells.reduce((sum, cell) => sum + cellBytes(cell), 0), 0),
      );
      sheet.getRangeByIndexes(area.row + row, area.column, formats.length, area.columns).numberFormat = formats;
    }
  }
}

const FORMATS_AT_ONCE = 10_000;
