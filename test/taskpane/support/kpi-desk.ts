import { CellError, type CellValue, Sheet } from "../../../host/cells/sheet";
import { areaNamed, columnArea, columnShown, typeAt } from "../../../preview/judge/shown";
import type { Cell } from "../../../src/engine/cell";
import type { ChosenSheet } from "../../../src/sheets/chosen-sheets";
import { kpiHeaders } from "../../fixtures/kpi-table";
import { type Desk, referenceDesk } from "./desk";

export const kpiSheets: readonly ChosenSheet[] = ["kpi-weighting", "kpi-scorecard"];

/** The reference orders, and beside them a KPI table, where rows are given. */
export function kpiDesk(rows: readonly (readonly Cell[])[] = []): Desk {
  const desk = referenceDesk();
  if (rows.length > 0) addKpiTable(desk, rows);
  return desk;
}

function addKpiTable({ book }: Desk, rows: readonly (readonly Cell[])[]): void {
  const sheet = new Sheet("{kpi}", "KPI data");
  for (const [row, cells] of [kpiHeaders, ...rows].entries())
    for (const [column, cell] of cells.entries())
      if (cell !== null && !(cell instanceof CellError)) sheet.setConstant(row, column, cell as CellValue);
  book.sheets.push(sheet);
  book.tables.push({
    id: 2,
    name: "KPIData",
    sheetId: sheet.id,
    area: { row: 0, column: 0, rows: rows.length + 1, columns: kpiHeaders.length },
    columns: kpiHeaders.map((name, index) => ({ id: index + 1, name })),
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  });
}

/** Types into the row of a list in which all given columns show the given texts. */
export function typeWhere(
  { book }: Desk,
  table: string,
  where: Readonly<Record<string, CellValue>>,
  heading: string,
  value: CellValue,
): void {
  const columns = Object.entries(where).map(([head, text]) => ({ shown: columnShown(book, table, head), text }));
  const area = columnArea(book, table, heading);
  const row = Array.from({ length: area.rows }, (_, at) => at).find((at) =>
    columns.every(({ shown, text }) => shown[at] === text),
  );
  if (row === undefined) throw new Error(`no row ${JSON.stringify(where)} in ${table}`);
  typeAt(area, value, row);
}

/** Types into the one cell of a name, or into a cell of a named range. */
export const typeInto = ({ book }: Desk, name: string, value: CellValue, row = 0, column = 0): void =>
  typeAt(areaNamed(book, name), value, row, column);

/** Cells that show an error, with their sheet. */
export function errorsOf({ book }: Desk): string[] {
  return book.sheets.flatMap((sheet) => {
    const shown = [...sheet.results.values(), ...sheet.spilled.values(), ...sheet.columns.flat()];
    return shown.flatMap((value) => (value instanceof CellError ? [`${sheet.name}: ${value.code}`] : []));
  });
}
