import type { SheetId } from "./sheet-plan";

/** The sheets that a user chooses, in tab order. Settings and Calc stand behind all of them and always come along. */
export const chosenSheets = [
  "review",
  "rfm-segments",
  "reorder-plan",
  "by-month",
  "plan-actual",
  "customer-plan",
  "kpi-weighting",
  "kpi-scorecard",
  "data-check",
] as const satisfies readonly SheetId[];

export type ChosenSheet = (typeof chosenSheets)[number];

/** Sheets that are formulas over the table of another. */
const companions: Readonly<Partial<Record<ChosenSheet, ChosenSheet>>> = {
  "by-month": "reorder-plan",
  "customer-plan": "reorder-plan",
  "kpi-scorecard": "kpi-weighting",
};

/** The chosen sheets in tab order, each with the one whose table it stands on. */
export function withNeeded(chosen: readonly ChosenSheet[]): ChosenSheet[] {
  const needed = new Set(chosen.flatMap((sheet) => [sheet, companions[sheet] ?? sheet]));
  return chosenSheets.filter((sheet) => needed.has(sheet));
}
