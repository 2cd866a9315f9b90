import { dirtied } from "./dirt";
import type { DirtyLine } from "./faults";
import { sampleLines } from "./order-lines";

export type SampleCell = string | number | null;

/** The columns of the sample as an exporter's order list has them; dates are Excel serials. */
const columns: readonly { readonly heading: string; readonly cell: (line: DirtyLine) => SampleCell }[] = [
  { heading: "Order No", cell: (line) => line.orderNo },
  { heading: "Order Date", cell: (line) => line.day },
  { heading: "Customer", cell: (line) => line.customer },
  { heading: "Country", cell: (line) => line.country },
  { heading: "Product", cell: (line) => line.product },
  { heading: "Qty", cell: (line) => line.quantity },
  { heading: "Unit Price", cell: (line) => line.unitPrice },
  { heading: "Amount", cell: (line) => line.amount },
  { heading: "Currency", cell: (line) => line.currency },
  { heading: "Channel", cell: (line) => line.channel },
  { heading: "Rep", cell: (line) => line.rep },
  { heading: "Status", cell: (line) => line.status },
];

/** Position of the one column of dates. */
export const sampleDateColumn = columns.findIndex(({ heading }) => heading === "Order Date");

/**
 * The order book of a made-up exporter of LED lighting: 60 customers, 2023-05-15 to 2025-11-15, in USD, with the faults that
 * such lists have. The same rows at every call, on every machine.
 */
export function sampleOrders(): { headers: string[]; rows: SampleCell[][] } {
  const lines = dirtied(sampleLines());
  return {
    headers: columns.map(({ heading }) => heading),
    rows: lines.map((line) => columns.map(({ cell }) => cell(line))),
  };
}
