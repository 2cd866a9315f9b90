import type { Block, Content, Place, SheetPlan } from "../../sheets/sheet-plan";
import type { Slices } from "../pace";
import type { Change } from "./change";
import { emit } from "./emit";
import { type FilledBlock, fill, moved } from "./fill";
import { finalPlan } from "./final-plan";
import type { KeptMark } from "./kept-mark";
import { blocksOfLeft } from "./left/left-block";
import { leftLists } from "./left/left-lists";
import type { Arrangement } from "./match/arrange";
import { type Matrix, USERS } from "./match/matrix";
import type { BaseBlock, SheetBase } from "./match/sheet-base";
import { homelessCells } from "./place/homeless";
import type { Moves } from "./place/moves";
import { placesOf } from "./place/places";
import { destination, sheetMoves } from "./place/sheet-moves";
import type { Placed } from "./place/stack";
import type { UserCell } from "./place/user-cells";
import { sidesOf, type ToMerge } from "./sides";

export interface MergedSheet {
  readonly plan: SheetPlan;
  /** Cells of the user's between the blocks, at their final places. */
  readonly userCells: ReadonlyMap<string, { readonly place: Place; readonly content: Content }>;
  readonly base: SheetBase;
  readonly changes: readonly Change[];
  /** Cells that keep an edit and are to say so. */
  readonly kept: readonly KeptMark[];
  /** Where the areas of the last build are now. */
  readonly baseToNow: Moves;
  /** Where the areas of the plan are in the final sheet. */
  readonly planToFinal: Moves;
}

/** Brings together what the user made of a sheet and what a build has for it. Nothing that the user typed is lost. */
export function* mergeSheet(input: ToMerge): Slices<MergedSheet> {
  const sides = yield* sidesOf(input);
  const lists = leftLists(sides);
  const places = placesOf(sides, lists);
  yield;
  const moves = sheetMoves(sides, lists, places);
  const blocks: Block[] = [];
  const bases: BaseBlock[] = [];
  const changes: Change[] = [];
  const kept: KeptMark[] = [];
  const inGrids: UserCell[] = [];
  for (const block of sides.plan.blocks) {
    const matrix = sides.matrices.get(block.id);
    const arrangement = sides.arranged.get(block.id);
    const place = places.get(block.id);
    if (!matrix || !arrangement || !place) continue;
    const list = lists.get(block.id);
    const filled = yield* fill({
      sheet: sides.plan.id,
      block,
      plan: matrix,
      current: sides.current.get(block.id),
      arrangement,
      moves,
      returning: list?.returning ?? new Map(),
      at: place.area,
      words: sides.words,
      isAccepted: sides.isAccepted,
    });
    // One by one: a large list has more changes than a call may have arguments.
    for (const change of filled.changes) changes.push(change);
    for (const mark of filled.kept) kept.push(mark);
    const emitted = emit(block, arrangement, filled.contents, place.area);
    blocks.push(emitted.block);
    yield;
    for (const cell of emitted.between) inGrids.push(cell);
    bases.push({
      ...baseBlock(matrix, arrangement, filled, place),
      ...(block.kind === "table" && block.excelTable !== undefined && { table: block.excelTable }),
    });
    if (block.kind === "grid" || !list) continue;
    for (const left of blocksOfLeft(block, list.rows, sides, places, moves.nowToFinal)) {
      blocks.push(left.block);
      bases.push(left.base);
    }
  }
  yield;
  const cells = [...homelessCells(sides, lists, places), ...sides.cells.free].map(({ place, content }) => ({
    place: destination(place, moves, sides, lists, places),
    content: moved(content, moves.nowToFinal) ?? null,
  }));
  return {
    plan: finalPlan(sides, blocks, moves.planToFinal, places),
    userCells: sides.cells.placed(blocks, cells, inGrids),
    base: { blocks: bases },
    kept,
    changes: [...changes, ...[...lists.values()].flatMap((list) => list.changes)],
    baseToNow: sides.baseToNow,
    planToFinal: moves.planToFinal,
  };
}

/** What this build has for a block: the next one compares to it. */
function baseBlock(
  matrix: Matrix,
  { rows, columns, sorted, takenOut }: Arrangement,
  { base }: FilledBlock,
  { area, room }: Placed,
): BaseBlock {
  const columnIds = columns.map(({ plan }) => (plan === undefined ? USERS : (matrix.columns[plan] ?? USERS)));
  return {
    id: matrix.id,
    kind: matrix.kind,
    at: { row: area.row, column: area.column },
    rows: rows.map(({ plan }) => (plan === undefined ? USERS : (matrix.rows[plan] ?? USERS))),
    columns: columnIds,
    keys: matrix.keys.map((key) => columnIds.indexOf(matrix.columns[key] ?? "")),
    content: (row, column) => base[column]?.[row],
    sorted,
    ...(takenOut.length > 0 && { takenOut }),
    room,
  };
}
