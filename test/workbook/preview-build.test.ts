import { beforeEach, describe, expect, it } from "vitest";
import { previewBuild } from "../../src/workbook/preview-build";
import { undoLastBuild } from "../../src/workbook/restore/undo-build";
import { build, words } from "./support/build";
import { customers, reviewPlan, settingsPlan } from "./support/plans";
import { type OpenBook, openBook } from "./support/workbook";

const raised = customers.map((customer) => ({ ...customer, amount: customer.amount + 1000 }));

/** The list stands in B5:E8: heads, Acme, Birch, Cedar. */
const ACME = 5;
const [AMOUNT, ABOVE, STATUS] = [2, 3, 4];

let open: OpenBook;
const sheet = () => open.book.sheetNamed("Review");

function type(row: number, column: number, value: string | number): void {
  sheet()?.setConstant(row, column, value);
  sheet()?.touched(row, column, 1, 1);
}

beforeEach(() => {
  open = openBook();
});

describe("a preview of a build", () => {
  it("lists the changes that the build then makes, and makes none itself", async () => {
    await build([reviewPlan(customers)]);
    type(ACME, AMOUNT, 999);
    const plans = () => [reviewPlan([...raised.slice(0, 2), { name: "Elm", amount: 5 }])];
    const before = await open.snapshot({ looks: true });
    const preview = await previewBuild(plans(), { words });
    expect(await open.snapshot({ looks: true })).toEqual(before);
    expect(preview.changes.map(({ kind, row }) => `${kind} ${row}`)).toEqual([
      "kept Acme",
      "changed Birch",
      "added Elm",
      "leaving Cedar",
    ]);
    expect((await build(plans())).changes).toEqual(preview.changes);
  });

  it("names the sheets that are to be made", async () => {
    await build([reviewPlan(customers)]);
    const { sheets, changes } = await previewBuild([reviewPlan(customers), settingsPlan(50)], { words });
    expect(sheets).toEqual([
      { id: "review", name: "Review", isNew: false },
      { id: "settings", name: "Settings", isNew: true },
    ]);
    expect(changes).toEqual([]);
  });
});

describe("kept edits that are accepted", () => {
  beforeEach(async () => {
    await build([reviewPlan(customers)]);
    type(ACME, AMOUNT, 999);
    type(ACME, ABOVE, 7);
    type(ACME, STATUS, "Done");
  }, 60_000);

  it("become what the build has, one by one; the others stay", async () => {
    const { changes } = await previewBuild([reviewPlan(raised)], { words });
    const accepted = changes.filter(({ kind, column }) => kind === "kept" && column === "amount");
    const { changes: made } = await build([reviewPlan(raised)], { accepted });
    expect([AMOUNT, ABOVE, STATUS].map((column) => sheet()?.content(ACME, column))).toEqual([1120, 7, "Done"]);
    expect(made.filter(({ kind }) => kind === "kept").map(({ column }) => column)).toEqual(["above", "status"]);
    expect(made).toContainEqual(expect.objectContaining({ kind: "changed", column: "amount", old: 999, new: 1120 }));
    const again = await build([reviewPlan(raised)]);
    expect([again.cellsWritten, again.changes.length]).toEqual([0, 2]);
  });

  it("come back when the build is taken back", async () => {
    const { changes } = await build([reviewPlan(raised)]);
    await build([reviewPlan(raised)], { accepted: changes });
    expect(sheet()?.content(ACME, ABOVE)).toMatch(/^=IF\(tblCustomers/);
    expect(sheet()?.content(ACME, STATUS)).toBeUndefined();
    await undoLastBuild();
    expect([AMOUNT, ABOVE, STATUS].map((column) => sheet()?.content(ACME, column))).toEqual([999, 7, "Done"]);
  });

  it("are never what the user added: a heading, a column, a row", async () => {
    type(4, STATUS, "Who");
    const { changes } = await build([reviewPlan(customers)]);
    await build([reviewPlan(customers)], { accepted: changes });
    expect(sheet()?.value(4, STATUS)).toBe("Who");
  });
});
