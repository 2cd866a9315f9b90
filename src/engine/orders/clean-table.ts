import type { ResultTable } from "../result-table";
import { NONE, type Orders, type TextColumn } from "./orders";

/** A line of the cleaned table: its place in the orders. */
export interface CleanLine {
  readonly orders: Orders;
  readonly line: number;
}

/** The result of DATA.CLEAN: always the same columns; what the user's table lacks is blank. */
export const cleanTable: ResultTable<CleanLine> = {
  id: "data.clean",
  columns: [
    { id: "row", kind: "whole", value: ({ orders, line }) => orders.row[line] ?? null },
    { id: "customer", kind: "text", value: ({ orders, line }) => textAt(orders.customer, line) },
    { id: "date", kind: "date", value: ({ orders, line }) => orders.day[line] ?? null },
    { id: "amount", kind: "money", value: ({ orders, line }) => orders.amount[line] ?? null },
    { id: "orderNumber", kind: "text", value: ({ orders, line }) => textAt(orders.orderNumber, line) },
    { id: "product", kind: "text", value: ({ orders, line }) => textAt(orders.product, line) },
    { id: "qty", kind: "number", value: ({ orders, line }) => numberAt(orders.quantity, line) },
    { id: "cost", kind: "money", value: ({ orders, line }) => numberAt(orders.cost, line) },
    { id: "channel", kind: "text", value: ({ orders, line }) => textAt(orders.channel, line) },
    { id: "region", kind: "text", value: ({ orders, line }) => textAt(orders.region, line) },
    { id: "rep", kind: "text", value: ({ orders, line }) => textAt(orders.rep, line) },
    { id: "shipDate", kind: "date", value: ({ orders, line }) => orders.shipDay[line] || null },
    { id: "paidDate", kind: "date", value: ({ orders, line }) => orders.paidDay[line] || null },
  ],
};

export function cleanLines(orders: Orders): CleanLine[] {
  return Array.from({ length: orders.length }, (_, line) => ({ orders, line }));
}

function textAt({ texts, index }: TextColumn, line: number): string | null {
  return texts[index[line] ?? NONE] ?? null;
}

function numberAt(column: Float64Array, line: number): number | null {
  const value = column[line] ?? Number.NaN;
  return Number.isFinite(value) ? value : null;
}
