import { describe, expect, it } from "vitest";
import { serialOf } from "../../../../src/engine/calendar/serial";
import {
  applyPreview,
  build,
  goTo,
  lookAtBook,
  previewRebuild,
  refresh,
  saveSettings,
  undo,
} from "../../../../src/taskpane/shell/jobs/book-jobs";
import { lookForNewOrders } from "../../../../src/taskpane/shell/jobs/new-orders";
import { newSession, type SessionStore } from "../../../../src/taskpane/shell/session";
import { buildTexts } from "../../../../src/text/taskpane/build";
import { referenceDesk } from "../../support/desk";
import { pasteOrders } from "../../support/paste-orders";

const newOrder = ["SO-101", serialOf(2025, 11, 18), "Cedar Tools", "P-200", 120, 6200, "Agent", "South", "Wang"];

/** A pane beside the reference orders; two sheets, so that tests are quick. */
async function pane(): Promise<SessionStore> {
  const session = newSession("en");
  await lookAtBook(session);
  session.choose({ sheets: ["rfm-segments", "reorder-plan"] });
  return session;
}

const bench = (session: SessionStore) => session.get().workbench;

describe("the pane on the reference orders", () => {
  it("builds, tells what was built, and knows the sheets", async () => {
    referenceDesk();
    const session = await pane();
    expect(bench(session).tabs.size).toBe(0);
    await build(session);
    expect(session.get()).toMatchObject({ job: undefined, problem: undefined });
    expect(bench(session).outcome).toEqual([
      { text: buildTexts.built, parameters: { sheets: 2, used: 66, read: 66, asOf: serialOf(2025, 11, 15) } },
    ]);
    expect([...bench(session).tabs.keys()]).toEqual(["rfm-segments", "reorder-plan", "settings", "calc"]);
    expect(bench(session).canUndo).toBe(true);
    expect(bench(session).plan).toHaveLength(52);
  });

  it("sees that orders came, refreshes, and knows what is new", async () => {
    const desk = referenceDesk();
    const session = await pane();
    await build(session);
    await lookForNewOrders(session);
    expect(bench(session).stale).toBeUndefined();
    pasteOrders(desk, [newOrder]);
    await lookForNewOrders(session);
    expect(bench(session)).toMatchObject({ stale: "orders", outcome: undefined });
    await refresh(session);
    expect(bench(session).stale).toBeUndefined();
    expect(session.get().kept?.week.report?.landed).toMatchObject([{ customer: "Cedar Tools", amount: 6200 }]);
  });

  it("sees that the last order was changed, and that the list is gone only when it is needed", async () => {
    const desk = referenceDesk();
    const session = await pane();
    await build(session);
    const { row, rows } = desk.table("Orders").area;
    desk.sheetOf(desk.table("Orders")).setConstant(row + rows - 1, 5, -900);
    await lookForNewOrders(session);
    expect(bench(session).stale).toBe("orders");
    session.changeWorkbench({ stale: undefined });
    desk.book.tables = desk.book.tables.filter(({ name }) => name !== "Orders");
    await lookForNewOrders(session);
    expect(session.get().problem).toBeUndefined();
  });

  it("sees that an amount in the middle was changed, and not that a note was", async () => {
    const desk = referenceDesk();
    const session = await pane();
    const sheet = desk.sheetOf(desk.table("Orders"));
    await build(session);
    expect(session.get().kept?.mark.content).toMatch(/^[0-9a-f]{16}$/);
    sheet.setConstant(30, 40, "a note beside the table");
    await lookForNewOrders(session);
    expect(bench(session).stale).toBeUndefined();
    sheet.setConstant(30, 5, Number(sheet.value(30, 5)) + 0.01);
    await lookForNewOrders(session);
    expect(bench(session).stale).toBe("orders");
  });

  it("leaves the look for changes when a job begins", async () => {
    const desk = referenceDesk();
    const session = await pane();
    await build(session);
    desk.sheetOf(desk.table("Orders")).setConstant(30, 5, 1);
    const looking = lookForNewOrders(session);
    await refresh(session);
    await looking;
    expect(bench(session).stale).toBeUndefined();
    expect(session.get().problem).toBeUndefined();
  });

  it("does not take a day that is yet to come for the review's, and says which rows it left out", async () => {
    const desk = referenceDesk();
    const session = await pane();
    pasteOrders(desk, [["SO-102", serialOf(2062, 11, 18), "Cedar Tools", "P-200", 1, 10, "Agent", "South", "Wang"]]);
    await build(session);
    expect(bench(session).outcome).toMatchObject([
      { text: buildTexts.built, parameters: { used: 66, read: 67, asOf: serialOf(2025, 11, 15) } },
      { text: buildTexts.later, parameters: { later: 1, latest: serialOf(2062, 11, 18) } },
    ]);
    expect(session.get().built?.summary.report.codes).toMatchObject([{ code: "D05", count: 1 }, { code: "D12" }]);
  });

  it("shows before a rebuild what it changes, and takes what was computed for an edit that is accepted", async () => {
    const desk = referenceDesk();
    const session = await pane();
    await build(session);
    const list = desk.table("tblSegments");
    desk.type(list, "Elm Textiles", "Strategy", "call the owner");
    const before = await desk.snapshot();
    await previewRebuild(session);
    expect(await desk.snapshot()).toEqual(before);
    const kept = bench(session).preview?.changes.filter(({ kind }) => kind === "kept") ?? [];
    expect(kept).toMatchObject([{ row: "Elm Textiles", column: "strategy", old: "call the owner" }]);
    await applyPreview(session, kept);
    expect(bench(session).preview).toBeUndefined();
    await desk.calculate();
    expect(desk.shows(desk.table("tblSegments"), "Elm Textiles", "Strategy")).not.toBe("call the owner");
  });

  it("saves settings on their sheet, says that a refresh is due, and follows them", async () => {
    referenceDesk();
    const session = await pane();
    await build(session);
    expect(await saveSettings(session, new Map([["rfm.r_high", 45]]))).toBe(true);
    expect(bench(session).stale).toBe("settings");
    await refresh(session);
    expect(session.get().built?.summary.settings["rfm.r_high"]).toBe(45);
    expect(bench(session).stale).toBeUndefined();
  });

  it("takes the last build back, once", async () => {
    referenceDesk();
    const session = await pane();
    await build(session);
    await undo(session);
    expect(bench(session)).toMatchObject({ canUndo: false, outcome: [{ text: buildTexts.undone }] });
    expect(bench(session).tabs.size).toBe(0);
    await undo(session);
    expect(session.get().problem?.kind).toBe("nothingToUndo");
  });

  it("leaves the workbook as it was when a build is cancelled, and says so", async () => {
    const desk = referenceDesk();
    const session = await pane();
    const before = await desk.snapshot();
    const stop = session.subscribe(() => {
      const { job } = session.get();
      if (job?.step === buildTexts.stepWrite && (job.share ?? 0) > 0.6) job.cancel?.();
    });
    await build(session);
    stop();
    expect(session.get().problem?.kind).toBe("cancelled");
    expect(await desk.snapshot()).toEqual(before);
  });

  it("goes to a row, and says so where its sheet was deleted", async () => {
    const desk = referenceDesk();
    const session = await pane();
    await build(session);
    const place = bench(session).plan?.[0]?.place ?? { sheet: "", address: "" };
    await goTo(session, place);
    expect(desk.book.activeSheetId).toBe(desk.table("tblPlan").sheetId);
    await goTo(session, { sheet: "No such sheet", address: "A1" });
    expect(session.get().problem?.kind).toBe("sheetGone");
  });
});
