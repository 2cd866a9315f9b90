import type { RawTable } from "../src/engine/orders/raw-table";
import type { Outcome } from "../src/functions/runtime/call";
import { printLine, printTime } from "./report";
import { type CustomerFigures, recalculateInLibreOffice } from "./spreadsheet";

/** The same figures from a spreadsheet's own formulas, on the same rows; both must agree before times are compared. */
export async function benchSpreadsheet(table: RawTable, segments: Outcome): Promise<void> {
  const recalculation = await recalculateInLibreOffice(table);
  if (recalculation === undefined) {
    console.log("LibreOffice is not installed: no comparison.");
    return;
  }
  const { version, withFormulas, withoutFormulas, figures } = recalculation;
  const title = `${version}, ${table.rows.toLocaleString("en-US")} rows, ${figures.length.toLocaleString("en-US")} customers`;
  printTime(`${title}: open and save with formulas`, withFormulas);
  printTime(`${title}: the same file without formulas`, withoutFormulas);
  printTime("  difference = MAXIFS, COUNTIFS and SUMIFS, one row a customer", withFormulas - withoutFormulas);
  const differences = differencesBetween(segments, figures);
  printLine("  customers whose last order, orders or amount differ from RFM.SEGMENT", String(differences));
  if (differences > 0) process.exitCode = 1;
}

function differencesBetween(segments: Outcome, figures: readonly CustomerFigures[]): number {
  if (!("value" in segments) || !Array.isArray(segments.value)) return figures.length;
  const rows = segments.value.slice(1).map((row: readonly unknown[]) => [String(row[0]), row] as const);
  const byCustomer = new Map(rows);
  // Customers with returns alone have no segment.
  const bought = figures.filter(({ lastOrder }) => lastOrder > 0);
  const differing = bought.filter(({ customer, lastOrder, orders, amount }) => {
    const [, day, , frequency, monetary] = byCustomer.get(customer) ?? [];
    return day !== lastOrder || frequency !== orders || Math.abs(Number(monetary) - amount) > 0.005;
  });
  return differing.length + Math.abs(bought.length - rows.length);
}
