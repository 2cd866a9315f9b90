import { describe, expect, it } from "vitest";
import type { Built } from "../../../../src/taskpane/build/build-from-orders";
import { outcomeOf } from "../../../../src/taskpane/shell/jobs/outcome";
import { tooLargeToUndo } from "../../../../src/text/workbook";

const built = (restorePoint: Built["book"]["restorePoint"]): Built =>
  ({
    summary: { report: { rowsUsed: 1, rowsRead: 1 }, asOf: 45_976, reviewDay: undefined },
    book: { sheets: [{ id: "review" }], cellsWritten: 5, restorePoint },
  }) as unknown as Built;

describe("What came of a build", () => {
  it("says so where it cannot be taken back", () => {
    expect(outcomeOf(built("tooLarge")).map(({ text }) => text)).toContain(tooLargeToUndo);
  });

  it("does not where it can", () => {
    expect(outcomeOf(built("kept"))).toHaveLength(1);
    expect(outcomeOf(built("unchanged"))).toHaveLength(1);
  });
});
