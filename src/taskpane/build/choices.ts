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
  /** Set: where the workbook has no orders yet, its sheets are built blank, as of this day (Excel serial). */
  readonly templateAsOf?: number | undefined;
}
