import type { Area, Content } from "../../../sheets/sheet-plan";
import type { Room } from "../place/stack";
import type { BaseMatrix } from "./arrange";

/** What the last build left on a sheet. */
export interface SheetBase {
  readonly blocks: readonly BaseBlock[];
}

export interface BaseBlock extends BaseMatrix {
  readonly room: Room;
  /** The Excel Table that the block is, by the name of the plan. */
  readonly table?: string | undefined;
}

/** What the last build left in the cells of a sheet; undefined where it had none. */
export type Written = (row: number, column: number) => Content | undefined;

export function writtenBy({ blocks }: SheetBase): Written {
  const isIn = ({ at, rows, columns }: BaseBlock, row: number, column: number): boolean =>
    row >= at.row && row < at.row + rows.length && column >= at.column && column < at.column + columns.length;
  let last: BaseBlock | undefined;
  return (row, column) => {
    // Cells are asked for column by column: the next one lies in the same block most often.
    if (!last || !isIn(last, row, column)) last = blocks.find((block) => isIn(block, row, column));
    return last?.content(row - last.at.row, column - last.at.column);
  };
}

/** A sheet as it stands. */
export interface SheetNow {
  /** All that is used; no cell lies in two. */
  readonly areas: readonly Area[];
  at(row: number, column: number): Content;
  /** Where a block of the last build stands; undefined when it is gone. */
  areaOf(block: BaseBlock): Area | undefined;
}
