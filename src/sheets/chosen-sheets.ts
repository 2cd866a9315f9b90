import type { SheetId } from "./sheet-plan";

/** The sheets that a user chooses, in tab order. Settings and Calc stand behind all of them and always come along. */
export const chosenSheets = [
  "review",
  "rfm-segments",
  "reorder-plan",
  "by-month",
  "data-check",
] as const satisfies readonly SheetId[];

export type ChosenSheet = (typeof chosenSheets)[number];
