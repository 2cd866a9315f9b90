import type { SettingKey } from "../../engine/settings/settings";
import type { Text } from "../../text/language";
import { reorderPlanTexts as texts } from "../../text/sheets/reorder-plan";

interface Assumption {
  readonly key: SettingKey;
  readonly label: Text;
  readonly hint: Text;
  /** Growth and days are in formulas; the others decide which rows there are. */
  readonly needsRefresh: boolean;
}

/** The settings that stand on the Reorder plan when it is in the book; Settings then shows them by link. */
export const assumptions: readonly Assumption[] = [
  { key: "reorder.growth", label: texts.growthInput, hint: texts.growthHint, needsRefresh: false },
  { key: "reorder.method", label: texts.methodInput, hint: texts.methodHint, needsRefresh: true },
  { key: "reorder.contact_days", label: texts.contactInput, hint: texts.contactHint, needsRefresh: false },
  { key: "reorder.push_days", label: texts.pushInput, hint: texts.contactHint, needsRefresh: false },
  { key: "reorder.plan_year", label: texts.yearInput, hint: texts.yearHint, needsRefresh: true },
];

export const isAssumption = (key: string): boolean => assumptions.some((assumption) => assumption.key === key);
