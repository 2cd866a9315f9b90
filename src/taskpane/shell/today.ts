import { serialOf } from "../../engine/calendar/serial";

/** The day on this computer's clock as an Excel serial. */
export function today(now: Date = new Date()): number {
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
