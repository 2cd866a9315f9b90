import type { Cell } from "../../../src/engine/cell";
import { cleanOrders } from "../../../src/engine/orders/clean";
import { mapOrders } from "../../../src/engine/orders/mapping/map-columns";
import { rawTableFromRows } from "../../../src/engine/orders/raw-table";
import { defaultSettings } from "../../../src/engine/settings/settings";
import { type BookResults, computeResults } from "../../../src/sheets/results";
import { referenceAsOf, referenceHeaders, referenceOrders } from "../../fixtures/reference-orders";

/** The results that the sheets show for an order table, headers first. */
export function resultsOf(rows: readonly (readonly Cell[])[], asOf?: number): BookResults {
  const table = rawTableFromRows(rows);
  const mapping = mapOrders(table);
  const settings = defaultSettings;
  return computeResults(cleanOrders(table, mapping, { settings, asOf }), {
    settings,
    mapping,
    source: { sheet: "Orders", headerRow: 1, column: "A" },
  });
}

/** Of the reference orders (spec D.1) on 15 November 2025. */
export const referenceResults: BookResults = resultsOf([referenceHeaders, ...referenceOrders], referenceAsOf);
