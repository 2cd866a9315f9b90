/** One sheet as hucre reads it, as a sheet of the host. */
import { dateToSerial } from "hucre";
import type { CellStyle as FileStyle, CellValue as FileValue, readXlsx } from "hucre/xlsx";
import type { Area, CellFormat, ConditionalFormat, DataValidation, PageLayout } from "../../../cells/book";
import { parseReference } from "../../../cells/references";
import { CellError, type CellValue, cellKey, Sheet } from "../../../cells/sheet";
import { fromFileStyle } from "../cells/format";
import { fromFileFormula } from "../cells/formula";
import { DEFAULT_COLUMN_POINTS, pointsOfCharacters } from "../cells/measures";
import { fromFileProtection } from "../cells/protection";
import { fillFormula } from "./shared-formula";

type FileSheet = Awaited<ReturnType<typeof readXlsx>>["sheets"][number];
type FileCell = NonNullable<FileSheet["cells"]> extends Map<string, infer Cell> ? Cell : never;
type FileValidation = NonNullable<FileSheet["dataValidations"]>[number];
type FileRule = NonNullable<FileSheet["conditionalRules"]>[number];

export function readSheet(file: FileSheet, id: string, fontSize: number): Sheet {
  const sheet = new Sheet(id, file.name);
  for (const [row, values] of file.rows.entries()) {
    for (const [column, value] of values.entries()) sheet.setConstant(row, column, hostValue(value));
  }
  readCells(file, sheet, fontSize);
  for (const [column, { width, hidden, outlineLevel }] of (file.columns ?? []).entries()) {
    const points = width === undefined ? DEFAULT_COLUMN_POINTS : pointsOfCharacters(width);
    if (points !== DEFAULT_COLUMN_POINTS) sheet.columnWidths.set(column, points);
    if (hidden) sheet.hiddenColumns.add(column);
    if (outlineLevel) sheet.columnGroups.set(column, outlineLevel);
  }
  for (const [row, { height }] of file.rowDefs ?? []) if (height !== undefined) sheet.rowHeights.set(row, height);
  sheet.visibility = file.veryHidden ? "veryHidden" : file.hidden ? "hidden" : "visible";
  sheet.showGridlines = file.view?.showGridLines ?? true;
  const tab = file.view?.tabColor?.rgb;
  sheet.tabColor = tab === undefined ? "" : `#${tab.slice(-6)}`;
  sheet.freeze = { rows: file.freezePane?.rows ?? 0, columns: file.freezePane?.columns ?? 0 };
  sheet.conditionalFormats = (file.conditionalRules ?? []).flatMap((rule, index) => readRule(rule, index));
  sheet.validations = (file.dataValidations ?? []).flatMap(readValidation);
  sheet.layout = readLayout(file);
  if (file.protection?.sheet) sheet.protection = fromFileProtection(file.protection);
  return sheet;
}

function readCells(file: FileSheet, sheet: Sheet, fontSize: number): void {
  const formats = new Map<string, CellFormat>();
  const shared = new Map<number, { row: number; column: number; formula: string }>();
  for (const [address, cell] of file.cells ?? []) {
    const [row = 0, column = 0] = address.split(",").map(Number);
    if (cell.style) setFormat(sheet, cellKey(row, column), cell.style, formats, fontSize);
    const value = cellValue(cell);
    if (cell.formula === undefined) {
      sheet.setConstant(row, column, value);
      continue;
    }
    const formula = formulaOf(cell, row, column, shared);
    sheet.setFormula(row, column, formula);
    if (value !== undefined) sheet.results.set(cellKey(row, column), value);
    if (cell.formulaType === "array" && cell.formulaRef) readSpill(sheet, row, column, parseArea(cell.formulaRef));
  }
  // Cells inside a spill were read as constants, in whatever order they came.
  for (const [key, { startRow, startColumn, endRow, endColumn }] of sheet.spills) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const inner = cellKey(row, column);
        const value = sheet.columns[column]?.[row];
        if (inner === key || value === undefined || sheet.formulas.has(inner)) continue;
        sheet.setConstant(row, column, undefined);
        sheet.spilled.set(inner, value);
      }
    }
  }
}

/** Cells of one look share one object, as the host expects. */
function setFormat(
  sheet: Sheet,
  key: number,
  style: FileStyle,
  formats: Map<string, CellFormat>,
  fontSize: number,
): void {
  const format = fromFileStyle(style, fontSize);
  const name = JSON.stringify(format);
  if (name === "{}") return;
  const known = formats.get(name) ?? format;
  formats.set(name, known);
  sheet.formats.set(key, known);
}

/** A shared formula stands in its first cell; the others repeat it, moved to their place. */
function formulaOf(
  cell: FileCell,
  row: number,
  column: number,
  shared: Map<number, { row: number; column: number; formula: string }>,
): string {
  const index = cell.formulaType === "shared" ? cell.formulaSharedIndex : undefined;
  if (index === undefined) return fromFileFormula(cell.formula ?? "");
  const first = shared.get(index);
  if (cell.formula) {
    const formula = fromFileFormula(cell.formula);
    shared.set(index, { row, column, formula });
    return formula;
  }
  return first ? fillFormula(first.formula, row - first.row, column - first.column) : "=";
}

function readSpill(sheet: Sheet, row: number, column: number, area: Area): void {
  sheet.spills.set(cellKey(row, column), {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  });
}

const cellValue = (cell: FileCell): CellValue | undefined =>
  cell.type === "error" ? new CellError(String(cell.value)) : hostValue(cell.value);

const hostValue = (value: FileValue): CellValue | undefined =>
  value instanceof Date ? dateToSerial(value) : (value ?? undefined);

function readRule(rule: FileRule, index: number): ConditionalFormat[] {
  const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
  if (rule.type !== "expression" || formula === undefined) return [];
  return rule.range.split(" ").map((range, part) => ({
    id: part === 0 ? String(index + 1) : `${index + 1}.${part + 1}`,
    area: parseArea(range),
    formula: fromFileFormula(formula),
    format: fromFileStyle(rule.style ?? {}, undefined),
    stopIfTrue: rule.stopIfTrue ?? false,
  }));
}

function readValidation(validation: FileValidation): DataValidation[] {
  const { type, values, formula1, formula2, inputTitle = "", inputMessage = "" } = validation;
  const prompt = inputTitle + inputMessage === "" ? undefined : { title: inputTitle, message: inputMessage };
  const areas = validation.range.split(" ").map((range) => ({ area: parseArea(range), ...(prompt && { prompt }) }));
  if (type === "list") {
    const source = values ? values.join(",") : fromFileFormula(formula1 ?? "");
    return areas.map((area) => ({ ...area, rule: { kind: "list", source } }));
  }
  if (type === "custom" && formula1 !== undefined)
    return areas.map((area) => ({ ...area, rule: { kind: "custom", formula: fromFileFormula(formula1) } }));
  if (type !== "decimal" && type !== "whole" && type !== "date") return [];
  // Between is the default of the format.
  if ((validation.operator ?? "between") !== "between" || formula1 === undefined || formula2 === undefined) return [];
  const [minimum, maximum] = [bound(formula1), bound(formula2)];
  return areas.map((area) => ({ ...area, rule: { kind: type, operator: "between", minimum, maximum } }));
}

function bound(formula: string): string | number {
  const number = Number(formula);
  return Number.isFinite(number) && formula.trim() !== "" ? number : fromFileFormula(formula);
}

const POINTS_PER_INCH = 72;
const round = (points: number): number => Math.round(points * 100) / 100;
/** What a page has when a file says nothing: in points, 0.7 inches at the sides, 0.75 above and below. */
const DEFAULT_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54 };

function readLayout({ pageSetup, headerFooter, rowBreaks = [] }: FileSheet): PageLayout {
  const { fitToPage, fitToWidth, fitToHeight, margins, printArea, printTitlesRow } = pageSetup ?? {};
  const read = {
    left: round((margins?.left ?? 0.7) * POINTS_PER_INCH),
    right: round((margins?.right ?? 0.7) * POINTS_PER_INCH),
    top: round((margins?.top ?? 0.75) * POINTS_PER_INCH),
    bottom: round((margins?.bottom ?? 0.75) * POINTS_PER_INCH),
  };
  const { left, right } = footerSections(headerFooter?.oddFooter ?? "");
  return {
    orientation: pageSetup?.orientation ?? "portrait",
    paper: pageSetup?.paperSize === "a4" ? "a4" : "letter",
    // A file that fits and names no number means one page; zero means as many as it takes.
    ...(fitToPage && fitToWidth !== 0 && { fitWide: fitToWidth ?? 1 }),
    ...(fitToPage && fitToHeight !== 0 && { fitTall: fitToHeight ?? 1 }),
    ...(printArea !== undefined && { printArea }),
    ...(printTitlesRow !== undefined && { titleRows: printTitlesRow }),
    ...(rowBreaks.length > 0 && { rowBreaks: rowBreaks.map((row) => row + 1) }),
    ...(left !== "" && { footerLeft: left }),
    ...(right !== "" && { footerRight: right }),
    ...(JSON.stringify(read) !== JSON.stringify(DEFAULT_MARGINS) && { margins: read }),
  };
}

/** `&LFupan&R&P` → its left and its right. */
function footerSections(footer: string): { left: string; right: string } {
  const sections = footer.split(/(?=&[LCR])/);
  const after = (mark: string) => sections.find((section) => section.startsWith(mark))?.slice(mark.length) ?? "";
  return { left: after("&L"), right: after("&R") };
}

export function parseArea(reference: string): Area {
  const read = parseReference(reference);
  const { start, end } = read ?? {};
  if (start?.row === undefined || start.column === undefined || end?.row === undefined || end.column === undefined) {
    throw new RangeError(`"${reference}" is not an area of cells.`);
  }
  return {
    row: start.row,
    column: start.column,
    rows: end.row - start.row + 1,
    columns: end.column - start.column + 1,
  };
}
