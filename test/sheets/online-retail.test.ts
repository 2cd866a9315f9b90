import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { csvToBook } from "../../host/files/csv/book";
import { serialOf } from "../../src/engine/calendar/serial";
import { workingDays } from "../../src/engine/calendar/working-days";
import type { Cell } from "../../src/engine/cell";
import { customerBook } from "../../src/engine/orders/book";
import { cleanOrders } from "../../src/engine/orders/clean";
import { mapOrders } from "../../src/engine/orders/mapping/map-columns";
import { reorderPlan } from "../../src/engine/reorder/plan";
import { sameGrowth } from "../../src/engine/reorder/plan/growth";
import { defaultSettings } from "../../src/engine/settings/settings";
import { planBook } from "../../src/sheets/book";
import { computeResults } from "../../src/sheets/results";
import type { SheetPlan, TableBlock } from "../../src/sheets/sheet-plan";

/** A year of a real wholesaler: 541,909 lines, 4,300 customers (UCI, Online Retail). */
const FILE = "../shared/data/online_retail_y2.csv.gz";

describe.skipIf(!existsSync(FILE))("a reorder plan that is too long for its table", { timeout: 600_000 }, () => {
  const settings = defaultSettings;

  it("lists as many rows as the settings allow, and with what did not fit comes to the plan's total to the cent", () => {
    const [sheet] = csvToBook(readFileSync(FILE), "Orders").sheets;
    const columns = (sheet?.columns ?? []).map((cells) => cells.slice(1).map((cell): Cell => (cell ?? null) as Cell));
    const headers = (sheet?.columns ?? []).map(([header]) => String(header));
    const table = { headers, columns, rows: (sheet?.rowCount ?? 1) - 1 };
    const mapping = mapOrders(table);
    const cleaned = cleanOrders(table, mapping, { settings, asOf: serialOf(2011, 12, 9) });
    const source = { sheet: "Orders", headerRow: 1, column: "A" };
    const results = computeResults(cleaned, { settings, mapping, source });
    const plans = planBook(results, ["reorder-plan", "by-month", "customer-plan"], "en");

    const plan = tableOf(plans, "reorder-plan", "plan");
    const rest = tableOf(plans, "calc", "rest");
    expect(plan.rows).toBe(settings["reorder.max_rows"]);
    const listed = sumOf(plan, "base");
    const unlisted = sumOf(rest, "base");
    expect(unlisted).toBeGreaterThan(0);

    const calendar = workingDays({ holidays: [], makeUpDays: [] });
    const year = { growth: sameGrowth(0), year: 2012, method: "season", calendar } as const;
    const rows = reorderPlan(customerBook(cleaned.orders), year, settings);
    const total = rows.reduce((sum, { expectedAmount }) => sum + expectedAmount, 0);
    expect(Math.round(100 * (listed + unlisted))).toBe(Math.round(100 * total));
    expect(sumOf(rest, "orders") + plan.rows).toBe(results.reorder.orders.length);
  });
});

function tableOf(plans: readonly SheetPlan[], sheet: string, id: string): TableBlock {
  const block = plans.find((plan) => plan.id === sheet)?.blocks.find((one) => one.id === id);
  if (block?.kind !== "table") throw new Error(`${sheet} has no table ${id}`);
  return block;
}

const sumOf = ({ columns }: TableBlock, id: string): number =>
  (columns.find((column) => column.id === id)?.contents ?? []).reduce<number>((sum, one) => sum + Number(one), 0);
