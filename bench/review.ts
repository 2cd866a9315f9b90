import { cleanOrders } from "../src/engine/orders/clean";
import { mapOrders } from "../src/engine/orders/mapping/map-columns";
import type { RawTable } from "../src/engine/orders/raw-table";
import { defaultSettings } from "../src/engine/settings/settings";
import { computeResults } from "../src/sheets/results";
import { memoryHeld, memoryPeak, type Runs, repeated, timed } from "./measure";
import { benchAsOf, orderTable, shapeOf } from "./order-table";
import { printFactor, printMemory, printRuns, printTime } from "./report";

const SMALL = { lines: 100_000, runs: 15, budgetMs: 150 };
const LARGE = { lines: 1_000_000, runs: 3, budgetMs: 1500 };
const MOST_GROWTH = 12;

/**
 * From the raw table to all that the sheets show: mapping, cleaning and its report, segments, bridge, groups, Pareto,
 * projection, facts, rhythms, the plan of the coming year and the plan of this year held against its orders.
 */
export function benchReview(): void {
  const small = measure(SMALL);
  const large = measure(LARGE);
  printFactor("ten times the lines cost", large.median / small.median, MOST_GROWTH);
}

function measure({ lines, runs, budgetMs }: typeof SMALL): Runs {
  const title = `clean + RFM + review + reorder plan, ${lines.toLocaleString("en-US")} lines`;
  const table = orderTable(shapeOf(lines));
  const before = memoryHeld();
  const first = timed(() => reviewOf(table));
  const held = memoryHeld() - before;
  printTime(`${title}: first run`, first.ms);
  const more = repeated(runs, () => table, reviewOf);
  printRuns(`${title}: again`, more, budgetMs);
  printMemory("  held by clean orders and results", held);
  printMemory("  most that this process had so far, the raw table included", memoryPeak());
  return more;
}

function reviewOf(table: RawTable) {
  const mapping = mapOrders(table);
  const cleaned = cleanOrders(table, mapping, { settings: defaultSettings, asOf: benchAsOf });
  const source = { sheet: "Orders", headerRow: 1, column: "C" };
  return { cleaned, results: computeResults(cleaned, { settings: defaultSettings, mapping, source }) };
}
