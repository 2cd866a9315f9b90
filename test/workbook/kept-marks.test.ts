import { beforeEach, describe, expect, it } from "vitest";
import { readBook } from "../../host/files/xlsx/read/read";
import { writeBook } from "../../host/files/xlsx/write/write";
import { undoLastBuild } from "../../src/workbook/restore/undo-build";
import { build } from "./support/build";
import { customers, reviewPlan } from "./support/plans";
import { type OpenBook, openBook } from "./support/workbook";

const raised = customers.map((customer) => ({ ...customer, amount: customer.amount + 1000 }));

/** B5:E8 is the list of customers: heads, Acme, Birch, Cedar. */
const [ACME, BIRCH] = [5, 6];
const AMOUNT = 2;

let open: OpenBook;
const sheet = () => open.book.sheetNamed("Review");
/** What cells say: row, column, words. */
const said = () =>
  sheet()
    ?.validations.flatMap(({ area, prompt }) => (prompt ? [[area.row, area.column, prompt.title, prompt.message]] : []))
    .sort();

function type(row: number, column: number, value: string | number | undefined): void {
  sheet()?.setConstant(row, column, value);
  sheet()?.touched(row, column, 1, 1);
}

beforeEach(async () => {
  open = openBook();
  await build([reviewPlan(customers)]);
}, 60_000);

describe("a cell that keeps an edit", { timeout: 300_000 }, () => {
  it("says so, and what the build has for it, until the edit is gone", async () => {
    expect(said()).toEqual([]);
    type(ACME, AMOUNT, 999);
    await build([reviewPlan(raised)]);
    expect(sheet()?.value(ACME, AMOUNT)).toBe(999);
    expect(said()).toEqual([[ACME, AMOUNT, "Kept edit", "Computed: 1,120"]]);
    const { cellsWritten, changes } = await build([reviewPlan(raised)]);
    expect([cellsWritten, changes.map(({ kind }) => kind)]).toEqual([0, ["kept"]]);
    expect(said()).toHaveLength(1);

    type(ACME, AMOUNT, 1120);
    await build([reviewPlan(raised)]);
    expect(said()).toEqual([]);
    expect(sheet()?.validations).toHaveLength(1);
  });

  it("names the formula where a value was typed over one, and says nothing where the user is to type", async () => {
    type(ACME, 3, 7);
    type(BIRCH, 4, "Done");
    await build([reviewPlan(customers)]);
    expect(said()).toEqual([
      [ACME, 3, "Kept edit", "Formula: =IF(tblCustomers[[#This Row],[Amount]]>set_threshold,1,0)"],
    ]);
  });

  it("says it where its row goes", async () => {
    type(ACME, AMOUNT, 999);
    await build([reviewPlan(customers)]);
    await build([reviewPlan([{ name: "Aare", amount: 5 }, ...customers])]);
    expect(sheet()?.value(ACME + 1, AMOUNT)).toBe(999);
    expect(said()).toEqual([[ACME + 1, AMOUNT, "Kept edit", "Computed: 120"]]);
  });

  it("says it where its row was sorted to", async () => {
    type(ACME, AMOUNT, 999);
    await build([reviewPlan(customers)]);
    for (let column = 1; column <= 4; column++) {
      const [one, other] = [sheet()?.content(ACME, column), sheet()?.content(BIRCH, column)];
      if (column === 3) continue;
      type(ACME, column, other as string);
      type(BIRCH, column, one as string);
    }
    await build([reviewPlan(customers)]);
    expect(said()).toEqual([[BIRCH, AMOUNT, "Kept edit", "Computed: 120"]]);
  });

  it("leaves a rule of the user's alone", async () => {
    type(ACME, AMOUNT, 999);
    const rule = { kind: "whole", operator: "between", minimum: 1, maximum: 9 } as const;
    sheet()?.validations.push({ area: { row: ACME, column: AMOUNT, rows: 1, columns: 1 }, rule });
    await build([reviewPlan(raised)]);
    expect(said()).toEqual([]);
    expect(sheet()?.validations).toContainEqual(expect.objectContaining({ rule }));
  });

  it("says it after the file was saved and opened, and no more after an undo", async () => {
    await build([reviewPlan(raised)]);
    type(ACME, AMOUNT, 999);
    await build([reviewPlan(customers)]);
    await open.snapshot();
    open = openBook(await readBook(await writeBook(open.book, { customFunctions: [] })));
    expect(said()).toEqual([[ACME, AMOUNT, "Kept edit", "Computed: 120"]]);
    expect((await build([reviewPlan(customers)])).cellsWritten).toBe(0);
    expect(said()).toHaveLength(1);
    await undoLastBuild();
    expect(sheet()?.value(ACME, AMOUNT)).toBe(999);
    expect(said()).toEqual([]);
  });

  it("says what it said before when a rebuild fails, whichever action does, and when it is taken back", async () => {
    type(ACME, AMOUNT, 999);
    await build([reviewPlan(customers)]);
    const before = await open.snapshot({ looks: true });
    let failures = 0;
    for (let action = 1; ; action++) {
      open.host.failAt(action);
      const hasFailed = await build([reviewPlan(raised)]).then(
        () => false,
        () => true,
      );
      if (!hasFailed) break;
      failures += 1;
      expect(await open.snapshot({ looks: true }), `after a failure at action ${action}`).toEqual(before);
    }
    // The one that was to fail lies beyond the last: it must not fail later.
    open.host.failAt(Number.MAX_SAFE_INTEGER);
    expect(failures).toBeGreaterThan(50);
    expect(said()).toEqual([[ACME, AMOUNT, "Kept edit", "Computed: 1,120"]]);
    await undoLastBuild();
    expect(said()).toEqual([[ACME, AMOUNT, "Kept edit", "Computed: 120"]]);
  });
});
