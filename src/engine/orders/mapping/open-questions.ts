import { type Cell, isBlank } from "../../cell";
import type { RawTable } from "../raw-table";
import { readAmounts } from "../reading/amount-column";
import { readDateText } from "../reading/read-date";
import type { MappedColumn, OrderMapping } from "./map-columns";

/** What an order table leaves open, so that only the user can say it. */
export interface OpenQuestions {
  /** A date whose day and month can be swapped, in a column that does not tell their order (D04): "03/04/2025"; else null. */
  readonly date: string | null;
  /** Nothing names a currency. */
  readonly currency: boolean;
  /** A usual amount that is so small that it may be in thousands or 万, where no unit is named; else null. */
  readonly amount: number | null;
}

/** Usual amounts below are likely in 万 under a Chinese header, where that is a habit, and in thousands under another. */
const SMALL_AMOUNT = { chinese: 1000, other: 10 } as const;
const ROWS_LOOKED_AT = 2000;

/**
 * Looks at the first rows of a table for what has to be asked. Example: dates 03/04/2025 and 05/06/2025, amounts 3.5 and 12,
 * no currency anywhere → all three.
 */
export function openQuestions(table: RawTable, mapping: OrderMapping): OpenQuestions {
  const { date, amount, unitPrice, currency } = mapping.fields;
  const cellsOf = (column: MappedColumn | undefined) =>
    (column ? (table.columns[column.column] ?? []) : []).slice(0, ROWS_LOOKED_AT);
  const money = amount ?? unitPrice;
  const amounts = readAmounts(cellsOf(money), Math.min(table.rows, ROWS_LOOKED_AT), 1);
  const hasCurrency = currency !== undefined || (money?.currency ?? null) !== null || amounts.sign.size > 0;
  return {
    date: swappableDate(cellsOf(date)),
    currency: money !== undefined && !hasCurrency,
    amount:
      amount && amount.factor === 1 && amount.currency === null
        ? smallAmount(amount, cellsOf(amount), amounts.value)
        : null,
  };
}

/** Null as soon as one text tells the order of all others. */
function swappableDate(cells: readonly Cell[]): string | null {
  let found: string | null = null;
  for (const cell of cells) {
    const date = typeof cell === "string" ? readDateText(cell) : null;
    if (date?.kind !== "numbers") continue;
    if (date.first > 12 || date.second > 12) return null;
    if (date.first !== date.second) found ??= String(cell);
  }
  return found;
}

/** The median of what stands there, where it is small and no cell names a unit of its own, such as 1.2万 (D15). */
function smallAmount({ header }: MappedColumn, cells: readonly Cell[], values: Float64Array): number | null {
  const namesUnit = cells.some((cell) => typeof cell === "string" && !isBlank(cell) && /[万亿wk]\s*$/i.test(cell));
  const sizes = [...values].map(Math.abs).filter((value) => value > 0);
  const median = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)];
  const limit = /\p{Script=Han}/u.test(header) ? SMALL_AMOUNT.chinese : SMALL_AMOUNT.other;
  return median !== undefined && median < limit && !namesUnit ? median : null;
}

/** The mapping with amounts and costs in a unit that the user named: 10,000 for 万. Columns whose header names one keep theirs. */
export function inUnit(mapping: OrderMapping, unit: number | undefined): OrderMapping {
  if (unit === undefined) return mapping;
  const scaled = (column: MappedColumn | undefined) =>
    column && (column.factor === 1 ? { ...column, factor: unit } : column);
  const [amount, cost] = [scaled(mapping.fields.amount), scaled(mapping.fields.cost)];
  return { ...mapping, fields: { ...mapping.fields, ...(amount && { amount }), ...(cost && { cost }) } };
}
