import type { Area, Place } from "../../../sheets/sheet-plan";
import type { Located } from "../match/arrange";

/** What is stacked: blocks of the plan and the blocks of rows that left a list. */
export interface Item {
  readonly id: string;
  readonly rows: number;
  readonly columns: number;
  /** Where the plan has it, and how many rows of it; a block of rows that left has no place there. */
  readonly planned?: { readonly at: Place; readonly rows: number } | undefined;
  readonly current?: Located | undefined;
  /** Free rows above, and the column, where the plan does not say. */
  readonly gap: number;
  readonly column: number;
}

/** Rows and columns by which a block stands further down and to the right than planned, since the user made room. */
export interface Room {
  readonly rows: number;
  readonly columns: number;
}

export interface Placed {
  readonly area: Area;
  readonly room: Room;
}

/**
 * Stacks blocks: each keeps the distance of the plan to the one above, and what the user put between. `cellsBelow` says down to
 * which row under a block, counted from its end, the user's cells reach; "" is the top of the sheet.
 */
export function stack(
  items: readonly Item[],
  roomOf: (id: string) => Room,
  cellsBelow: (id: string) => number,
): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>();
  let end = 0;
  let planEnd = 0;
  let above: Item | undefined;
  let shift = 0;
  for (const item of items) {
    const planGap = item.planned ? item.planned.at.row - planEnd : item.gap;
    const room = Math.max(0, roomOf(item.id).rows + widened(above, item));
    const gap = Math.max(planGap + room, cellsBelow(above?.id ?? ""));
    if (item.current) shift = roomOf(item.id).columns + item.current.area.column - item.current.base.at.column;
    const area = {
      row: end + gap,
      column: Math.max(0, (item.planned?.at.column ?? item.column) + shift),
      rows: item.rows,
      columns: item.columns,
    };
    placed.set(item.id, { area, room: { rows: gap - planGap, columns: shift } });
    end = area.row + item.rows;
    if (item.planned) planEnd = item.planned.at.row + item.planned.rows;
    above = item;
  }
  return placed;
}

/** Rows that came between two blocks since the last build; fewer are a negative number. */
function widened(above: Item | undefined, { current }: Item): number {
  if (!current || (above && !above.current)) return 0;
  const endOf = ({ row, rows }: Area): number => row + rows;
  const baseEnd = above?.current ? endOf(baseArea(above.current)) : 0;
  const nowEnd = above?.current ? endOf(above.current.area) : 0;
  const before = current.base.at.row - baseEnd;
  const now = current.area.row - nowEnd;
  return before < 0 || now < 0 ? 0 : now - before;
}

export const baseArea = ({ base }: Pick<Located, "base">): Area => ({
  ...base.at,
  rows: base.rows.length,
  columns: base.columns.length,
});
