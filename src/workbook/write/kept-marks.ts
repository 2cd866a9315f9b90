import { cellAddress } from "../address";
import { isSame } from "../look/frame";
import type { KeptMark } from "../merge/kept-mark";

/** Takes away what cells say that keep no edit any more, or another one. */
export function clearKeptMarks(
  sheet: Excel.Worksheet,
  wanted: readonly KeptMark[] = [],
  before: readonly KeptMark[] = [],
): void {
  for (const mark of missing(before, wanted)) sheet.getRange(cellAddress(mark.at)).dataValidation.clear();
}

/** A rule that every entry passes: Excel shows a message beside a cell only where there is one. */
const ANYTHING = { custom: { formula: "=TRUE" } };

export function writeKeptMarks(
  sheet: Excel.Worksheet,
  wanted: readonly KeptMark[] = [],
  before: readonly KeptMark[] = [],
): void {
  for (const { at, title, message } of missing(wanted, before)) {
    const { dataValidation } = sheet.getRange(cellAddress(at));
    dataValidation.rule = ANYTHING;
    dataValidation.prompt = { showPrompt: true, title, message };
  }
}

const missing = (marks: readonly KeptMark[], others: readonly KeptMark[]): KeptMark[] =>
  marks.filter((mark) => !others.some((other) => isSame(mark, other)));
