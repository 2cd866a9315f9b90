import { serialOf } from "../src/engine/calendar/serial";
import type { Cell } from "../src/engine/cell";
import type { RawTable } from "../src/engine/orders/raw-table";

/** Three years of orders end on this day. */
export const benchAsOf = serialOf(2025, 11, 15);
const DAYS = 3 * 365;

export interface TableShape {
  readonly lines: number;
  readonly customers: number;
  /** One line in 200 mistyped: dates and amounts as text, blanks, repeats of a name in other letters. */
  readonly hasFaults: boolean;
}

/** A customer has twenty lines on average, as in a wholesaler's book of 5,000 customers and 100,000 lines. */
export const shapeOf = (lines: number): TableShape => ({ lines, customers: lines / 20, hasFaults: true });

/**
 * An order table of realistic shape, the same at every call: a few customers with most of the lines, orders of one to five
 * lines in rising dates, 300 products, two returns in a hundred.
 */
export function orderTable({ lines, customers, hasFaults }: TableShape): RawTable {
  const columns = headers.map(() => new Array<Cell>(lines).fill(null));
  const put = (row: number, cells: readonly Cell[]): void => {
    for (const [column, cell] of cells.entries()) {
      const target = columns[column];
      if (target) target[row] = cell;
    }
  };
  let order = 0;
  let linesLeft = 0;
  let day = 0;
  for (let row = 0; row < lines; row++) {
    if (linesLeft === 0) {
      order++;
      linesLeft = 1 + Math.floor(scatter(order, 1) * 5);
      day = benchAsOf - DAYS + Math.floor((row / lines) * (DAYS + 1));
    }
    linesLeft--;
    const isReturn = scatter(order, 2) < 0.02;
    // The square of an even spread: a tenth of the customers has a third of the orders.
    const customer = Math.floor(scatter(order, 3) ** 2 * customers);
    const product = Math.floor(scatter(row, 4) * 300);
    const quantity = (1 + Math.floor(scatter(row, 5) * 400)) * (isReturn ? -1 : 1);
    const price = Math.round((2 + scatter(product, 6) * 80) * 100) / 100;
    put(row, [
      `${isReturn ? "RT" : "SO"}-${String(order).padStart(7, "0")}`,
      day,
      `Customer ${String(customer + 1).padStart(5, "0")} Trading Ltd`,
      countries[customer % countries.length] ?? null,
      `P-${product + 100}`,
      quantity,
      Math.round(quantity * price * 100) / 100,
      channels[customer % channels.length] ?? null,
      `Rep ${(customer % 12) + 1}`,
    ]);
    if (hasFaults && scatter(row, 7) < 0.005) mistype(columns, row);
  }
  return { headers, columns: columns.map(asReceived), rows: lines };
}

/** As cells come from Excel or a file: texts in one piece each, not the ropes of pieces that templates leave behind. */
function asReceived(cells: readonly Cell[]): readonly Cell[] {
  return JSON.parse(JSON.stringify(cells));
}

/** Where the columns that functions take stand in the table. */
export const benchColumn = { orderNumber: 0, date: 1, customer: 2, amount: 6 } as const;

const headers = ["Order No", "Order Date", "Customer", "Country", "Product", "Qty", "Amount", "Channel", "Rep"];
const countries = ["Germany", "United States", "Brazil", "Japan", "Spain", "Kenya", "Australia", "Poland", "Mexico"];
const channels = ["Website", "Trade fair", "Agent", "Referral"];

const faults: readonly { readonly column: number; readonly typed: (cell: Cell) => Cell }[] = [
  { column: benchColumn.date, typed: () => null },
  { column: benchColumn.date, typed: () => "2025年3月14日" },
  { column: benchColumn.amount, typed: () => null },
  { column: benchColumn.amount, typed: (cell) => `US$ ${cell}` },
  { column: benchColumn.amount, typed: () => "1.2万" },
  { column: benchColumn.customer, typed: (cell) => String(cell).toUpperCase() },
];

function mistype(columns: readonly Cell[][], row: number): void {
  const fault = faults[Math.floor(scatter(row, 8) * faults.length)];
  const column = fault && columns[fault.column];
  if (fault && column) column[row] = fault.typed(column[row] ?? null);
}

/** A number in [0, 1) that depends on nothing but its arguments (the mixing steps of MurmurHash3). */
function scatter(index: number, stream: number): number {
  let mixed = Math.imul(index ^ (stream << 25), 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
}
