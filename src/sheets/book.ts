import type { Language } from "../text/language";
import { byMonthSheet } from "./by-month/by-month";
import { calcSheet } from "./calc/calc";
import { type ChosenSheet, withNeeded } from "./chosen-sheets";
import { customerPlanSheet } from "./customer-plan/customer-plan";
import { dataCheckSheet } from "./data-check/data-check";
import { kpiScorecardSheet } from "./kpi-scorecard/kpi-scorecard";
import { kpiWeightingSheet } from "./kpi-weighting/kpi-weighting";
import { planActualSheet } from "./plan-actual/plan-actual";
import { reorderPlanSheet } from "./reorder-plan/reorder-plan";
import type { BookResults } from "./results";
import { reviewSheet } from "./review/review";
import { segmentsSheet } from "./rfm-segments/rfm-segments";
import { settingsSheet } from "./settings";
import type { SheetPlan } from "./sheet-plan";

/** All sheets of a book as plans, in tab order: what the user looks at first, Calc last. */
export function planBook(results: BookResults, chosen: readonly ChosenSheet[], language: Language): SheetPlan[] {
  const sheets = withNeeded(chosen);
  const { plan: calcPlan, calc } = calcSheet(results, sheets, language);
  const builders: Readonly<Record<ChosenSheet, () => SheetPlan>> = {
    review: () => reviewSheet(results, calc, language),
    "rfm-segments": () => segmentsSheet(results, calc, language),
    "reorder-plan": () => reorderPlanSheet(results, calc, sheets.includes("customer-plan"), language),
    "by-month": () => byMonthSheet(results, calc, language),
    "plan-actual": () => planActualSheet(results, calc, language),
    "customer-plan": () => customerPlanSheet(results, language),
    "kpi-weighting": () =>
      kpiWeightingSheet(results.kpi, results.proposed, calc, sheets.includes("kpi-scorecard"), language),
    "kpi-scorecard": () => kpiScorecardSheet(results.kpi, calc, language),
    "data-check": () => dataCheckSheet(results, calc, language),
  };
  return [...sheets.map((sheet) => builders[sheet]()), settingsSheet(results, sheets, language), calcPlan];
}
