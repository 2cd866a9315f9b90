import { describe, expect, it } from "vitest";
import { build } from "../support/build";
import { customers, reviewPlan, settingsPlan } from "../support/plans";
import { openBook } from "../support/workbook";

const many = Array.from({ length: 28 }, (_, index) => ({ name: `Customer ${index}`, amount: index }));

describe("the page of a sheet", () => {
  it("turns before what would be cut, and no longer where a later build has room", async () => {
    const { book } = openBook();
    await build([reviewPlan(many), settingsPlan(50)]);
    // The table of the sum begins in row 35; the chart below it fits on the same page.
    expect(book.sheetNamed("Review")?.layout.rowBreaks).toEqual([34]);
    await build([reviewPlan(customers), settingsPlan(50)]);
    expect(book.sheetNamed("Review")?.layout.rowBreaks).toBeUndefined();
  });
});
