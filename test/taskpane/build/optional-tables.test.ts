import { describe, expect, it } from "vitest";
import { serialOf } from "../../../src/engine/calendar/serial";
import { buildFromOrders } from "../../../src/taskpane/build/build-from-orders";
import { addTable } from "../support/add-table";
import { choices, openOrderBook } from "../support/order-book";

describe("tables of holidays and lead times beside the orders", () => {
  it("move the calls of the plan, and Data check lists them", async () => {
    const book = openOrderBook([
      ["Order Date", "Customer", "Product", "Amount"],
      ["2025-03-16", "Acme", "P-310", 100],
      ["2025-03-16", "Birch", "P-200", 100],
    ]);
    await addTable("Holidays", [
      ["Date", "Name"],
      [serialOf(2026, 2, 13), "Bridge day"],
      [serialOf(2026, 1, 31), "make-up"],
    ]);
    await addTable("Lead times", [
      ["Product", "Contact days"],
      ["P-310", 44],
    ]);
    await buildFromOrders(choices(undefined));
    await book.calculate();

    const area = book.book.tables.find(({ name }) => name === "tblPlan")?.area;
    const sheet = book.book.sheetNamed("Reorder plan");
    const rows = [1, 2].map((row) => [3, 1].map((column) => sheet?.value((area?.row ?? 0) + row, column)));
    // 44 days before 16 March is Saturday 31 January, worked here; 30 days before is Saturday 14 February, Friday is off.
    expect(rows).toEqual([
      ["Acme", serialOf(2026, 1, 31)],
      ["Birch", serialOf(2026, 2, 12)],
    ]);
    const check = book.book.sheetNamed("Data check");
    const shown = check?.columns.flat().filter((value) => typeof value === "string") ?? [];
    expect(shown).toEqual(expect.arrayContaining(["Holidays and make-up working days", "Lead times by product"]));
    expect(book.errors()).toEqual([]);
  });
});

describe("tables of KPIs, the team and activities beside the orders", () => {
  it("are listed on Data check with the rows that need a look", async () => {
    const book = openOrderBook([
      ["Order Date", "Customer", "Amount"],
      ["2025-03-16", "Acme", 100],
    ]);
    await addTable("指标表", [
      ["指标", "权重", "目标", "人员"],
      ["销售额", 0.6, 100, "李雷"],
      ["", 0.4, 100, "李雷"],
    ]);
    await addTable("Team", [
      ["Person", "Level"],
      ["Li Lei", "senior"],
    ]);
    await addTable("Log", [
      ["Date", "Type", "Hours"],
      ["soon", "call", 1],
    ]);
    const { summary } = await buildFromOrders(choices(undefined));
    expect(summary.report.rowsUsed).toBe(1);
    await book.calculate();
    const sheet = book.book.sheetNamed("Data check");
    const rowOf = (text: string, column: number) => {
      const row = sheet?.columns[column]?.indexOf(text) ?? -1;
      return [1, 2, 3, 4, 5].map((at) => sheet?.value(row, at));
    };
    expect(rowOf("KPIs", 4).slice(1)).toEqual([2, 1, "KPIs", undefined]);
    expect(rowOf("Team", 4).slice(1)).toEqual([1, 1, "Team", undefined]);
    expect(rowOf("Activities", 4).slice(1)).toEqual([1, 0, "Activities", undefined]);
    expect(rowOf("Name missing", 1).slice(1, 3)).toEqual(["D21", 2]);
    expect(rowOf("Date not readable", 1).slice(1, 3)).toEqual(["D02", 1]);
    expect(rowOf("Weights of 李雷 add up to 60%", 1)[1]).toBe("D63");
    expect(book.errors()).toEqual([]);
  });
});
