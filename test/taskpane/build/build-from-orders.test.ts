import { describe, expect, it } from "vitest";
import { undoLastBuild } from "../../../src/workbook/restore/undo-build";
import { referenceDesk, withoutCustomer } from "../support/desk";

const LIST = "tblSegments";

describe("a rebuild of the reference orders (spec 9.3)", () => {
  it("changes no cell when nothing changed (9.3-1), also after the workbook was saved and opened", async () => {
    const desk = referenceDesk();
    await desk.build();
    const before = await desk.snapshot();
    expect((await desk.build()).book).toMatchObject({ cellsWritten: 0, changes: [] });
    expect(await desk.snapshot()).toEqual(before);
    await desk.reopen();
    expect((await desk.build()).book).toMatchObject({ cellsWritten: 0, changes: [] });
  });

  it("keeps an override, a sort, an added column and an added row, and lists the override (9.3-2)", async () => {
    const desk = referenceDesk();
    await desk.build();
    let list = desk.table(LIST);
    const sheet = desk.sheetOf(list);
    desk.type(list, "Elm Textiles", "Strategy", "call the owner");
    desk.type(list, "Elm Textiles", "Owner", "Wang");
    desk.sort(list, "M");
    const { row, column, rows, columns } = list.area;
    sheet.setConstant(row + rows, column, "My prospect");
    list.area = { row, column, rows: rows + 1, columns: columns + 1 };
    list.columns = [...list.columns, { id: 99, name: "Mood" }];
    sheet.setConstant(row, column + columns, "Mood");
    desk.type(list, "Acme Trading", "Mood", "good");
    sheet.structureChanged = true;
    const order = Array.from({ length: rows }, (_, at) => sheet.value(row + 1 + at, column));

    const { book } = await desk.build();
    list = desk.table(LIST);
    expect(Array.from({ length: rows }, (_, at) => desk.sheetOf(list).value(list.area.row + 1 + at, column))).toEqual(
      order,
    );
    expect(order.at(-1)).toBe("My prospect");
    expect(desk.shows(list, "Elm Textiles", "Strategy")).toBe("call the owner");
    expect(desk.shows(list, "Elm Textiles", "Owner")).toBe("Wang");
    expect(desk.shows(list, "Acme Trading", "Mood")).toBe("good");
    const kept = book.changes.filter(({ kind }) => kind === "kept");
    expect(kept).toContainEqual(
      expect.objectContaining({ row: "Elm Textiles", column: "strategy", old: "call the owner" }),
    );
    expect(book.changes.filter(({ kind }) => kind !== "kept")).toEqual([]);
    expect((await desk.build()).book.cellsWritten).toBe(0);
  });

  it("moves a customer who is listed no more under the list, with his note and the reason (9.3-3), and back again", async () => {
    const desk = referenceDesk();
    await desk.build();
    desk.type(desk.table(LIST), "Elm Textiles", "Comment", "moves to Suzhou");
    const orders = desk.table("Orders").area;
    withoutCustomer(desk, "Elm Textiles");
    const { book } = await desk.build();
    expect(book.changes).toContainEqual(
      expect.objectContaining({ kind: "leaving", sheet: "rfm-segments", block: "segments", row: "Elm Textiles" }),
    );
    const list = desk.table(LIST);
    expect(desk.rowOf(list, "Elm Textiles")).toBe(-1);
    const texts = desk.texts(desk.sheetOf(list).name);
    expect(texts).toContain("No longer listed");
    expect(texts).toContain("moves to Suzhou");
    expect((await desk.build()).book.cellsWritten).toBe(0);

    const fresh = referenceDesk();
    const [from, to] = [fresh.sheetOf(fresh.table("Orders")), desk.sheetOf(desk.table("Orders"))];
    for (let row = 0; row < orders.rows; row++)
      for (let column = 0; column < orders.columns; column++) to.setConstant(row, column, from.value(row, column));
    desk.table("Orders").area = orders;
    to.touched(0, 0, orders.rows, orders.columns);
    await desk.reopen();
    await desk.build();
    expect(desk.shows(desk.table(LIST), "Elm Textiles", "Comment")).toBe("moves to Suzhou");
    expect(desk.texts(desk.sheetOf(desk.table(LIST)).name)).not.toContain("No longer listed");
  });

  it("finds a renamed sheet and a renamed heading (9.3-4)", async () => {
    const desk = referenceDesk();
    await desk.build();
    const list = desk.table(LIST);
    desk.sheetOf(list).name = "My customers";
    desk.book.names = desk.book.names.map((name) => ({
      ...name,
      formula: name.formula.replace("'RFM segments'", "'My customers'"),
    }));
    const owner = desk.columnOf(list, "Owner");
    desk.sheetOf(list).setConstant(list.area.row, owner, "Who");
    list.columns = list.columns.map((column) => (column.name === "Owner" ? { ...column, name: "Who" } : column));
    desk.type(list, "Elm Textiles", "Who", "Wang");
    const { book } = await desk.build();
    expect(book.sheets.map(({ name, isNew }) => [name, isNew])).toContainEqual(["My customers", false]);
    expect(book.sheets.filter(({ isNew }) => isNew)).toEqual([]);
    expect(desk.shows(desk.table(LIST), "Elm Textiles", "Who")).toBe("Wang");
  });

  it("keeps inputs and keys while the language goes to Chinese and back (9.3-6)", async () => {
    const desk = referenceDesk();
    await desk.build();
    const target = desk.named("fp_TargetTotal");
    target.sheet.setConstant(target.row, target.column, 1_000_000);
    desk.type(desk.table(LIST), "Elm Textiles", "Comment", "moves to Suzhou");
    await desk.build();
    const before = await desk.snapshot();
    await desk.build({ language: "zh" });
    expect(desk.shows(desk.table(LIST), "Elm Textiles", "备注")).toBe("moves to Suzhou");
    const now = desk.named("fp_TargetTotal");
    expect(now.sheet.value(now.row, now.column)).toBe(1_000_000);
    await desk.build();
    expect(await desk.snapshot()).toEqual(before);
  });
});

describe("settings that the user changed", () => {
  it("take effect with the next build and stay", async () => {
    const desk = referenceDesk();
    const first = await desk.build();
    expect(first.summary.settings["rfm.r_high"]).toBe(30);
    const cell = desk.named("set_rfm_r_high");
    cell.sheet.setConstant(cell.row, cell.column, 45);
    for (let build = 0; build < 2; build++) {
      expect((await desk.build()).summary.settings["rfm.r_high"]).toBe(45);
      expect(cell.sheet.value(cell.row, cell.column)).toBe(45);
    }
  });
});

describe("taking a build back", () => {
  it("brings the sheets to where they were, also after the workbook was saved and opened", async () => {
    const desk = referenceDesk();
    await desk.build();
    desk.type(desk.table(LIST), "Elm Textiles", "Comment", "moves to Suzhou");
    await desk.reopen();
    const before = await desk.snapshot();
    withoutCustomer(desk, "Elm Textiles");
    await desk.build({ language: "zh" });
    await desk.reopen();
    await undoLastBuild();
    const after = (await desk.snapshot()) as { sheets: { name: string }[] };
    const ours = (snapshot: unknown) =>
      (snapshot as { sheets: { name: string; cells: unknown }[] }).sheets
        .filter(({ name }) => name !== "Orders")
        .map(({ name, cells }) => [name, Object.keys(cells as object).length]);
    expect(ours(after)).toEqual(ours(before));
    expect(desk.shows(desk.table(LIST), "Elm Textiles", "Comment")).toBe("moves to Suzhou");
    await expect(undoLastBuild()).rejects.toMatchObject({ key: "nothingToUndo" });
  });

  it("takes the sheets of a first build away", async () => {
    const desk = referenceDesk();
    const before = await desk.snapshot();
    await desk.build();
    await undoLastBuild();
    expect(await desk.snapshot()).toEqual(before);
  });
});
