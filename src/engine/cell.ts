/** An Excel error that stands in a cell of the user's data, such as #N/A or #REF!. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What one cell of a user's range can hold. Blank is null; dates are Excel serial numbers. */
export type Cell = string | number | boolean | null | CellError;

/** Blank, or text that holds nothing but spaces. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
