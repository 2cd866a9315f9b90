import { findUsedCells } from "../../workbook/read/plain-cells";
import { selectedCells } from "../../workbook/selection";
import { listUnderCursor } from "../build/list-under-cursor";
import type { OrderPlace } from "../build/order-source";

/**
 * The orders that the user points at: several selected cells are the list, one is somewhere in it. A selection that ends with the
 * last filled row grows with it.
 */
export async function selectedPlace(): Promise<OrderPlace> {
  const [{ sheet, area }, under] = [await selectedCells(), await listUnderCursor()];
  if (under.kind === "table" || area.rows === 1 || area.columns === 1) return under;
  const used = (await findUsedCells(new Set())).find((cells) => cells.sheet === sheet)?.area;
  const end = used ? used.row + used.rows : 0;
  const right = used ? used.column + used.columns : 0;
  return {
    kind: "cells",
    sheet,
    row: area.row,
    column: area.column,
    columns: Math.max(1, Math.min(area.columns, right - area.column)),
    rows: area.row + area.rows >= end ? null : area.rows,
  };
}
