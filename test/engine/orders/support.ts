import type { Cell } from "../../../src/engine/cell";
import { type Cleaned, type CleanOptions, cleanOrders } from "../../../src/engine/orders/clean";
import { mapOrders } from "../../../src/engine/orders/mapping/map-columns";
import { rawTableFromRows } from "../../../src/engine/orders/raw-table";
import { defaultSettings } from "../../../src/engine/settings/settings";

/** Cleans rows of cells under headers. */
export function clean(
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  options: Partial<CleanOptions> = {},
): Cleaned {
  const table = rawTableFromRows([headers, ...rows]);
  return cleanOrders(table, mapOrders(table), { settings: defaultSettings, ...options });
}

/** Codes of a report with their counts: "D12 1", a used one marked "+". */
export function codeCounts({ report }: Cleaned): string[] {
  return report.codes.map(({ code, isUsed, count }) => `${isUsed ? "+" : ""}${code} ${count}`);
}
