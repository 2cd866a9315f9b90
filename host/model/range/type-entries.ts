import type { Table } from "../../cells/book";
import type { Sheet } from "../../cells/sheet";
import type { Model } from "../model";
import { RangeTarget } from "./range-target";
import { writeContent } from "./write-content";

export interface TypedEntry {
  readonly row: number;
  readonly column: number;
  /** "" empties the cell. */
  readonly text: string | number | boolean;
}

/**
 * What a user types or pastes, cell by cell. A table grows by the row that is typed right under it. Source:
 * support.microsoft.com "Overview of Excel tables", AutoCorrect option "Include new rows and columns in table"; assumed where
 * the row under the table is not empty: then it does not grow.
 */
export function typeEntries(model: Model, sheetId: string, entries: readonly TypedEntry[]): void {
  const sheet = model.book.sheet(sheetId);
  if (!sheet) throw new RangeError(`There is no sheet ${sheetId}`);
  for (const { row, column, text } of [...entries].sort((a, b) => a.row - b.row)) {
    const table = text === "" ? undefined : tableAbove(model, sheet, row, column);
    writeContent(new RangeTarget(model, sheet, { row, column, rows: 1, columns: 1 }), text);
    if (!table) continue;
    table.area = { ...table.area, rows: table.area.rows + 1 };
    model.structureChanged();
  }
}

/** The table that ends right above a cell, where the row under it is still empty. */
function tableAbove({ book }: Model, sheet: Sheet, row: number, column: number): Table | undefined {
  return book.tables.find(({ sheetId, area }) => {
    const isUnder = row === area.row + area.rows && column >= area.column && column < area.column + area.columns;
    if (sheetId !== sheet.id || !isUnder) return false;
    return Array.from({ length: area.columns }, (_, index) => sheet.content(row, area.column + index)).every(
      (content) => content === undefined,
    );
  });
}
