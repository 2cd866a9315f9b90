import type { CellValue } from "../../../host/cells/sheet";
import type { Cell } from "../../../src/engine/cell";
import type { Desk } from "./desk";

/** Pastes rows under the order table, which takes them in as Excel does. */
export function pasteOrders(desk: Desk, rows: readonly (readonly Cell[])[]): void {
  const table = desk.table("Orders");
  const sheet = desk.sheetOf(table);
  const { row, column, rows: height, columns } = table.area;
  for (const [down, cells] of rows.entries())
    for (const [across, cell] of cells.entries())
      if (cell !== null) sheet.setConstant(row + height + down, column + across, cell as CellValue);
  table.area = { ...table.area, rows: height + rows.length };
  sheet.touched(row + height, column, rows.length, columns);
  sheet.structureChanged = true;
}
