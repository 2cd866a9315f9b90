import type { Cell } from "../../engine/cell";
import type { OrderField } from "../../engine/orders/mapping/fields";
import type { ForcedColumns } from "../../engine/orders/mapping/forced-columns";
import { missingFields, type OrderMapping, proposeMapping } from "../../engine/orders/mapping/map-columns";
import { type OpenQuestions, openQuestions } from "../../engine/orders/mapping/open-questions";
import type { TableKind } from "../../engine/tables/optional-tables";
import type { OrderPlace, OrderSource, ReadSource } from "../build/order-source";

/** What the pane knows of the orders before a build: the list, its first rows, and how its columns are understood. */
export interface OrdersView {
  /** Every list of the workbook that may be the orders. */
  readonly sources: readonly OrderSource[];
  /** The one in view; undefined where there is none. */
  readonly read: ReadSource | undefined;
  readonly besides: readonly { readonly kind: TableKind; readonly table: string }[];
  readonly isDates1904: boolean;
}

/** How a list is understood under the user's choices. */
export interface Understood {
  readonly mapping: OrderMapping;
  readonly missing: readonly OrderField[];
  readonly questions: OpenQuestions;
}

export function understood({ table }: ReadSource, columns: ForcedColumns): Understood {
  const mapping = proposeMapping(table, existing(columns, table.headers));
  return { mapping, missing: missingFields(mapping), questions: openQuestions(table, mapping) };
}

/** Columns that the user named for a list that has them; those of another list say nothing here. */
export function existing(columns: ForcedColumns, headers: readonly string[]): ForcedColumns {
  return new Map([...columns].filter(([, header]) => header === null || headers.includes(header)));
}

/** The first few different values of a column. */
export function samplesOf({ table }: ReadSource, column: number, count = 3): Exclude<Cell, null>[] {
  const samples: Exclude<Cell, null>[] = [];
  for (const cell of table.columns[column] ?? []) {
    if (samples.length === count) break;
    if (cell !== null && cell !== "" && !samples.includes(cell)) samples.push(cell);
  }
  return samples;
}

/** The user's choices of columns after one more. */
export function withColumn(columns: ForcedColumns, field: OrderField, header: string | null): ForcedColumns {
  return new Map([...columns, [field, header]]);
}

/** The list that a place names, else undefined. */
export const placeKey = (place: OrderPlace): string => JSON.stringify(place);
