import type { Area, CellFormat } from "../../cells/book";
import { cellKey, type Sheet } from "../../cells/sheet";
import { NotEmulated } from "../../protocol/api-error";
import { cellCount } from "../area";
import { refuseProtected } from "../sheet/protection";

/** Source: Excel's Normal style (Calibri 11, black, no fill, bottom-aligned, locked); verified. */
export const STANDARD = {
  numberFormat: "General",
  bold: false,
  italic: false,
  underline: false,
  fontSize: 11,
  fontColor: "#000000",
  fill: "",
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  locked: true,
} as const satisfies CellFormat;

/** A cell's format with some of it changed. What is standard is not kept, so that equal looks are equal data. */
export function changeFormat(format: CellFormat | undefined, change: CellFormat): CellFormat {
  const standard: Readonly<Record<string, unknown>> = STANDARD;
  const kept = Object.entries({ ...format, ...change }).filter(([key, value]) => value !== standard[key]);
  return Object.fromEntries(kept);
}

const MAX_CELLS = 5_000_000;

/** Changes the format of every cell of an area; `change` sees the cell's format and place. */
export function formatCells(
  sheet: Sheet,
  area: Area,
  change: (format: CellFormat | undefined, row: number, column: number) => CellFormat,
): void {
  refuseProtected(sheet);
  if (cellCount(area) > MAX_CELLS) throw new NotEmulated(`formatting ${cellCount(area)} cells at once`);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const key = cellKey(row, column);
      const changed = change(sheet.formats.get(key), row, column);
      if (Object.keys(changed).length === 0) sheet.formats.delete(key);
      else sheet.formats.set(key, changed);
    }
  }
}

/** The same change for all cells. */
export function changeFormats(sheet: Sheet, area: Area, change: CellFormat): void {
  formatCells(
    sheet,
    area,
    sharing((format) => changeFormat(format, change)),
  );
}

/** A change under which cells that shared a format share the new one: a large sheet has many cells and few looks. */
export function sharing(
  change: (format: CellFormat | undefined) => CellFormat,
): (format: CellFormat | undefined) => CellFormat {
  const changed = new Map<CellFormat | undefined, CellFormat>();
  return (format) => {
    const known = changed.get(format) ?? change(format);
    changed.set(format, known);
    return known;
  };
}
