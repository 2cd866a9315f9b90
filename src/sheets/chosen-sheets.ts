import type { SheetId } from "./sheet-plan";

/** The sheets that a user chooses, in tab order. Settings and Calc stand behind all of them and always come along. */
export const chosenSheets = [
  "review",
  "rfm-segments",
  "reorder-plan",
  "by-month",
  "plan-actual",
  "customer-plan",
  "data-check",
] as const satisfies readonly SheetId[];

export type ChosenSheet = (typeof chosenSheets)[number];

const companions: readonly ChosenSheet[] = ["by-month", "customer-plan"];

/** The chosen sheets in tab order. Companions of the Reorder plan are formulas over its table, so it comes along with them. */
export function withNeeded(chosen: readonly ChosenSheet[]): ChosenSheet[] {
  const needsPlan = companions.some((sheet) => chosen.includes(sheet));
  return chosenSheets.filter((sheet) => chosen.includes(sheet) || (needsPlan && sheet === "reorder-plan"));
}
