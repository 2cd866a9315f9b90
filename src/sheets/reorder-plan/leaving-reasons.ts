import { isoOf } from "../../engine/calendar/serial";
import { type Language, say } from "../../text/language";
import { reorderPlanTexts as texts } from "../../text/sheets/reorder-plan";
import type { BookResults } from "../results";
import type { LeavingReasons } from "../sheet-plan";
import { keyOf } from "./plan-table";

/** Why an order is planned no more: another came in its place, it is too old to count, or the list has no room. */
export function leavingReasons({ reorder, settings }: BookResults, language: Language): LeavingReasons {
  const { aged, rest } = reorder;
  return {
    byKey: aged.map((order) => {
      const { day, renewedOn } = order;
      const reason =
        renewedOn === null
          ? say(language, texts.leftTooOld, { date: isoOf(day) })
          : say(language, texts.leftOrdered, { date: isoOf(renewedOn) });
      return [keyOf(order), reason];
    }),
    otherwise:
      rest.length > 0
        ? say(language, texts.leftNoRoom, { rows: settings["reorder.max_rows"] })
        : say(language, texts.leftNotExpected),
  };
}
