import { describe, expect, it } from "vitest";
import { build } from "./support/build";
import { changedBook, customers, reviewPlan, settingsPlan, smallBook } from "./support/plans";
import { openBook } from "./support/workbook";

describe("a first build", () => {
  it("puts the plans behind the user's sheets, in their order, and shows the first", async () => {
    const { book } = openBook();
    const built = await build(smallBook());
    expect(book.sheets.map(({ name }) => name)).toEqual(["Orders", "Notes", "Review", "Settings"]);
    expect(built.sheets.map(({ id, name, isNew }) => [id, name, isNew])).toEqual([
      ["review", "Review", true],
      ["settings", "Settings", true],
    ]);
    expect(book.sheet(book.activeSheetId)?.name).toBe("Review");
  });

  it("calculates formulas over names and tables of other sheets", async () => {
    const { shown } = openBook();
    await build(smallBook());
    expect(await shown("Review", "B2")).toBe("Customers above 50: 2");
    expect(await shown("Review", "D6")).toBe(1);
    expect(await shown("Review", "D7")).toBe(0);
  });

  it("asks at most six times a sheet", async () => {
    openBook();
    const plans = smallBook();
    const { requests } = await build(plans);
    expect(requests).toBeLessThanOrEqual(6 * plans.length);
  });
});

describe("a second build", () => {
  it("writes no cell and changes nothing when the plans are the same", async () => {
    const { snapshot } = openBook();
    await build(smallBook());
    const before = await snapshot({ looks: true });
    const built = await build(smallBook());
    expect(built.cellsWritten).toBe(0);
    expect(await snapshot({ looks: true })).toEqual(before);
  });

  it("writes only the cells that differ", async () => {
    const { shown } = openBook();
    await build(smallBook());
    const [, birch, cedar] = customers;
    const changed = [{ name: "Acme", amount: 20 }, birch!, cedar!];
    const built = await build([reviewPlan(changed), settingsPlan(50)]);
    expect(built.cellsWritten).toBe(1);
    expect(await shown("Review", "B2")).toBe("Customers above 50: 1");
  });

  it("leaves the same book as a first build of the changed plans", async () => {
    const fresh = openBook();
    await build(changedBook());
    const { customXmlParts: _, ...expected } = await fresh.snapshot({ looks: true });
    const { snapshot } = openBook();
    await build(smallBook());
    await build(changedBook());
    expect(await snapshot({ looks: true })).toMatchObject(expected);
  });

  it("leaves the user where he is", async () => {
    const { book } = openBook();
    await build(smallBook());
    book.activeSheetId = "{notes}";
    await build(changedBook());
    expect(book.activeSheetId).toBe("{notes}");
  });

  it("puts a new sheet beside its neighbour of the plan", async () => {
    const { book } = openBook();
    await build([settingsPlan(50)]);
    await build([reviewPlan(customers), settingsPlan(50)]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Orders", "Notes", "Review", "Settings"]);
  });

  it("follows a title in another language, but keeps a tab that the user renamed", async () => {
    const { book } = openBook();
    await build(smallBook());
    book.sheetNamed("Review")!.name = "My review";
    await build([reviewPlan(customers), settingsPlan(50, "设置")]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Orders", "Notes", "My review", "设置"]);
  });
});

describe("what is not ours", () => {
  it("keeps its sheet, its name and its table; ours get a number, and formulas follow", async () => {
    const { book, shown } = openBook();
    const foreign = book.sheetNamed("Notes")!;
    foreign.name = "Review";
    foreign.setConstant(0, 0, "mine");
    book.names.push(
      { name: "set_threshold", formula: "=Orders!$A$1", visible: true },
      { name: "tblCustomers", formula: "=Orders!$A$2", visible: true },
    );
    await build(smallBook());
    expect(book.sheets.map(({ name }) => name)).toEqual(["Orders", "Review", "Review (2)", "Settings"]);
    expect(foreign.value(0, 0)).toBe("mine");
    expect(book.names.find(({ name }) => name === "set_threshold")?.formula).toBe("=Orders!$A$1");
    expect(book.names.map(({ name }) => name)).toContain("set_threshold_2");
    expect(book.tables.map(({ name }) => name)).toEqual(["tblCustomers2"]);
    expect(await shown("Review (2)", "B2")).toBe("Customers above 50: 2");
    expect((await build(smallBook())).cellsWritten).toBe(0);
  });
});

describe("text", () => {
  const texts = [
    ...["=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x", "'quoted", "\ttab", "-", "=cmd|' /C calc'!A0"],
    ...[
      "00123",
      "12345678901234567890",
      "1-2",
      "3/4",
      "2025-11-15",
      "Nov 5",
      "5月1日",
      "TRUE",
      "false",
      "#N/A",
      "1e5",
      "10%",
    ],
    ...["$5", "（12）", "１２３", " 7 ", "Fir Crafts", "冷杉工艺", "__proto__"],
  ];

  it("arrives unchanged as text, whatever it looks like", async () => {
    const { book } = openBook();
    await build([reviewPlan(texts.map((name) => ({ name, amount: 1 }))), settingsPlan(50)]);
    const sheet = book.sheetNamed("Review")!;
    expect(texts.map((_, index) => sheet.value(5 + index, 1))).toEqual(texts);
    expect([...sheet.formulas.keys()].filter((key) => key % 16_384 === 1)).toHaveLength(1);
  });

  it("is the same text for a second build", async () => {
    openBook();
    const plans = () => [reviewPlan(texts.map((name) => ({ name, amount: 1 }))), settingsPlan(50)];
    await build(plans());
    expect((await build(plans())).cellsWritten).toBe(0);
  });
});
