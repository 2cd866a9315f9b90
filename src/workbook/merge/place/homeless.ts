import { titleEdits } from "../left/left-block";
import type { LeftLists } from "../left/left-lists";
import { leftId, leftTitleId } from "../left/left-rows";
import { wasWritten } from "../match/locate";
import type { Sides } from "../sides";
import type { Places } from "./places";
import type { UserCell } from "./user-cells";

/** Cells that the user wrote where the final blocks have none. */
export function homelessCells(sides: Sides, lists: LeftLists, places: Places): UserCell[] {
  const { current, arranged, asNow } = sides;
  const cells: UserCell[] = [];
  const isOfLeft = new Set([...lists.keys()].flatMap((id) => [leftId(id), leftTitleId(id)]));
  for (const [id, list] of lists) {
    const width = list.rows.length > 0 ? (places.get(leftTitleId(id))?.area.columns ?? 0) : 0;
    const title = current.get(leftTitleId(id))?.area;
    for (const { offset, content } of titleEdits(id, sides))
      if (title && offset >= width) cells.push({ place: { row: title.row, column: title.column + offset }, content });
  }
  for (const [id, block] of current) {
    if (isOfLeft.has(id)) continue;
    const arrangement = arranged.get(id);
    const isKept = new Set(lists.get(id)?.rows.flatMap(({ from }) => (from.block === id ? from.row : [])));
    const leftRows = new Set(arrangement?.leftRows.filter((row) => !isKept.has(row)));
    const leftColumns = new Set(arrangement?.leftColumns);
    for (let row = 0; row < block.now.rows; row++) {
      for (let column = 0; column < block.now.columns; column++) {
        if (arrangement && !leftRows.has(row) && (!leftColumns.has(column) || isKept.has(row))) continue;
        const content = block.now.at(row, column);
        if (content === null || !wasWritten(block, row, column, content, asNow)) continue;
        cells.push({ place: { row: block.area.row + row, column: block.area.column + column }, content });
      }
    }
  }
  return cells;
}
