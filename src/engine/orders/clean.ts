import { EngineError } from "../errors";
import type { Settings } from "../settings/settings";
import { compact } from "./compact";
import { judgeLines } from "./judge-lines";
import type { OrderMapping } from "./mapping/map-columns";
import { cellsOf } from "./order-cells";
import type { Orders } from "./orders";
import type { RawTable } from "./raw-table";
import { readLines } from "./read-lines";
import type { DateOrder } from "./reading/read-date";
import { type CleanReport, reportOn } from "./report";
import type { Rate } from "./rules/rates";

export interface CleanOptions {
  readonly settings: Settings;
  /** Excel serial. Rows after it are left out (D05); left out itself = the newest date of a usable row. */
  readonly asOf?: number | undefined;
  readonly rates?: readonly Rate[] | undefined;
  /** Reading of 03/04/2025 where the column does not tell (D04). Default: month first. */
  readonly dateOrder?: DateOrder | undefined;
}

/** Clean lines, and what became of every row of the table. */
export interface Cleaned {
  readonly orders: Orders;
  readonly report: CleanReport;
}

/**
 * Repairs what can be repaired, leaves out what cannot be used, and reports on both (spec 4.4). Never throws: a table
 * without a usable row gives orders of length 0 (see requireOrders). Linear in the number of rows. Example: 78 rows of which
 * 12 are faulty → orders.length 66, report.rowsUsed 66, report.rowsRead 78.
 */
export function cleanOrders(table: RawTable, mapping: OrderMapping, options: CleanOptions): Cleaned {
  const cells = cellsOf(table, mapping);
  const lines = readLines(cells, options.dateOrder ?? "monthFirst");
  const judged = judgeLines(lines, cells, { ...options, isWholeTable: true });
  const orders = compact(judged);
  return { orders, report: reportOn(judged, orders, cells, options.settings) };
}

/** The orders, or the reason why there are none: noOrderByAsOf where all of them are later, else noUsableOrder. */
export function requireOrders({ orders, report }: Cleaned, argument: string): Orders {
  if (orders.length > 0) return orders;
  const isLater = report.codes.some(({ code }) => code === "D05");
  throw isLater
    ? new EngineError("noOrderByAsOf", "as_of")
    : new EngineError("noUsableOrder", argument, { count: report.rowsRead });
}
