import type { ForcedColumns } from "../../engine/orders/mapping/forced-columns";
import type { DateOrder } from "../../engine/orders/reading/read-date";
import type { ChosenSheet } from "../../sheets/chosen-sheets";
import type { Language } from "../../text/language";
import type { OrderPlace } from "./order-source";

/** How the orders are to be read, as far as the user said. */
export interface OrderChoices {
  /** Undefined: those of the last build, else the largest list that has what is needed. */
  readonly place?: OrderPlace | undefined;
  /** Columns that the user names. */
  readonly columns: ForcedColumns;
  /** Reading of 03/04/2025 where the column does not tell. */
  readonly dateOrder?: DateOrder | undefined;
  /** Code of the currency of amounts where nothing names one. */
  readonly currency?: string | undefined;
  /** What amounts are in where no header says it: 10,000 for 万. */
  readonly unit?: number | undefined;
}

/** What the user chooses before a build. */
export interface BuildChoices extends OrderChoices {
  readonly language: Language;
  /** Undefined: the newest order date. */
  readonly asOf: number | undefined;
  readonly sheets: readonly ChosenSheet[];
  /** Set: where the workbook has no orders yet, its sheets are built blank, as of this day (Excel serial). */
  readonly templateAsOf?: number | undefined;
  /** Formulas are locked: the sheets are protected without a password, and only inputs stay open. */
  readonly lock?: boolean | undefined;
}
