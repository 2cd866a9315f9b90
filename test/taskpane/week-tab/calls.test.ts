import { describe, expect, it } from "vitest";
import { serialOf } from "../../../src/engine/calendar/serial";
import { callsOf } from "../../../src/taskpane/week-tab/calls";
import { readOwnList } from "../../../src/workbook/read/own-list";
import { referenceDesk } from "../support/desk";

const asOf = serialOf(2025, 11, 15);

async function callsAt(day: number) {
  const rows = await readOwnList("reorder-plan", "plan");
  if (!rows) throw new Error("no plan");
  return callsOf(rows, day);
}

describe("calls of the Reorder plan of the reference orders", () => {
  it("are those of the next 30 days, by their last day to call", async () => {
    const desk = referenceDesk();
    await desk.build({ sheets: ["reorder-plan"] });
    const { byHorizon } = await callsAt(asOf);
    expect([...byHorizon].map(([days, calls]) => [days, calls.length])).toEqual([
      [0, 0],
      [7, 0],
      [30, 2],
    ]);
    // Planned for 2026-01-03 from Acme Trading's order of 2025-01-03, 30 days ahead.
    expect(byHorizon.get(30)?.[0]).toMatchObject({ customer: "Acme Trading", callBy: serialOf(2025, 12, 4) });
    expect(byHorizon.get(30)?.[0]?.amount).toBe(20_000);
    // 2026-01-13 less 30 days is Sunday the 14th.
    expect(byHorizon.get(30)?.[1]).toMatchObject({ customer: "Delta Foods", callBy: serialOf(2025, 12, 12) });
  });

  it("are done once the user has contacted the customer, and move with a date of his", async () => {
    const desk = referenceDesk();
    await desk.build({ sheets: ["reorder-plan"] });
    const plan = desk.table("tblPlan");
    desk.type(plan, "Acme Trading|SO-004", "Status", "Contacted");
    desk.type(plan, "Birch Home|SO-018", "Date override", serialOf(2026, 1, 2));
    await desk.calculate();
    const { byHorizon } = await callsAt(asOf);
    expect(byHorizon.get(30)?.map(({ customer }) => customer)).toEqual(["Birch Home", "Delta Foods"]);
  });

  it("know the first row of every customer on the plan", async () => {
    const desk = referenceDesk();
    await desk.build({ sheets: ["reorder-plan"] });
    const { rowOf } = await callsAt(asOf);
    expect(rowOf.get("Elm Textiles")?.sheet).toBe("Reorder plan");
    expect(rowOf.get("Opal Labs")).toBeUndefined();
  });
});
