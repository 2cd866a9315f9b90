import type { Area, Table } from "../../cells/book";
import type { Sheet } from "../../cells/sheet";
import { intersection } from "../area";
import type { Model } from "../model";
import { wireValue } from "../range/cell-values";
import { renameTableColumn } from "../references";

/**
 * Makes the cells over a table's columns what Excel wants there: texts, none blank, none twice; a formula becomes its value.
 * A changed heading changes in every formula that speaks of the column.
 * Source: support.microsoft.com "Overview of Excel tables" and "Using structured references"; the numbers that make
 * headings unique are assumed.
 */
export function renewTableHeaders(model: Model, sheet: Sheet, table: Table): void {
  const { row, column } = table.area;
  const taken = new Set<string>();
  for (const [index, tableColumn] of table.columns.entries()) {
    const shown = sheet.value(row, column + index);
    const heading = uniqueHeading(shown === undefined ? `Column${index + 1}` : String(wireValue(shown)), taken);
    taken.add(heading.toLowerCase());
    if (sheet.content(row, column + index) !== heading) sheet.setConstant(row, column + index, heading);
    if (tableColumn.name === heading) continue;
    // A column that is new has no name that anybody could speak of.
    if (tableColumn.name !== "") renameTableColumn(model, table, tableColumn.name, heading);
    tableColumn.name = heading;
    model.structureChanged();
  }
}

/** After cells were written: likewise for the tables whose headings were among them. */
export function renewHeaders(model: Model, sheet: Sheet, written: Area): void {
  for (const table of model.book.tables) {
    const headings = { ...table.area, rows: 1 };
    if (table.sheetId === sheet.id && intersection(headings, written)) renewTableHeaders(model, sheet, table);
  }
}

function uniqueHeading(wanted: string, taken: ReadonlySet<string>): string {
  let heading = wanted;
  for (let number = 2; taken.has(heading.toLowerCase()); number++) heading = `${wanted}${number}`;
  return heading;
}
