import type { Page } from "playwright-core";
import type { OpenPane } from "../../../preview/browser/pane-page";

/** Where a table of the workbook stands, and what it shows. */
interface TableNow {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
}

const tableNow = (page: Page, name: string): Promise<TableNow> =>
  page.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem(name);
        const range = table.getRange();
        range.load("values, rowIndex, columnIndex");
        table.worksheet.load("id");
        await context.sync();
        const { rowIndex: row, columnIndex: column, values } = range;
        return { sheetId: table.worksheet.id, row, column, values };
      }),
    name,
  );

/** Rows typed under a table by the person at the grid: the table grows. */
export async function typeRows(
  { page, desk }: OpenPane,
  table: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  const { sheetId, row, column, values } = await tableNow(page, table);
  await desk.type(
    sheetId,
    rows.flatMap((cells, down) =>
      cells.map((text, across) => ({ row: row + values.length + down, column: column + across, text })),
    ),
  );
}

/** A cell of a table typed over, `down` rows under its heading. */
export async function typeCell(
  { page, desk }: OpenPane,
  table: string,
  heading: string,
  down: number,
  text: string | number,
): Promise<void> {
  const { sheetId, row, column, values } = await tableNow(page, table);
  const across = values[0]?.indexOf(heading) ?? -1;
  if (across < 0) throw new Error(`${table} has no column ${heading}`);
  await desk.type(sheetId, [{ row: row + down, column: column + across, text }]);
}

/** What stands in the cells of a sheet, as texts. */
export async function shownOn({ desk }: OpenPane, sheet: string): Promise<string[]> {
  const { sheets } = await desk.snapshot();
  const cells = Object.values(sheets.find(({ name }) => name === sheet)?.cells ?? {});
  return cells.map(({ content, shown }) => String(shown ?? content));
}
