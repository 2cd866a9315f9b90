/** What becomes of a row, a cell or a customer with this code. */
export type CodeKind =
  /** The row is left out. */
  | "notUsed"
  /** Used, and listed line by line: somebody should look at it. */
  | "worthALook"
  /** Used, and only counted. */
  | "routine";

/**
 * The codes of bad rows that concern orders (spec 4.4), in the order of the book. Words are in src/text/cleaning.ts.
 * D16 and D32 have two lives: a decimal comma that the column does not show throughout, and a repeat of an order number,
 * are not used; otherwise they are used and listed.
 */
export const codes = [
  { id: "D01", kind: "notUsed", counts: "rows" },
  { id: "D02", kind: "notUsed", counts: "rows" },
  { id: "D03", kind: "routine", counts: "rows" },
  { id: "D04", kind: "worthALook", counts: "rows" },
  { id: "D05", kind: "notUsed", counts: "rows" },
  { id: "D06", kind: "notUsed", counts: "rows" },
  { id: "D07", kind: "routine", counts: "rows" },
  { id: "D08", kind: "worthALook", counts: "rows" },
  { id: "D11", kind: "notUsed", counts: "rows" },
  { id: "D12", kind: "worthALook", counts: "rows" },
  { id: "D13", kind: "notUsed", counts: "rows" },
  { id: "D14", kind: "routine", counts: "rows" },
  { id: "D15", kind: "routine", counts: "rows" },
  { id: "D16", kind: "worthALook", counts: "rows" },
  { id: "D17", kind: "worthALook", counts: "rows" },
  { id: "D18", kind: "notUsed", counts: "rows" },
  { id: "D21", kind: "notUsed", counts: "rows" },
  { id: "D22", kind: "routine", counts: "customers" },
  { id: "D23", kind: "worthALook", counts: "customers" },
  { id: "D24", kind: "notUsed", counts: "rows" },
  { id: "D32", kind: "worthALook", counts: "rows" },
  { id: "D33", kind: "worthALook", counts: "rows" },
  { id: "D34", kind: "notUsed", counts: "rows" },
  { id: "D35", kind: "worthALook", counts: "rows" },
  { id: "D41", kind: "routine", counts: "rows" },
  { id: "D42", kind: "notUsed", counts: "rows" },
  { id: "D43", kind: "worthALook", counts: "rows" },
  { id: "D51", kind: "notUsed", counts: "rows" },
  { id: "D55", kind: "routine", counts: "rows" },
  { id: "D57", kind: "routine", counts: "rows" },
] as const satisfies readonly {
  readonly id: string;
  readonly kind: CodeKind;
  readonly counts: "rows" | "customers";
}[];

export type CleaningCode = (typeof codes)[number]["id"];

/** Codes of rows whose readable amount makes the totals incomplete; above a share of sales the summary line is red. */
export const codesThatHideSales: readonly CleaningCode[] = ["D01", "D02", "D05", "D06", "D21", "D51"];

/** A code as it stands in a byte column: its place in the table from 1; 0 is no code. */
export function codeIndex(id: CleaningCode): number {
  return codes.findIndex((code) => code.id === id) + 1;
}

export function codeAt(index: number): (typeof codes)[number] {
  const code = codes[index - 1];
  if (code === undefined) throw new RangeError(`no code at ${index}`);
  return code;
}
