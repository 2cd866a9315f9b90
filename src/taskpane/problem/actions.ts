import type { ProblemKind } from "./problem";

/** What a problem offers, beside being closed. */
export type ProblemAction = "openData" | "openBuild" | "undoBuild" | "tryAgain" | "copyDetails";

/** How much a problem weighs: a cancelled build is news, a workbook that could not be put back is an error. */
export type ProblemWeight = "info" | "warning" | "error";

/** Every state that occurs: how it looks, and what can be done about it from here. */
// biome-ignore format: a table, one state a line.
export const problemStates: Readonly<Record<ProblemKind, { readonly weight: ProblemWeight; readonly actions: readonly ProblemAction[] }>> = {
  noTable: { weight: "info", actions: ["openData"] },
  columnsMissing: { weight: "warning", actions: ["openData"] },
  nothingUsable: { weight: "warning", actions: ["openData"] },
  allLater: { weight: "warning", actions: ["openBuild"] },
  refused: { weight: "warning", actions: [] },
  cellEdit: { weight: "warning", actions: ["tryAgain"] },
  protectedWorkbook: { weight: "warning", actions: ["tryAgain"] },
  protectedSheet: { weight: "warning", actions: ["tryAgain"] },
  passwordProtected: { weight: "warning", actions: ["tryAgain"] },
  readOnly: { weight: "warning", actions: [] },
  hostTooOld: { weight: "error", actions: [] },
  dates1904: { weight: "warning", actions: ["tryAgain"] },
  otherWorkbook: { weight: "warning", actions: ["tryAgain"] },
  tooLarge: { weight: "warning", actions: [] },
  noCells: { weight: "info", actions: ["tryAgain"] },
  tableGone: { weight: "warning", actions: ["openData"] },
  sheetGone: { weight: "warning", actions: ["openBuild"] },
  inputGone: { weight: "warning", actions: ["openBuild"] },
  cancelled: { weight: "info", actions: [] },
  restoreFailed: { weight: "error", actions: ["undoBuild", "copyDetails"] },
  restoreFailedNoCopy: { weight: "error", actions: ["copyDetails"] },
  newerVersion: { weight: "warning", actions: [] },
  unreadableState: { weight: "error", actions: ["copyDetails"] },
  nothingToUndo: { weight: "info", actions: [] },
  noCustomerPlan: { weight: "info", actions: ["openBuild"] },
  customerUnknown: { weight: "info", actions: [] },
  officeMissing: { weight: "error", actions: [] },
  notExcel: { weight: "info", actions: [] },
  unexpected: { weight: "error", actions: ["tryAgain", "copyDetails"] },
  paneBroke: { weight: "error", actions: ["copyDetails"] },
};
