import { describe, expect, it } from "vitest";
import { serialOf } from "../../../src/engine/calendar/serial";
import { chosenSheets } from "../../../src/sheets/chosen-sheets";
import { referenceDesk } from "../support/desk";

const PLAN = "tblPlan";
const all = { sheets: chosenSheets };

/** Elm Textiles orders again two days after its order of last December. */
const decemberOrder = ["SO-901", serialOf(2025, 12, 18), "Elm Textiles", "P-100", 800, 40_000, "Direct", "East", "Li"];

describe("a rebuild of all sheets of the reference orders", { timeout: 300_000 }, () => {
  it("changes no cell (spec 9.3-1), also after the workbook was saved and opened", async () => {
    const desk = referenceDesk();
    await desk.build(all);
    const before = await desk.snapshot();
    expect((await desk.build(all)).book).toMatchObject({ cellsWritten: 0, changes: [] });
    expect(await desk.snapshot()).toEqual(before);
    await desk.reopen();
    expect((await desk.build(all)).book).toMatchObject({ cellsWritten: 0, changes: [] });
  });

  it("keeps an override, a sort, an added column and an added row of the Reorder plan (spec 9.3-2)", async () => {
    const desk = referenceDesk();
    await desk.build(all);
    await desk.calculate();
    const plan = desk.table(PLAN);
    const elm = "Elm Textiles|SO-034";
    desk.type(plan, elm, "Base amount", 52_800);
    desk.type(plan, elm, "Date override", serialOf(2026, 11, 30));
    desk.sort(plan, "Base amount");
    desk.addColumn(plan, "Mood");
    desk.type(plan, elm, "Mood", "good");
    desk.addRow(plan, "Customer", "My prospect");
    const keys = () => {
      const { row, rows } = desk.table(PLAN).area;
      const column = desk.columnOf(desk.table(PLAN), "Key");
      return Array.from({ length: rows - 1 }, (_, at) => desk.sheetOf(plan).value(row + 1 + at, column) ?? null);
    };
    const order = keys();
    expect(order[0]).toBe(elm);

    const { book } = await desk.build(all);
    expect(keys()).toEqual(order);
    const rebuilt = desk.table(PLAN);
    expect(desk.shows(rebuilt, elm, "Base amount")).toBe(52_800);
    expect(desk.shows(rebuilt, elm, "Date override")).toBe(serialOf(2026, 11, 30));
    expect(desk.shows(rebuilt, elm, "Mood")).toBe("good");
    expect(desk.rowOf(rebuilt, "My prospect")).toBe(rebuilt.area.row + rebuilt.area.rows - 1);
    expect(book.changes.filter(({ kind }) => kind !== "kept")).toEqual([]);
    const at = { row: desk.rowOf(rebuilt, elm), column: desk.columnOf(rebuilt, "Base amount") };
    expect(book.changes).toContainEqual({
      kind: "kept",
      sheet: "reorder-plan",
      block: "plan",
      row: elm,
      column: "base",
      role: "value",
      at,
      old: 52_800,
      new: 40_000,
    });
    expect(desk.sheetOf(rebuilt).validations).toContainEqual({
      area: { ...at, rows: 1, columns: 1 },
      rule: { kind: "custom", formula: "=TRUE" },
      prompt: { title: "Kept edit", message: "Computed: 40,000" },
    });
    expect((await desk.build(all)).book.cellsWritten).toBe(0);
  });

  it("moves a row that the plan has no longer under the list, with its note and why (spec 9.3-3)", async () => {
    const desk = referenceDesk();
    await desk.build(all);
    const elm = "Elm Textiles|SO-034";
    desk.type(desk.table(PLAN), elm, "Note", "wants the blue one");
    desk.addOrder(decemberOrder);

    const { book } = await desk.build({ ...all, asOf: serialOf(2025, 12, 18) });
    expect(book.changes).toContainEqual({
      kind: "leaving",
      sheet: "reorder-plan",
      block: "plan",
      row: elm,
      reason: "Ordered on 2025-12-18",
    });
    const plan = desk.table(PLAN);
    expect(desk.rowOf(plan, elm)).toBe(-1);
    expect(desk.rowOf(plan, "Elm Textiles|SO-901")).toBeGreaterThan(0);
    const texts = desk.texts("Reorder plan");
    expect(texts).toEqual(
      expect.arrayContaining(["No longer listed", elm, "Ordered on 2025-12-18", "wants the blue one"]),
    );
    expect((await desk.build({ ...all, asOf: serialOf(2025, 12, 18) })).book.cellsWritten).toBe(0);
  });

  it("tells nothing of what changes on Calc, where nobody looks, but keeps what was typed there and says so", async () => {
    const desk = referenceDesk();
    await desk.build(all);
    const calc = desk.book.sheetNamed("Calc");
    const facts = desk.table("tblFacts");
    const [row, column] = [facts.area.row + 1, desk.columnOf(facts, "Amount")];
    expect(calc?.value(row, column)).toBeTypeOf("number");
    calc?.setConstant(row, column, 123);
    desk.addOrder(decemberOrder);
    const { book } = await desk.build({ ...all, asOf: serialOf(2025, 12, 18) });
    expect(book.changes.filter(({ sheet }) => sheet === "calc")).toMatchObject([
      { kind: "kept", block: "facts", old: 123 },
    ]);
    expect(calc?.value(row, desk.columnOf(desk.table("tblFacts"), "Amount"))).toBe(123);
  });

  it("finds the plan under a name and a heading of the user's (spec 9.3-4)", async () => {
    const desk = referenceDesk();
    await desk.build(all);
    const plan = desk.table(PLAN);
    desk.renameSheet("Reorder plan", "Calls");
    desk.renameHeading(plan, "Owner", "Who");
    desk.type(plan, "Elm Textiles|SO-034", "Who", "Wang");
    const { book } = await desk.build(all);
    expect(book.sheets.filter(({ isNew }) => isNew)).toEqual([]);
    expect(book.sheets.map(({ name }) => name)).toContain("Calls");
    expect(desk.shows(desk.table(PLAN), "Elm Textiles|SO-034", "Who")).toBe("Wang");
    expect((await desk.build(all)).book.cellsWritten).toBe(0);
  });

  it("keeps inputs and keys while the language goes to Chinese and back (spec 9.3-6)", async () => {
    const desk = referenceDesk();
    await desk.build(all);
    const elm = "Elm Textiles|SO-034";
    desk.type(desk.table(PLAN), elm, "Note", "wants the blue one");
    const growth = desk.named("set_reorder_growth");
    growth.sheet.setConstant(growth.row, growth.column, 0.1);
    await desk.build(all);
    const before = await desk.snapshot();
    await desk.build({ ...all, language: "zh" });
    expect(desk.shows(desk.table(PLAN), elm, "备注")).toBe("wants the blue one");
    expect(desk.table(PLAN).area.rows).toBe(1 + 52);
    const now = desk.named("set_reorder_growth");
    expect(now.sheet.value(now.row, now.column)).toBe(0.1);
    await desk.build(all);
    expect(await desk.snapshot()).toEqual(before);
  });
});
