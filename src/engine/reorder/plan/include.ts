import type { Settings } from "../../settings/settings";
import type { ReorderStatus } from "../status";

/** The share of a customer's expected orders that a plan counts on, by where the customer stands in its rhythm (spec 6.9). */
export function includeShare(status: ReorderStatus, settings: Settings): number {
  if (status === "lost") return settings["reorder.include_lost"];
  return status === "overdue" ? settings["reorder.include_overdue"] : settings["reorder.include_due"];
}
