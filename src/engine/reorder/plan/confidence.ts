import type { Settings } from "../../settings/settings";
import type { CustomerRhythm } from "../rhythm/customer-rhythms";

/** How sure it is that an expected order comes. */
export type Confidence = "high" | "medium" | "low";

/**
 * High: a steady buyer, by the settings `deploy.stable_orders` and `deploy.stable_cv`. Medium: two orders or more. Low: one.
 * An overdue customer is one level lower, a lost one low (spec 5.5).
 */
export function confidenceOf(
  { orders, variation, status }: Pick<CustomerRhythm, "orders" | "variation" | "status">,
  settings: Settings,
): Confidence {
  if (status === "lost" || orders < 2) return "low";
  const isSteady =
    orders >= settings["deploy.stable_orders"] && variation !== null && variation <= settings["deploy.stable_cv"];
  if (status === "overdue") return isSteady ? "medium" : "low";
  return isSteady ? "high" : "medium";
}
