import type { Book } from "./book";
import { columnLetters } from "./references";
import { CellError, type CellValue, cellKey, columnOf, rowOf, type Sheet } from "./sheet";

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  /** By address: what the cell was given, what it shows where that differs, and its number format where it has one. */
  readonly cells: Readonly<Record<string, { content?: unknown; shown?: unknown; numberFormat?: string }>>;
  /** Looks, sizes, rules, charts and print settings, where they were asked for. */
  readonly look?: unknown;
}

export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly unknown[];
  readonly names: readonly unknown[];
  readonly customXmlParts: readonly string[];
}

/**
 * A book as plain data, to compare before and after: sheets in their order with values, formulas and number formats, tables
 * and names; with `looks` also everything that a reader sees beside them. Two books that hold the same give equal data,
 * however they came to it. Identities that Excel gives anew, such as those of rules and charts, are left out.
 */
export function snapshotOf(book: Book, { looks = false }: { looks?: boolean } = {}): BookSnapshot {
  const sheetName = (id: string): string => book.sheet(id)?.name ?? "";
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: cellsOf(sheet),
      ...(looks && { look: lookOf(sheet) }),
    })),
    tables: [...book.tables]
      .sort((a, b) => compare(a.name, b.name))
      .map(({ name, sheetId, area, columns, style, showBandedRows, showFilterButton }) => ({
        name,
        sheet: sheetName(sheetId),
        area: { ...area },
        columns: columns.map((column) => column.name),
        style,
        showBandedRows,
        showFilterButton,
      })),
    names: [...book.names].sort((a, b) => compare(a.name, b.name)).map((name) => ({ ...name })),
    customXmlParts: book.customXmlParts.map(({ xml }) => xml).sort(compare),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const plain = (value: CellValue | undefined): unknown => (value instanceof CellError ? { error: value.code } : value);

const address = (key: number): string => `${columnLetters(columnOf(key))}${rowOf(key) + 1}`;

function cellsOf(sheet: Sheet): SheetSnapshot["cells"] {
  const cells = new Map<number, { content?: unknown; shown?: unknown; numberFormat?: string }>();
  const at = (key: number) => {
    const cell = cells.get(key) ?? {};
    cells.set(key, cell);
    return cell;
  };
  // A column without cells is a hole in the array.
  for (const [column, values] of sheet.columns.entries())
    for (const [row, value] of (values ?? []).entries())
      if (value !== undefined) at(cellKey(row, column)).content = plain(value);
  for (const [key, formula] of sheet.formulas) at(key).content = formula;
  for (const results of [sheet.results, sheet.spilled])
    for (const [key, value] of results) at(key).shown = plain(value);
  for (const [key, { numberFormat }] of sheet.formats)
    if (numberFormat !== undefined) at(key).numberFormat = numberFormat;
  return Object.fromEntries(sorted(cells).map(([key, cell]) => [address(key), cell]));
}

const sorted = <T>(cells: ReadonlyMap<number, T>): [number, T][] => [...cells].sort(([a], [b]) => a - b);

function lookOf(sheet: Sheet): unknown {
  return structuredClone({
    formats: sorted(sheet.formats),
    columnWidths: sorted(sheet.columnWidths),
    rowHeights: sorted(sheet.rowHeights),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    columnGroups: sorted(sheet.columnGroups),
    tabColor: sheet.tabColor,
    protection: sheet.protection,
    showGridlines: sheet.showGridlines,
    freeze: sheet.freeze,
    layout: sheet.layout,
    conditionalFormats: sheet.conditionalFormats.map(({ id: _, ...rule }) => rule),
    // They never overlap: their order says nothing.
    validations: [...sheet.validations].sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column),
    charts: sheet.charts.map(({ id: _, ...chart }) => chart),
  });
}
