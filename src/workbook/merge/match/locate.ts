import type { Area, Content } from "../../../sheets/sheet-plan";
import type { Slices } from "../../pace";
import { type AsNow, isEdited } from "../fill";
import { type BlockMove, Moves, type Positions, positions } from "../place/moves";
import { baseArea } from "../place/stack";
import { align, type Current } from "./align";
import type { Line, Located } from "./arrange";
import { USERS } from "./matrix";
import type { SheetBase, SheetNow } from "./sheet-base";

/** The blocks of the last build as they stand. */
export function* locate(base: SheetBase | undefined, now: SheetNow | undefined): Slices<Located[]> {
  if (!base || !now) return [];
  const found = base.blocks.flatMap((block) => {
    const area = now.areaOf(block);
    return area ? [{ block, area }] : [];
  });
  // A list that grew over the empty edge of its neighbour owns those cells, else they would stand twice.
  const lists = found.filter(({ block }) => block.kind === "list").map(({ area }) => area);
  const blocks: Located[] = [];
  for (const { block, area } of found) {
    const others = lists.filter((other) => other !== area && meet(other, area));
    const stands: Current = {
      rows: area.rows,
      columns: area.columns,
      at(row, column) {
        const sheetRow = area.row + row;
        const sheetColumn = area.column + column;
        return others.some((other) => holds(other, sheetRow, sheetColumn)) ? null : now.at(sheetRow, sheetColumn);
      },
    };
    blocks.push({ base: block, area, now: stands, alignment: yield* align(block, stands) });
  }
  return blocks;
}

const meet = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** Where rows and columns of the last build went since. */
export function sinceBase(current: Located): BlockMove {
  const { alignment, area, base } = current;
  const rows = positions(alignment.rows);
  const columns = positions(alignment.columns);
  // Rows and columns of the user's keep their place between ours.
  const line = (ids: readonly string[], found: Positions, size: number) => (index: number) =>
    found(index) ?? (ids[index] === USERS && index < size ? index : undefined);
  return {
    from: baseArea(current),
    to: area,
    headRows: base.kind === "grid" ? 0 : 1,
    row: line(base.rows, rows, area.rows),
    column: line(base.columns, columns, area.columns),
  };
}

/** Where the areas of the last build are now. */
export function* movesSince(base: SheetBase, now: SheetNow): Slices<Moves> {
  return new Moves((yield* locate(base, now)).map(sinceBase));
}

/** Whether the user has made a cell of a block what it is; row and column count from its corner. */
export function wasWritten(current: Located, row: number, column: number, content: Content, asNow: AsNow): boolean {
  const line = (now: number, of: number | undefined): Line => ({
    now,
    ...(of !== undefined && of >= 0 && { base: of }),
  });
  return isEdited(
    current,
    line(row, current.alignment.rows[row]),
    line(column, current.alignment.columns[column]),
    content,
    { asNow },
  );
}
