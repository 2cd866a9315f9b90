import type { Place } from "../../../sheets/sheet-plan";
import type { SheetMoves } from "../fill";
import type { LeftLists } from "../left/left-lists";
import { leftId, leftTitleId } from "../left/left-rows";
import type { Arrangement, Line } from "../match/arrange";
import type { Sides } from "../sides";
import { type BlockMove, Moves, positions } from "./moves";
import type { Places } from "./places";

/** How cells and references go, from the plan and from now to the final sheet. */
export function sheetMoves(
  { plan, matrices, arranged, current, asNow }: Sides,
  lists: LeftLists,
  places: Places,
): SheetMoves {
  const fromPlan: BlockMove[] = [];
  const fromNow: BlockMove[] = [];
  for (const block of plan.blocks) {
    const arrangement = arranged.get(block.id);
    const matrix = matrices.get(block.id);
    const to = places.get(block.id)?.area;
    if (!arrangement || !matrix || !to) continue;
    const headRows = matrix.kind === "grid" ? 0 : 1;
    const from = { ...block.at, rows: matrix.rows.length, columns: matrix.columns.length };
    fromPlan.push({ from, to, headRows, ...linesFrom(arrangement, "plan") });
    const stands = current.get(block.id);
    if (stands) fromNow.push({ from: stands.area, to, headRows, ...linesFrom(arrangement, "now") });
    for (const id of [leftTitleId(block.id), leftId(block.id)]) {
      const found = current.get(id);
      const goes = places.get(id)?.area;
      if (!found || !goes) continue;
      const rows = lists.get(block.id)?.rows ?? [];
      const lines = new Map(rows.flatMap(({ from }, index) => (from.block === id ? [[from.row, index + 1]] : [])));
      fromNow.push({
        from: found.area,
        to: goes,
        headRows: 1,
        row: (row) => (row === 0 ? 0 : lines.get(row)),
        column: (column) => column,
      });
    }
  }
  return { asNow, planToFinal: new Moves(fromPlan), nowToFinal: new Moves(fromNow) };
}

function linesFrom({ rows, columns }: Arrangement, side: "plan" | "now"): Pick<BlockMove, "row" | "column"> {
  const found = (lines: readonly Line[]) => positions(lines.map((line) => line[side]));
  return { row: found(rows), column: found(columns) };
}

/** Cells beside a block go with their row, also to the rows that left; those between blocks keep their distance. */
export function destination(
  place: Place,
  { nowToFinal }: SheetMoves,
  { current }: Sides,
  lists: LeftLists,
  places: Places,
): Place {
  const to = nowToFinal.place(place);
  for (const [id, { rows, returned }] of lists) {
    const list = current.get(id);
    const left = current.get(leftId(id));
    const goes = places.get(leftId(id))?.area;
    const index = rows.findIndex(({ from }) => {
      const area = from.block === id ? list?.area : left?.area;
      return area !== undefined && area.row + from.row === place.row;
    });
    if (index >= 0 && goes) return { row: goes.row + index + 1, column: to.column };
    const back = left && returned.get(place.row - left.area.row);
    const home = places.get(id)?.area;
    if (back !== undefined && home) return { row: home.row + back, column: to.column };
  }
  return to;
}
