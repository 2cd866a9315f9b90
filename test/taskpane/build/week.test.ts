import { describe, expect, it } from "vitest";
import { serialOf } from "../../../src/engine/calendar/serial";
import { lastBuild } from "../../../src/taskpane/build/kept-build";
import { undoLastBuild } from "../../../src/workbook/restore/undo-build";
import { referenceDesk } from "../support/desk";
import { pasteOrders } from "../support/paste-orders";

const asOf = serialOf(2025, 11, 24);
const newOrders = [
  ["SO-101", serialOf(2025, 11, 18), "Cedar Tools", "P-200", 120, 6200, "Agent", "South", "Wang"],
  ["SO-102", serialOf(2025, 11, 20), "Pine Lab", "P-300", 60, 2500, "Online", "East", "Li"],
] as const;

describe("the weekly loop of the reference orders (spec 6.1)", () => {
  it("tells after a refresh what the pasted orders changed", async () => {
    const desk = referenceDesk();
    expect((await desk.build()).summary.week.report).toBeUndefined();
    pasteOrders(desk, newOrders);
    const { summary } = await desk.build({ asOf });
    expect(summary.week.report).toMatchObject({
      since: serialOf(2025, 11, 15),
      asOf,
      landed: [
        { customer: "Cedar Tools", orders: 1, amount: 6200 },
        { customer: "Pine Lab", orders: 1, amount: 2500, isNewCustomer: true },
      ],
      settled: [{ customer: "Cedar Tools", outcome: "onTime" }],
      newlyOverdue: [{ customer: "Juniper Parts", daysOverdue: 8 }],
    });
  });

  it("is carried by the workbook, so that the pane tells it again when the file is opened", async () => {
    const desk = referenceDesk();
    await desk.build();
    pasteOrders(desk, newOrders);
    const { summary } = await desk.build({ asOf });
    await desk.reopen();
    expect((await lastBuild())?.week).toEqual(summary.week);
    const again = await desk.build({ asOf });
    expect(again.book.cellsWritten).toBe(0);
    expect(again.summary.week).toEqual(summary.week);
  });

  it("goes back with the build that is taken back", async () => {
    const desk = referenceDesk();
    const first = await desk.build();
    pasteOrders(desk, newOrders);
    await desk.build({ asOf });
    await undoLastBuild();
    expect((await lastBuild())?.week).toEqual(first.summary.week);
  });
});
