import type { Survey } from "../read/survey";
import type { SheetWork } from "./write-sheet";

/** New tabs come to the end; those between tabs of an earlier build move beside their neighbour of the plan. */
export function placeNewSheets(works: readonly SheetWork[], survey: Survey): void {
  if (works.every(({ before }) => before === undefined)) return;
  const order: (string | SheetWork)[] = survey.sheets.map(({ worksheetId }) => worksheetId);
  const keyOf = (work: SheetWork): string | SheetWork => work.before?.worksheetId ?? work;
  for (const [index, work] of works.entries()) {
    if (work.before) continue;
    const previous = works[index - 1];
    const next = works.slice(index).find(({ before }) => before);
    const position = previous ? order.indexOf(keyOf(previous)) + 1 : next ? order.indexOf(keyOf(next)) : order.length;
    order.splice(position, 0, work);
  }
  for (const [position, key] of order.entries()) if (typeof key !== "string") key.sheet.position = position;
}
