import type { Cell } from "../../cell";
import { isBlank } from "../../cell";
import { EngineError } from "../../errors";
import { readDates } from "../../orders/reading/date-column";
import type { Settings } from "../../settings/settings";

/**
 * The order dates of one customer from a column: distinct, rising, none after the as-of date nor before the setting
 * data.oldest_date. A header and other cells that hold no date are passed over.
 *
 * Error: no such date.
 */
export function givenDates(cells: readonly Cell[], asOf: number | undefined, settings: Settings): Int32Array {
  const { day, problem } = readDates(cells, cells.length, "monthFirst");
  const oldest = Math.max(1, settings["data.oldest_date"]);
  const valid = day.filter((serial, row) => problem[row] === 0 && serial >= oldest && serial <= (asOf ?? serial));
  if (valid.length === 0) {
    throw new EngineError("noOrderDate", "dates", { count: cells.filter((cell) => !isBlank(cell)).length });
  }
  return valid.sort().filter((serial, place, sorted) => place === 0 || serial !== sorted[place - 1]);
}
