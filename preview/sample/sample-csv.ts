import { isoOf } from "../../src/engine/calendar/serial";
import { type SampleCell, sampleDateColumn, sampleOrders } from "../../src/taskpane/sample/sample-orders";

/** The sample as a CSV file: UTF-8 with its mark (so that Excel reads the Chinese), commas, dates as 2025-11-15. */
export function sampleCsv(): string {
  const { headers, rows } = sampleOrders();
  const body = rows.map((row) => row.map((cell, column) => (column === sampleDateColumn ? dateText(cell) : cell)));
  return `\uFEFF${[headers, ...body].map((row) => `${row.map(quoted).join(",")}\r\n`).join("")}`;
}

function dateText(cell: SampleCell): SampleCell {
  if (typeof cell !== "number") return cell;
  const minutes = Math.round((cell % 1) * 1440);
  if (minutes === 0) return isoOf(cell);
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
  return `${isoOf(cell)} ${clock}`;
}

function quoted(cell: SampleCell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
