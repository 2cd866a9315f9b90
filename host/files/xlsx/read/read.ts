/** The bytes of an .xlsx file as a book of the host. */
import { readXlsx } from "hucre/xlsx";
import { Book, type Table } from "../../../cells/book";
import { DEFAULT_FONT_SIZE } from "../cells/format";
import { fromFileFormula } from "../cells/formula";
import { XlsxPackage } from "../package/package";
import { readCustomProperties, readCustomXmlParts } from "../package/parts";
import { attribute, elementsNamed, parseXml } from "../package/xml";
import { readCharts } from "./read-drawing";
import { parseArea, readSheet } from "./read-sheet";

const WORKBOOK = "xl/workbook.xml";

type FileBook = Awaited<ReturnType<typeof readXlsx>>;

/**
 * Reads what `writeBook` writes, and what the host knows of any other file: dates become serial numbers, shared formulas
 * become one formula a cell. Names that belong to one sheet only are left out, for the host has none.
 */
export async function readBook(bytes: Uint8Array): Promise<Book> {
  const file = await readXlsx(bytes, { readStyles: true });
  const parts = new XlsxPackage(bytes);
  const book = new Book();
  const paths = sheetPaths(parts);
  for (const [index, fileSheet] of file.sheets.entries()) {
    const sheet = readSheet(fileSheet, sheetId(index), file.defaultFont?.size ?? DEFAULT_FONT_SIZE);
    const path = paths.get(fileSheet.name) ?? "";
    for (const [name, value] of readCustomProperties(parts, path)) sheet.customProperties.set(name, value);
    sheet.charts = readCharts(parts, path, sheet);
    book.sheets.push(sheet);
  }
  book.tables = tables(file);
  book.names = names(file, hiddenNames(parts));
  book.customXmlParts = readCustomXmlParts(parts);
  book.activeSheetId = book.sheets[file.activeSheet ?? 0]?.id ?? "";
  return book;
}

/** As Excel gives them: `{00000000-0001-0000-0200-000000000000}` is the third sheet. */
const sheetId = (index: number): string =>
  `{00000000-0001-0000-${index.toString(16).toUpperCase().padStart(2, "0").padEnd(4, "0")}-000000000000}`;

function sheetPaths(parts: XlsxPackage): Map<string, string> {
  const targets = new Map(parts.relationships(WORKBOOK).map(({ id, target }) => [id, target]));
  const sheets = elementsNamed(parseXml(parts.text(WORKBOOK) ?? ""), "sheet");
  return new Map(
    sheets.map((sheet) => [attribute(sheet, "name") ?? "", targets.get(attribute(sheet, "id") ?? "") ?? ""]),
  );
}

function tables(file: FileBook): Table[] {
  const found = file.sheets.flatMap((sheet, index) =>
    (sheet.tables ?? []).map((table) => ({ table, sheetId: sheetId(index) })),
  );
  return found.map(({ table, sheetId }, index) => ({
    id: index + 1,
    name: table.displayName ?? table.name,
    sheetId,
    area: parseArea(table.range ?? "A1"),
    columns: table.columns.map(({ name }, position) => ({ id: position + 1, name: unescapeName(name) })),
    style: table.style ?? "",
    showBandedRows: table.showRowStripes ?? false,
    showFilterButton: table.showAutoFilter ?? false,
  }));
}

/** A heading's line break stands in a table's part as `_x000a_`. */
const unescapeName = (name: string): string =>
  name.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function names(file: FileBook, hidden: ReadonlySet<string>): Book["names"] {
  return (file.namedRanges ?? [])
    .filter(({ name, scope }) => scope === undefined && !name.startsWith("_xlnm."))
    .map(({ name, range }) => ({ name, formula: fromFileFormula(range), visible: !hidden.has(name) }));
}

function hiddenNames(parts: XlsxPackage): Set<string> {
  const elements = elementsNamed(parseXml(parts.text(WORKBOOK) ?? ""), "definedName");
  return new Set(
    elements
      .filter((element) => ["1", "true"].includes(attribute(element, "hidden") ?? ""))
      .map((element) => attribute(element, "name") ?? ""),
  );
}
