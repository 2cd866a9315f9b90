import type { Change } from "./change";

/** Whether an edit of the user's is to give way to what the build has. */
export type IsAccepted = (cell: Pick<Change, "sheet" | "block" | "row" | "column">) => boolean;

/** Kept edits can be given up: what the user typed over, or into an input; what he added has nothing to give way to. */
export const canBeAccepted = ({ kind, role }: Change): boolean => kind === "kept" && role !== "user";

export function acceptedCells(changes: readonly Change[]): IsAccepted {
  const cells = new Set(changes.filter(canBeAccepted).map(nameOf));
  if (cells.size === 0) return () => false;
  return (cell) => cells.has(nameOf(cell));
}

const nameOf = ({ sheet, block, row, column }: Parameters<IsAccepted>[0]): string =>
  JSON.stringify([sheet, block, row, column]);
