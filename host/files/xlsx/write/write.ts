/** A book of the host as the bytes of an .xlsx file. */
import { type WriteOptions, writeXlsx } from "hucre/xlsx";
import type { Book } from "../../../cells/book";
import { quoteSheet } from "../../../cells/references";
import { DEFAULT_FONT_SIZE } from "../cells/format";
import { toFileFormula } from "../cells/formula";
import { ENTRY_DATE, XlsxPackage } from "../package/package";
import { addCustomProperties, addCustomXmlParts } from "../package/parts";
import { attribute, elementsNamed, escapeXml, parseXml } from "../package/xml";
import { rowsForHucre, withBulkRows } from "./bulk-rows";
import { addDrawing } from "./write-drawing";
import { holdsErrors, markErrors, toWriteSheet } from "./write-sheet";

export interface WriteBookOptions {
  /** Ids of the custom functions that formulas may call, `RFM.SEGMENT`. */
  readonly customFunctions: readonly string[];
}

/**
 * Writes values, formulas with their results, formats, tables, names, rules, charts, page setup, custom properties and
 * custom XML parts. Text stays text, whatever it looks like.
 */
export async function writeBook(book: Book, options: WriteBookOptions): Promise<Uint8Array> {
  const customFunctions = new Set(options.customFunctions.map((id) => id.toUpperCase()));
  const rows = book.sheets.map(rowsForHucre);
  const written = await writeXlsx({
    sheets: book.sheets.map((sheet, index) =>
      toWriteSheet(sheet, { customFunctions, tables: book.tables, rows: rows[index] ?? 0 }),
    ),
    namedRanges: names(book, customFunctions),
    activeSheet: Math.max(
      0,
      book.sheets.findIndex(({ id }) => id === book.activeSheetId),
    ),
    defaultFont: { name: "Calibri", family: 2, scheme: "minor", size: DEFAULT_FONT_SIZE },
    properties: { modified: ENTRY_DATE },
  });
  const parts = new XlsxPackage(written);
  for (const [index, sheet] of book.sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const additions = addCustomProperties(parts, path, sheet) + addDrawing(parts, path, sheet, book);
    const first = rows[index] ?? 0;
    if (additions === "" && !holdsErrors(sheet) && first >= sheet.rowCount) continue;
    const xml = withTail(markErrors(parts.text(path) ?? ""), additions);
    if (first < sheet.rowCount) parts.setStream(path, withBulkRows(xml, sheet, first));
    else parts.set(path, xml);
  }
  hideNames(parts, book);
  addCustomXmlParts(parts, book.customXmlParts);
  return parts.close();
}

/** Where a sheet's XML may name custom properties and its drawing: before tables and extensions (ECMA-376, CT_Worksheet). */
function withTail(sheetXml: string, additions: string): string {
  const place = sheetXml.search(/<tableParts|<extLst|<\/worksheet>/);
  return sheetXml.slice(0, place) + additions + sheetXml.slice(place);
}

function names(book: Book, customFunctions: ReadonlySet<string>): NonNullable<WriteOptions["namedRanges"]> {
  const defined = book.names.map(({ name, formula }) => ({ name, range: toFileFormula(formula, { customFunctions }) }));
  const print = book.sheets.flatMap(({ name, layout }) => {
    const prefix = `${quoteSheet(name)}!`;
    return [
      ...(layout.printArea === undefined
        ? []
        : [{ name: "_xlnm.Print_Area", range: prefix + absolute(layout.printArea), scope: name }]),
      ...(layout.titleRows === undefined
        ? []
        : [{ name: "_xlnm.Print_Titles", range: prefix + absolute(layout.titleRows), scope: name }]),
    ];
  });
  return [...defined, ...print];
}

/** "A1:K53" → "$A$1:$K$53"; "1:4" → "$1:$4". */
const absolute = (reference: string): string =>
  reference.replace(/\$?([A-Za-z]+)|\$?(\d+)/g, (_, a = "", b = "") => `$${a}${b}`);

function hideNames(parts: XlsxPackage, book: Book): void {
  const hidden = new Set(book.names.filter(({ visible }) => !visible).map(({ name }) => name));
  if (hidden.size === 0) return;
  const path = "xl/workbook.xml";
  let xml = parts.text(path) ?? "";
  for (const element of elementsNamed(parseXml(xml), "definedName")) {
    const name = attribute(element, "name") ?? "";
    if (!hidden.has(name)) continue;
    xml = xml.replace(`<definedName name="${escapeXml(name)}"`, (start) => `${start} hidden="1"`);
  }
  parts.set(path, xml);
}
