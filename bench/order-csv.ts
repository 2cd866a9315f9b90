import { isoOf } from "../src/engine/calendar/serial";
import { benchColumn, orderTable, shapeOf } from "./order-table";

/** The order table of so many lines as a CSV file, dates as 2025-11-15. */
export function orderCsv(lines: number): Uint8Array {
  const { headers, columns, rows } = orderTable(shapeOf(lines));
  const text = [headers.join(",")];
  for (let row = 0; row < rows; row++)
    text.push(
      columns
        .map((cells, column) => {
          const cell = cells[row] ?? "";
          return column === benchColumn.date && typeof cell === "number" ? isoOf(cell) : String(cell);
        })
        .join(","),
    );
  return new TextEncoder().encode(text.join("\r\n"));
}
