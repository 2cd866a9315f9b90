/** What can be wrong with a row or a cell of an optional table (spec 4.4), the first that fits of those not used first. */
export const tableCodes = [
  { id: "D51", isUsed: false },
  { id: "D24", isUsed: false },
  { id: "D01", isUsed: false },
  { id: "D02", isUsed: false },
  { id: "D06", isUsed: false },
  /** The row names nobody and nothing. */
  { id: "D21", isUsed: false },
  /** From here on the row is used, and only the value of a cell is left out, repaired or to be looked at. */
  { id: "D04", isUsed: true },
  { id: "D18", isUsed: true },
  { id: "D55", isUsed: true },
  { id: "D56", isUsed: true },
] as const satisfies readonly { readonly id: string; readonly isUsed: boolean }[];

export type TableCode = (typeof tableCodes)[number]["id"];

export interface CodedRow {
  /** From 1, the first row under the header. */
  readonly row: number;
  readonly code: TableCode;
}

/** Which rows of a table counted. Blank rows are neither used nor not used (D54). */
export interface TableReport {
  readonly rowsUsed: number;
  readonly notUsed: readonly CodedRow[];
  /** Used rows in which a cell could not be read, was repaired, or does not fit the others. */
  readonly flagged: readonly CodedRow[];
}
