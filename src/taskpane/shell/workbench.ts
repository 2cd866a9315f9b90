import type { Text } from "../../text/language";
import type { Change } from "../../workbook/merge/change";
import type { ListRow } from "../../workbook/read/own-list";
import type { PlannedBook } from "../build/build-from-orders";
import type { BookNow } from "../build-tab/sheet-cards";

/** What was done, sentence by sentence, free of language. */
export type Outcome = readonly Sentence[];

export interface Sentence {
  readonly text: Text;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** A rebuild that waits for the user's word. */
export interface Preview {
  readonly planned: PlannedBook;
  readonly changes: readonly Change[];
}

/** What the tabs Build, This week and Settings know of the workbook. */
export interface Workbench {
  readonly tables: BookNow["tables"];
  readonly tabs: BookNow["tabs"];
  readonly canUndo: boolean;
  /** Why the sheets are out of date. */
  readonly stale: "orders" | "settings" | undefined;
  /** What came of the last job. */
  readonly outcome: Outcome | undefined;
  readonly preview: Preview | undefined;
  /** The rows of the Reorder plan; undefined where there is none. */
  readonly plan: readonly ListRow[] | undefined;
}

export const emptyWorkbench: Workbench = {
  tables: new Set(),
  tabs: new Map(),
  canUndo: false,
  stale: undefined,
  outcome: undefined,
  preview: undefined,
  plan: undefined,
};
