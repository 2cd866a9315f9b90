import type { SheetPlan } from "../../../src/sheets/sheet-plan";
import { type BuildOptions, type BuiltBook, writeBook } from "../../../src/workbook/build-book";
import type { MergeWords } from "../../../src/workbook/merge/change";

export const words: MergeWords = {
  noLongerListed: "No longer listed",
  reason: "Reason",
  notInTheOrders: "Not in the orders",
  keptEdit: "Kept edit",
  computed: "Computed: {value}",
  formulaHere: "Formula: {value}",
  nothing: "nothing",
};

export const build = (plans: readonly SheetPlan[], options: Omit<BuildOptions, "words"> = {}): Promise<BuiltBook> =>
  writeBook(plans, { words, ...options });
