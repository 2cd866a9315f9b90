import type { ForcedColumns } from "../../engine/orders/forced-columns";
import type { ChosenSheet } from "../../sheets/chosen-sheets";
import type { Language } from "../../text/language";

/** What the user chooses before a build. */
export interface BuildChoices {
  readonly language: Language;
  /** Undefined: the newest order date. */
  readonly asOf: number | undefined;
  readonly sheets: readonly ChosenSheet[];
  /** Columns that the user names. */
  readonly columns: ForcedColumns;
}
