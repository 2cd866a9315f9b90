import type { TableBlock } from "../../../sheets/sheet-plan";
import { leftBlock } from "../left/left-block";
import type { LeftLists } from "../left/left-lists";
import { leftId, leftTitleId } from "../left/left-rows";
import type { Sides } from "../sides";
import { type Item, type Placed, stack } from "./stack";

/** Where each block goes, those of rows that left too. */
export type Places = ReadonlyMap<string, Placed>;

export const placesOf = (sides: Sides, lists: LeftLists): Places =>
  sides.isFixed ? asPlanned(sides) : stacked(sides, lists);

function asPlanned({ plan, arranged }: Sides): Places {
  return new Map(
    plan.blocks.map((block) => {
      const { rows = [], columns = [] } = arranged.get(block.id) ?? {};
      const area = { ...block.at, rows: rows.length, columns: columns.length };
      return [block.id, { area, room: { rows: 0, columns: 0 } }];
    }),
  );
}

function stacked(sides: Sides, lists: LeftLists): Places {
  const { plan, arranged, matrices, current, rooms, cells } = sides;
  const items = plan.blocks.flatMap((block): Item[] => {
    const { rows = [], columns = [] } = arranged.get(block.id) ?? {};
    const planned = { at: block.at, rows: matrices.get(block.id)?.rows.length ?? 0 };
    const size = { rows: rows.length, columns: columns.length };
    const item = { id: block.id, ...size, planned, current: current.get(block.id), gap: 0, column: 0 };
    return block.kind === "grid" ? [item] : [item, ...leftItems(block, sides, lists)];
  });
  items.sort((a, b) => (a.planned && b.planned ? a.planned.at.row - b.planned.at.row : 0));
  return stack(
    items,
    (id) => rooms.get(id) ?? { rows: 0, columns: 0 },
    (id) => cells.below(id === "" ? undefined : current.get(id)?.area),
  );
}

/** Rows that left stand right under their list, below a title. */
function leftItems(block: TableBlock, { current, words }: Sides, lists: LeftLists): Item[] {
  const left = lists.get(block.id)?.rows ?? [];
  if (left.length === 0) return [];
  const { columns } = leftBlock(block, left, new Map(), words);
  const under = (id: string, gap: number, rows: number): Item => ({
    id,
    rows,
    columns: columns.length,
    current: current.get(id),
    gap,
    column: block.at.column,
  });
  return [under(leftTitleId(block.id), 1, 1), under(leftId(block.id), 0, left.length + 1)];
}
