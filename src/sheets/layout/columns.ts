import type { Content, Formula, Place, PlanColumn, Role, StyleName, Validation } from "../sheet-plan";
import { cellAt } from "./address";

/** Where another cell of the same table stands: by column id, and by row if it is not the same one (0 = first). */
export type CellOf = (column: string, row?: number) => string;

/** A content that depends on where its neighbours stand. */
export type PlacedContent = Content | ((cellOf: CellOf) => Formula);

/** One column of a table, still without its place. */
export interface ColumnSpec {
  readonly id: string;
  readonly heading: string;
  readonly style: StyleName;
  readonly role: Role;
  readonly contents: readonly PlacedContent[];
  readonly validation?: Validation;
  readonly numberFormat?: string;
  readonly totalStyle?: StyleName;
}

/** Puts a table's columns side by side from the place of its first heading on, and fills in the addresses they ask for. */
export function placeColumns(columns: readonly ColumnSpec[], at: Place): PlanColumn[] {
  const offsets = new Map(columns.map((column, offset) => [column.id, offset]));
  const cellIn = (ownRow: number): CellOf => {
    return (id, row = ownRow) => {
      const offset = offsets.get(id);
      if (offset === undefined) throw new RangeError(`no column ${id} beside ${columns[0]?.id}`);
      return cellAt({ row: at.row + 1 + row, column: at.column + offset });
    };
  };
  return columns.map((column) => ({
    ...column,
    contents: column.contents.map((content, row) => (typeof content === "function" ? content(cellIn(row)) : content)),
  }));
}

/** The longest column decides how many rows a table has. */
export function rowsOf(columns: readonly ColumnSpec[]): number {
  return Math.max(0, ...columns.map((column) => column.contents.length));
}

/** The same content in each of so many rows. */
export function repeated(content: PlacedContent, rows: number): PlacedContent[] {
  return Array.from({ length: rows }, () => content);
}
