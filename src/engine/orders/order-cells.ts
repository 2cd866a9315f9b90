import { type Cell, isBlank } from "../cell";
import type { OrderField } from "./mapping/fields";
import type { OrderMapping } from "./mapping/map-columns";
import type { RawTable } from "./raw-table";

export interface FieldCells {
  readonly cells: readonly Cell[];
  readonly factor: number;
  readonly currency: string | null;
}

/** The cells of an order table, field by field: what cleaning reads. */
export interface OrderCells {
  readonly rows: number;
  readonly fields: { readonly [F in OrderField]?: FieldCells };
  readonly customerIdentifier: FieldCells | null;
  /** True for a row in which no cell of the table holds anything (D54). */
  readonly isBlankRow: (row: number) => boolean;
}

export function cellsOf(table: RawTable, mapping: OrderMapping): OrderCells {
  const fields: { [F in OrderField]?: FieldCells } = {};
  for (const [field, mapped] of Object.entries(mapping.fields)) {
    const { column, factor, currency } = mapped;
    fields[field as OrderField] = { cells: table.columns[column] ?? [], factor, currency };
  }
  const identifier = mapping.customerIdentifier;
  return {
    rows: table.rows,
    fields,
    customerIdentifier: identifier && { cells: table.columns[identifier.column] ?? [], factor: 1, currency: null },
    isBlankRow: (row) => table.columns.every((column) => isBlank(column[row])),
  };
}
