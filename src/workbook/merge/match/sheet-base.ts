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

/** A sheet as it stands. */
export interface SheetNow {
  /** All that is used; no cell lies in two. */
  readonly areas: readonly Area[];
  at(row: number, column: number): Content;
  /** Where a block of the last build stands; undefined when it is gone. */
  areaOf(block: BaseBlock): Area | undefined;
}
