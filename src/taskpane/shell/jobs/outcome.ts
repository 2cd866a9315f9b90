import { buildTexts as texts } from "../../../text/taskpane/build";
import { tooLargeToUndo } from "../../../text/workbook";
import type { Built } from "../../build/build-from-orders";
import type { Outcome } from "../workbench";

/** What came of a build: what was built, what its day leaves out, and whether it can be taken back. */
export function outcomeOf({ summary, book }: Built): Outcome {
  const { report, asOf, reviewDay } = summary;
  // Settings and Calc come along: nobody chose them.
  const sheets = book.sheets.filter(({ id }) => id !== "settings" && id !== "calc").length;
  const parameters = { sheets, used: report.rowsUsed, read: report.rowsRead, asOf };
  return [
    { text: book.cellsWritten === 0 ? texts.unchanged : texts.built, parameters },
    ...(reviewDay && reviewDay.later > 0
      ? [{ text: texts.later, parameters: { later: reviewDay.later, latest: reviewDay.latest } }]
      : []),
    ...(book.restorePoint === "tooLarge" ? [{ text: tooLargeToUndo, parameters: {} }] : []),
  ];
}
