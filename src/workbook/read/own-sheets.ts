import { isAnchor } from "../merge/place/anchors";
import type { BookState, SheetState } from "../state/book-state";

export interface MarkedSheet {
  readonly worksheetId: string;
  readonly name: string;
  /** What our custom property of the sheet says. */
  readonly mark: string | undefined;
}

/**
 * Which sheets of the workbook are those of the last build, by worksheet id. The names on a sheet's blocks tell: a copy of a
 * sheet does not have them. Without them the mark tells, and among several marked ones the sheet of the same id, of the same
 * name, or the first. A title alone never does.
 */
export function ownSheets(
  state: BookState | undefined,
  sheets: readonly MarkedSheet[],
  names: readonly { readonly name: string; readonly formula: string }[],
): ReadonlyMap<string, SheetState> {
  const own = new Map<string, SheetState>();
  for (const known of state?.sheets ?? []) {
    const anchored = anchoredSheet(known, names);
    const marked = sheets.filter(({ mark, worksheetId }) => mark === known.id && !own.has(worksheetId));
    const found =
      sheets.find(({ name, worksheetId }) => name === anchored && !own.has(worksheetId)) ??
      marked.find(({ worksheetId }) => worksheetId === known.worksheetId) ??
      marked.find(({ name }) => name === known.name) ??
      marked[0];
    if (found) own.set(found.worksheetId, known);
  }
  return own;
}

function anchoredSheet(
  { frame }: SheetState,
  names: readonly { readonly name: string; readonly formula: string }[],
): string | undefined {
  const anchors = new Set(frame.names.filter(({ wanted }) => isAnchor(wanted)).map(({ given }) => given.toLowerCase()));
  const there = names.find(({ name, formula }) => anchors.has(name.toLowerCase()) && !formula.includes("#REF!"));
  return there && sheetOf(there.formula);
}

/** The sheet of a reference, without its quotes. */
export function sheetOf(reference: string): string {
  const sheet = reference.slice(1, reference.lastIndexOf("!"));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
