/** A CSV file as Excel would have it open: one sheet, its rows made a table. */
import { Book, type CellFormat, type TableColumn } from "../../cells/book";
import { type CellValue, cellKey, Sheet } from "../../cells/sheet";
import type { DateShape } from "./cell";
import { type Csv, readCsv } from "./csv";

const DATE_FORMATS: Readonly<Record<DateShape, CellFormat>> = {
  date: { numberFormat: "yyyy-mm-dd" },
  dateTime: { numberFormat: "yyyy-mm-dd hh:mm" },
};

/** One sheet by the given name, with the table `Orders` over all rows from the first that has two cells filled. */
export function csvToBook(bytes: Uint8Array, sheetName: string): Book {
  const csv = readCsv(bytes);
  const sheet = new Sheet("sheet1", sheetName);
  sheet.columns.push(...csv.columns);
  sheet.rowCount = csv.rowCount;
  csv.dates.forEach((dates, column) => {
    for (const [row, shape] of dates) sheet.formats.set(cellKey(row, column), DATE_FORMATS[shape]);
  });
  csv.columns.forEach((cells, column) => {
    sheet.columnWidths.set(column, widthFor(cells, csv.dates[column]));
  });

  const book = new Book();
  book.sheets.push(sheet);
  book.activeSheetId = sheet.id;
  const header = headerRow(csv);
  if (header !== undefined) {
    const columns = nameColumns(sheet, header, csv.columns.length);
    book.tables.push({
      id: 1,
      name: "Orders",
      sheetId: sheet.id,
      // A table has at least one row under its header.
      area: { row: header, column: 0, rows: Math.max(csv.rowCount - header, 2), columns: columns.length },
      columns,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: true,
    });
  }
  return book;
}

/** Titles above a list fill one cell: the header is the first row that fills two, or the only column's first cell. */
function headerRow({ columns, rowCount }: Csv): number | undefined {
  const fewest = Math.min(2, columns.length);
  if (fewest === 0) return undefined;
  for (let row = 0; row < rowCount; row++) {
    if (columns.filter((cells) => cells[row] !== undefined).length >= fewest) return row;
  }
  return undefined;
}

/** Headers are texts, all different and none empty, as Excel makes them: "Column3", "Amount2". */
function nameColumns(sheet: Sheet, row: number, count: number): TableColumn[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, column) => {
    const given = String(sheet.value(row, column) ?? "");
    const name = freeName(given === "" ? `Column${column + 1}` : given, taken);
    taken.add(name.toLowerCase());
    sheet.setConstant(row, column, name);
    return { id: column + 1, name };
  });
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
  return name;
}

const ROWS_MEASURED = 200;
const POINTS_A_LETTER = 6;

/** Wide enough for what stands in the first rows, in points; a date needs its full width, or it shows as ####. */
function widthFor(
  cells: readonly (CellValue | undefined)[],
  dates: ReadonlyMap<number, DateShape> | undefined,
): number {
  let letters = 6;
  for (let row = 0; row < Math.min(cells.length, ROWS_MEASURED); row++) {
    const shape = dates?.get(row);
    const text = shape ? DATE_FORMATS[shape].numberFormat : String(cells[row] ?? "");
    letters = Math.max(
      letters,
      [...(text ?? "")].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0),
    );
  }
  return Math.min(letters, 40) * POINTS_A_LETTER + 12;
}
