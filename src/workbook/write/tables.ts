import { addressArea, areaAddress } from "../address";
import type { Frame } from "../look/frame";
import { TABLE_STYLE } from "../look/house-style";
import type { FoundTable } from "../read/survey";
import { blank, type Contents } from "./contents";

export interface WantedTable extends Omit<FoundTable, "worksheetId"> {
  /** The table that stands there now has these headings already. */
  readonly keepsHeadings: boolean;
}

/** The tables of a frame; those that stand already keep the look that the user gave them. */
export function wantedTables(frame: Frame, before: Contents = blank): WantedTable[] {
  return frame.tables.map(({ given, address, headings }) => ({
    name: given,
    address,
    style: TABLE_STYLE,
    showBandedRows: true,
    showFilterButton: true,
    keepsHeadings: headings.every((heading, index) => {
      const { row, column } = addressArea(address);
      return before.at(row, column + index) === heading;
    }),
  }));
}

/** Tables that do not stay. Excel replaces their names in formulas by addresses as they become plain cells. */
export const leavingTables = (now: readonly FoundTable[], wanted: readonly WantedTable[]): FoundTable[] =>
  now.filter((table) => !wanted.some((other) => stays(table, other)));

/**
 * To be called before cells are written: tables that go, move or get other headings become plain cells. Excel cannot move a
 * table, and while headings are exchanged it would number the ones that are there twice for a moment.
 */
export function releaseTables(
  sheet: Excel.Worksheet,
  now: readonly FoundTable[],
  wanted: readonly WantedTable[],
): void {
  for (const { name } of leavingTables(now, wanted)) sheet.tables.getItem(name).convertToRange();
}

/** To be called after the cells are written. */
export function placeTables(sheet: Excel.Worksheet, now: readonly FoundTable[], wanted: readonly WantedTable[]): void {
  for (const table of wanted) {
    const existing = now.find((other) => stays(other, table));
    if (existing) resize(sheet, existing, table.address);
    else addTable(sheet, table);
  }
}

function stays(now: FoundTable, wanted: WantedTable): boolean {
  const from = addressArea(now.address);
  const to = addressArea(wanted.address);
  return (
    now.name.toLowerCase() === wanted.name.toLowerCase() &&
    wanted.keepsHeadings &&
    from.row === to.row &&
    from.column === to.column &&
    from.columns === to.columns
  );
}

function resize(sheet: Excel.Worksheet, now: FoundTable, address: string): void {
  const wanted = areaAddress(addressArea(address));
  if (areaAddress(addressArea(now.address)) !== wanted) sheet.tables.getItem(now.name).resize(wanted);
}

function addTable(sheet: Excel.Worksheet, wanted: WantedTable): void {
  const table = sheet.tables.add(areaAddress(addressArea(wanted.address)), true);
  table.name = wanted.name;
  table.style = wanted.style;
  table.showBandedRows = wanted.showBandedRows;
  table.showFilterButton = wanted.showFilterButton;
}

/** What a sheet holds once the tables are gone: a formula that names one is no longer what it was. */
export function withoutTables(contents: Contents, leftTables: readonly FoundTable[]): Contents {
  if (leftTables.length === 0) return contents;
  const names = leftTables.map(({ name }) => `${name.toLowerCase()}[`);
  return {
    at(row, column) {
      const content = contents.at(row, column);
      const isStale =
        typeof content === "object" &&
        content !== null &&
        names.some((name) => content.formula.toLowerCase().includes(name));
      return isStale ? null : content;
    },
  };
}
