import type { Content, TableBlock } from "../../../sheets/sheet-plan";
import { isEdited, type SheetMoves, userColumn } from "../fill";
import type { Located } from "../match/arrange";
import { keyOf, USERS } from "../match/matrix";

/** The block of the rows that are on a list no more. */
export const leftId = (list: string): string => `${list}-left`;
export const leftTitleId = (list: string): string => `${list}-left-title`;

export const REASON = "reason";

/** A row that a user wrote in and that the list no longer has: what he wrote, by column. */
export interface LeftRow {
  readonly cells: ReadonlyMap<string, Content>;
  /** The row of the list, or of the block of such rows, in which it stands now. */
  readonly from: { readonly block: string; readonly row: number };
  /** The user wrote over the reason. */
  readonly hasOwnReason: boolean;
}

/** What the user wrote into a row of a list; undefined when he wrote nothing. Cells beside the list count as well. */
export function writtenIn(
  row: number,
  current: Located,
  hasCellsBeside: (row: number) => boolean,
  moves: Pick<SheetMoves, "asNow">,
  reason: string,
): LeftRow | undefined {
  const { base, now, alignment } = current;
  const cells = new Map<string, Content>();
  let isWritten = hasCellsBeside(row);
  for (const [column, of] of alignment.columns.entries()) {
    const content = now.at(row, column);
    if (content === null) continue;
    const rowLine = { now: row, base: alignment.rows[row] };
    const columnLine = { now: column, ...(of >= 0 && { base: of }) };
    const isKey = base.keys.includes(of);
    const isUsers = isEdited(current, rowLine, columnLine, content, moves);
    if (isKey || isUsers) cells.set(of >= 0 ? (base.columns[of] ?? "") : userColumn(now.at(0, column)), content);
    if (!isKey && isUsers) isWritten = true;
  }
  if (!isWritten) return undefined;
  cells.set(REASON, reason);
  return { cells, from: { block: base.id, row }, hasOwnReason: false };
}

/** The rows that left earlier, as they stand now. */
export function earlierLeft({ base, now, alignment }: Located, hasCellsBeside: (row: number) => boolean): LeftRow[] {
  const rows: LeftRow[] = [];
  for (let row = 1; row < now.rows; row++) {
    const cells = new Map<string, Content>();
    let hasOwnReason = false;
    for (const [column, of] of alignment.columns.entries()) {
      const content = now.at(row, column);
      const written = base.content(alignment.rows[row] ?? -1, of);
      if (base.columns[of] === REASON && content !== null && content !== written) hasOwnReason = true;
      const id = of >= 0 ? base.columns[of] : userColumn(now.at(0, column));
      if (content !== null && id !== undefined && id !== USERS) cells.set(id, content);
    }
    if (cells.size > 0 || hasCellsBeside(row)) rows.push({ cells, from: { block: base.id, row }, hasOwnReason });
  }
  return rows;
}

export const keyOfLeft = (row: LeftRow, list: TableBlock): string =>
  keyOf(list.columns.filter(({ role }) => role === "key").map(({ id }) => row.cells.get(id) ?? null));
