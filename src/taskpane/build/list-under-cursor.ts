import { addressArea } from "../../workbook/address";
import { readOwnBook } from "../../workbook/read/own-book";
import { type Selection, selectedCells } from "../../workbook/selection";
import { findSources, type OrderPlace, type OrderSource } from "./order-source";

/** The list in which the selected cell stands; the selected cells themselves where it stands in none. */
export async function listUnderCursor(): Promise<OrderPlace> {
  const selection = await selectedCells();
  const { tabs, tables } = await readOwnBook();
  const sources = await findSources({ ownSheets: [...tabs.values()], ownTables: tables });
  const { sheet, area } = selection;
  return sources.find((source) => holds(source, selection))?.place ?? { kind: "cells", sheet, ...area, rows: null };
}

function holds({ sheet, firstCell, headers, rows }: OrderSource, { sheet: selected, area }: Selection): boolean {
  const first = addressArea(`${firstCell.column}${firstCell.headerRow}`);
  const isAcross = area.column >= first.column && area.column < first.column + headers.length;
  return sheet === selected && isAcross && area.row >= first.row && area.row <= first.row + rows;
}
