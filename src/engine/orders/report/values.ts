import { isoOf } from "../../calendar/serial";
import { CellError } from "../../cell";
import type { CleaningCode } from "../codes";
import type { JudgedLines } from "../judge-lines";
import { type OrderField, orderFieldIds } from "../mapping/fields";
import type { OrderCells } from "../order-cells";

/** The field that each code speaks of. */
const fieldOfCode: Readonly<Record<CleaningCode, OrderField>> = {
  D01: "date",
  D02: "date",
  D03: "date",
  D04: "date",
  D05: "date",
  D06: "date",
  D07: "date",
  D08: "date",
  D11: "amount",
  D12: "amount",
  D13: "amount",
  D14: "amount",
  D15: "amount",
  D16: "amount",
  D17: "amount",
  D18: "amount",
  D21: "customer",
  D22: "customer",
  D23: "customer",
  D24: "customer",
  D32: "orderNumber",
  D33: "orderNumber",
  D34: "status",
  D35: "orderNumber",
  D41: "currency",
  D42: "currency",
  D43: "amount",
  D51: "amount",
  D55: "quantity",
  D57: "customer",
};

/** The cell that a code speaks of, and what stands in it. */
export function valueShown(
  code: CleaningCode,
  row: number,
  judged: JudgedLines,
  { fields }: OrderCells,
): { readonly field: OrderField; readonly value: string | number } {
  if (code === "D51") {
    const field = orderFieldIds.find((id) => fields[id]?.cells[row] instanceof CellError) ?? "amount";
    const error = fields[field]?.cells[row];
    return { field, value: error instanceof CellError ? error.code : "" };
  }
  const field = fieldOfCode[code];
  const cell = fields[field]?.cells[row] ?? null;
  if (cell === null) return { field, value: field === "amount" ? productShown(row, judged) : "" };
  if (typeof cell === "number")
    return { field, value: field === "date" ? dateShown(cell, judged.date.day[row] ?? 0) : cell };
  return { field, value: typeof cell === "string" ? cell.slice(0, LONGEST_VALUE) : String(cell).toUpperCase() };
}

const LONGEST_VALUE = 255;

/** Quantity × unit price, where no cell holds the amount. */
function productShown(row: number, { amount }: JudgedLines): string | number {
  const value = amount.value[row] ?? Number.NaN;
  return Number.isFinite(value) ? value : "";
}

/** As Excel shows it: before March 1900 its days are one later, and there is none before 1900. */
function dateShown(cell: number, day: number): string | number {
  if (!Number.isFinite(cell) || day < 1) return Number.isFinite(cell) ? cell : "";
  return isoOf(day < 60 ? day + 1 : day);
}
