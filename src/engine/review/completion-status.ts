import type { Settings } from "../settings/settings";
import { round9 } from "../stats/round";

export type CompletionStatus = "met" | "onTrack" | "watch" | "alert";

/**
 * How an actual stands against its target: met from 100% on, on track from 90%, to be watched from 70%, else an alert. A
 * limit itself belongs to the better side. The gate of 90% and the alert below 70% are the source's (spec KPI-07, RSK-03).
 */
export function completionStatus(completion: number, settings: Settings): CompletionStatus {
  const reached = round9(completion);
  if (reached >= settings["status.met"]) return "met";
  if (reached >= settings["status.ontrack"]) return "onTrack";
  return reached >= settings["status.watch"] ? "watch" : "alert";
}
