import type { Area, CellFormat } from "../../cells/book";
import { cellKey, type Sheet } from "../../cells/sheet";
import { changeFormats, STANDARD } from "./change-format";

/** The looks of one or more areas of a sheet. */
export interface FormatTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** What all cells have in common, or null where they differ. Source: RangeFormat ("null indicates …"); verified. */
export function common<K extends keyof typeof STANDARD>({ sheet, areas }: FormatTarget, key: K): CellFormat[K] | null {
  let found: { value: CellFormat[K] } | undefined;
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const value: CellFormat[K] = sheet.formats.get(cellKey(row, column))?.[key] ?? STANDARD[key];
        if (found && found.value !== value) return null;
        found = { value };
      }
    }
  }
  return found?.value ?? null;
}

export function change({ sheet, areas }: FormatTarget, format: CellFormat): void {
  for (const area of areas) changeFormats(sheet, area, format);
}
