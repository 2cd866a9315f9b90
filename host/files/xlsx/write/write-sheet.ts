/** One sheet of the host as hucre takes it: cells, columns, rules and page. Charts and properties are added afterwards. */
import type { CellStyle as FileStyle, CellValue as FileValue, WriteOptions } from "hucre/xlsx";
import type { Area, CellFormat, DataValidation, PageLayout, Table } from "../../../cells/book";
import { columnLetters } from "../../../cells/references";
import { CellError, type CellRange, type CellValue, columnOf, rowOf, type Sheet } from "../../../cells/sheet";
import { toConditionalStyle, toFileStyle } from "../cells/format";
import { type FormulaContext, toFileFormula } from "../cells/formula";
import { charactersOfPoints, DEFAULT_COLUMN_POINTS } from "../cells/measures";
import { toFileProtection } from "../cells/protection";
import { escapeSigns } from "../package/xml";

type WriteSheet = WriteOptions["sheets"][number];
type FileCell = NonNullable<WriteSheet["cells"]> extends Map<string, infer Cell> ? Cell : never;
type FileValidation = NonNullable<WriteSheet["dataValidations"]>[number];
type FileColumn = NonNullable<WriteSheet["columns"]>[number];

/**
 * hucre writes an error that a formula gave as text. It is marked with this sign of the private area, and the finished
 * sheet is put right by `markErrors`.
 */
const ERROR_MARK = "\uE000";

export interface SheetContext {
  readonly customFunctions: ReadonlySet<string>;
  readonly tables: readonly Table[];
  /** Rows to write; those after them are added to the finished sheet. */
  readonly rows: number;
}

export function toWriteSheet(sheet: Sheet, context: SheetContext): WriteSheet {
  const tables = context.tables.filter((table) => table.sheetId === sheet.id);
  const formulas: FormulaContext = { customFunctions: context.customFunctions };
  return {
    name: sheet.name,
    rows: constants(sheet, context.rows),
    cells: cells(sheet, tables, context),
    columns: columns(sheet),
    rowDefs: new Map([...sheet.rowHeights].map(([row, height]) => [row, { height }])),
    tables: tables.map((table) => ({
      name: table.name,
      range: areaReference(table.area),
      columns: table.columns.map(({ name }) => ({ name: escapeSigns(name).replaceAll("\n", "_x000a_") })),
      style: table.style,
      showRowStripes: table.showBandedRows,
      showAutoFilter: table.showFilterButton,
    })),
    conditionalRules: sheet.conditionalFormats.map((rule, index) => ({
      type: "expression" as const,
      priority: index + 1,
      range: areaReference(rule.area),
      formula: toFileFormula(rule.formula, formulas),
      style: toConditionalStyle(rule.format),
      stopIfTrue: rule.stopIfTrue,
    })),
    dataValidations: sheet.validations.map((validation) => toFileValidation(validation, formulas)),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor !== "" && { tabColor: { rgb: sheet.tabColor.replace("#", "") } }),
    },
    ...((sheet.freeze.rows > 0 || sheet.freeze.columns > 0) && { freezePane: { ...sheet.freeze } }),
    ...(sheet.protection && { protection: toFileProtection(sheet.protection) }),
    hidden: sheet.visibility === "hidden",
    veryHidden: sheet.visibility === "veryHidden",
    pageSetup: toPageSetup(sheet.layout),
    // A file names the row after which a page ends.
    ...(sheet.layout.rowBreaks && { rowBreaks: sheet.layout.rowBreaks.map((row) => row - 1) }),
    ...footer(sheet.layout),
  };
}

/** `<c t="str">…<v>\uE000#N/A</v>` → an error cell. The marked sheet is text of this module's own making. */
export const markErrors = (sheetXml: string): string =>
  sheetXml.replace(new RegExp(` t="str"(><f[^>]*>[^<]*</f><v>)${ERROR_MARK}`, "g"), ' t="e"$1');

export const holdsErrors = (sheet: Sheet): boolean =>
  [...sheet.results.values()].some((value) => value instanceof CellError);

function constants(sheet: Sheet, rowCount: number): FileValue[][] {
  const rows: FileValue[][] = Array.from({ length: rowCount }, () => []);
  for (const [column, values] of sheet.columns.entries()) {
    values?.forEach((value, row) => {
      const target = value === undefined ? undefined : rows[row];
      if (!target || value === undefined || readsAsError(value)) return;
      while (target.length < column) target.push(null);
      target[column] = fileValue(value);
    });
  }
  return rows;
}

const fileValue = (value: CellValue): FileValue => {
  if (value instanceof CellError) return value.code;
  return typeof value === "string" ? escapeSigns(value) : value;
};

/** The text "#N/A" is not the error #N/A; hucre keeps them apart only when the text is written as a rich one. */
const readsAsError = (value: CellValue): value is string =>
  typeof value === "string" && /^#[A-Z/0-9_]+[!?]?$/.test(value);

function cells(sheet: Sheet, tables: readonly Table[], context: SheetContext): Map<string, FileCell> {
  const styles = new Map<CellFormat, FileStyle>();
  const written = new Map<string, FileCell>();
  const put = (key: number, cell: FileCell) => {
    const address = `${rowOf(key)},${columnOf(key)}`;
    written.set(address, { ...written.get(address), ...cell });
  };
  for (const [key, value] of sheet.spilled) put(key, constantCell(value));
  for (const [column, values] of sheet.columns.entries()) {
    values?.forEach((value, row) => {
      if (value !== undefined && row < context.rows && readsAsError(value))
        written.set(`${row},${column}`, constantCell(value));
    });
  }
  for (const [key, formula] of sheet.formulas) {
    const table = tables.find(({ area }) => contains(area, rowOf(key), columnOf(key)))?.name;
    const spill = sheet.spills.get(key);
    put(key, {
      formula: toFileFormula(formula, { customFunctions: context.customFunctions, table }),
      ...resultCell(sheet.results.get(key)),
      ...(spill && { formulaType: "array", formulaDynamic: true, formulaRef: rangeReference(spill) }),
    });
  }
  for (const [key, format] of sheet.formats) {
    // A format may stand below the last value, where nothing is left out.
    if (rowOf(key) >= context.rows && rowOf(key) < sheet.rowCount) continue;
    const style = styles.get(format) ?? toFileStyle(format);
    styles.set(format, style);
    if (Object.keys(style).length > 0) put(key, { style });
  }
  return written;
}

const constantCell = (value: CellValue): FileCell =>
  readsAsError(value) ? { richText: [{ text: value }] } : { value: fileValue(value) };

function resultCell(result: CellValue | undefined): FileCell {
  if (result === undefined) return {};
  return { formulaResult: result instanceof CellError ? ERROR_MARK + result.code : fileValue(result) };
}

const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

function columns(sheet: Sheet): FileColumn[] {
  const last = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...sheet.columnGroups.keys());
  return Array.from({ length: last + 1 }, (_, column) => {
    const depth = sheet.columnGroups.get(column);
    const plain = !sheet.columnWidths.has(column) && !sheet.hiddenColumns.has(column) && !depth;
    if (plain) return {};
    return {
      // A column that is named at all needs a width: Excel takes a missing one for none.
      width: charactersOfPoints(sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_POINTS),
      ...(sheet.hiddenColumns.has(column) && { hidden: true }),
      ...(depth !== undefined && depth > 0 && { outlineLevel: depth }),
    };
  });
}

function toFileValidation({ area, rule, prompt }: DataValidation, formulas: FormulaContext): FileValidation {
  const shared = {
    range: areaReference(area),
    allowBlank: true,
    showErrorMessage: true,
    ...(prompt && { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.message }),
  };
  if (rule.kind === "custom") return { ...shared, type: "custom", formula1: toFileFormula(rule.formula, formulas) };
  if (rule.kind === "list") {
    const source = rule.source.startsWith("=")
      ? { formula1: toFileFormula(rule.source, formulas) }
      : { values: rule.source.split(",") };
    return { ...shared, type: "list", ...source };
  }
  const bound = (value: string | number) =>
    typeof value === "number" ? String(value) : toFileFormula(value, formulas);
  const [formula1, formula2] = [bound(rule.minimum), bound(rule.maximum)];
  return { ...shared, type: rule.kind, operator: rule.operator, formula1, formula2 };
}

/** Margins of header and footer as Excel sets them, in inches. */
const HEADER_MARGIN = 0.3;
const POINTS_PER_INCH = 72;

function toPageSetup(layout: PageLayout): NonNullable<WriteSheet["pageSetup"]> {
  const fits = layout.fitWide !== undefined || layout.fitTall !== undefined;
  const { margins } = layout;
  return {
    paperSize: layout.paper,
    orientation: layout.orientation,
    // Zero pages: as many as it takes.
    ...(fits && { fitToPage: true, fitToWidth: layout.fitWide ?? 0, fitToHeight: layout.fitTall ?? 0 }),
    ...(margins && {
      margins: {
        left: margins.left / POINTS_PER_INCH,
        right: margins.right / POINTS_PER_INCH,
        top: margins.top / POINTS_PER_INCH,
        bottom: margins.bottom / POINTS_PER_INCH,
        header: HEADER_MARGIN,
        footer: margins.footer === undefined ? HEADER_MARGIN : margins.footer / POINTS_PER_INCH,
      },
    }),
  };
}

function footer({ footerLeft, footerRight }: PageLayout): Pick<WriteSheet, "headerFooter"> {
  const text = (footerLeft ? `&L${footerLeft}` : "") + (footerRight ? `&R${footerRight}` : "");
  return text === "" ? {} : { headerFooter: { oddFooter: text } };
}

export const areaReference = (area: Area): string =>
  rangeReference({
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  });

const rangeReference = ({ startRow, startColumn, endRow, endColumn }: CellRange): string =>
  `${columnLetters(startColumn)}${startRow + 1}:${columnLetters(endColumn)}${endRow + 1}`;
