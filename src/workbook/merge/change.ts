import type { Content, Place, Role, SheetId } from "../../sheets/sheet-plan";

/**
 * What a rebuild does to the workbook, for the user to see. A row is added to a list or leaves it; a cell is changed, or keeps
 * what the user typed although the build has something else for it.
 */
export interface Change {
  readonly kind: "added" | "changed" | "leaving" | "kept";
  readonly sheet: SheetId;
  readonly block: string;
  /** The key of the row as it reads, or its number in the block where it has none. */
  readonly row: string;
  /** The column's id; absent where the change is a row. */
  readonly column?: string;
  /** Where the cell is after the build; absent where the change is a row. */
  readonly at?: Place;
  /** Of a kept cell: an input is there for the user to fill, anything else was typed over. */
  readonly role?: Role;
  /** What stands in the cell now, and what the build has for it. */
  readonly old?: Content;
  readonly new?: Content;
  /** Why a row leaves, where the plan knows. */
  readonly reason?: string;
}

/** Calc holds what the other sheets show: a change there is seen on them, and only an edit that stays there is told. */
export const tellsChanges = (sheet: SheetId): boolean => sheet !== "calc";

/** The words that the merge itself writes into sheets. */
export interface MergeWords {
  /** Heading of the rows that are on the list no more. */
  readonly noLongerListed: string;
  readonly reason: string;
  readonly notInTheOrders: string;
  /** What a cell that keeps an edit says: over it, and under it with the {value} or formula that the build has. */
  readonly keptEdit: string;
  readonly computed: string;
  readonly formulaHere: string;
  /** In place of the {value} where the build has none. */
  readonly nothing: string;
}
