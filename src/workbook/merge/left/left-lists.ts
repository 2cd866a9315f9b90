import type { Content, TableBlock } from "../../../sheets/sheet-plan";
import { type Change, tellsChanges } from "../change";
import { userColumn } from "../fill";
import type { Arrangement, Located } from "../match/arrange";
import { type Matrix, shownKey } from "../match/matrix";
import { type Sides, tablesOf } from "../sides";
import { earlierLeft, keyOfLeft, type LeftRow, leftId, REASON, writtenIn } from "./left-rows";

/** The rows that a table has no longer, and those that came back to it. */
export interface LeftOfList {
  /** Those that the user wrote in stay under the list. */
  readonly rows: readonly LeftRow[];
  /** What was written in rows that are on the list again, by key, and in which row of the list each of them is now. */
  readonly returning: ReadonlyMap<string, ReadonlyMap<string, Content>>;
  readonly returned: ReadonlyMap<number, number>;
  /** Every row that leaves with this build, written in or not. */
  readonly changes: readonly Change[];
}

/** By table. */
export type LeftLists = ReadonlyMap<string, LeftOfList>;

export const leftLists = (sides: Sides): LeftLists =>
  new Map(tablesOf(sides).map((block) => [block.id, leftOf(block, sides)]));

function leftOf(block: TableBlock, sides: Sides): LeftOfList {
  const current = sides.current.get(block.id);
  const arrangement = sides.arranged.get(block.id);
  const matrix = sides.matrices.get(block.id);
  if (!arrangement || !matrix) return { rows: [], returning: new Map(), returned: new Map(), changes: [] };
  const isList = matrix.kind === "list" && !sides.isFixed;
  const { stay, ...back } = earlierRows(block, matrix, arrangement, isList, sides);
  const leaving = current && matrix.keys.length > 0 ? arrangement.leftRows.filter((row) => wasOurs(row, current)) : [];
  const reasons = new Map(block.leavingReasons?.byKey);
  const reasonOf = (row: number): string =>
    reasons.get(nameOf(row, current)) ?? block.leavingReasons?.otherwise ?? sides.words.notInTheOrders;
  const written = leaving.flatMap((row) => {
    if (!isList || !current) return [];
    return writtenIn(row, current, (at) => sides.cells.hasBeside(current.area, at), sides, reasonOf(row)) ?? [];
  });
  const told = tellsChanges(sides.plan.id) ? leaving : [];
  const changes = told.map((row): Change => {
    const reason = block.leavingReasons && reasonOf(row);
    return {
      kind: "leaving",
      sheet: sides.plan.id,
      block: block.id,
      row: nameOf(row, current),
      ...(reason !== undefined && { reason }),
    };
  });
  return { rows: [...stay, ...written], ...back, changes };
}

const wasOurs = (row: number, { alignment }: Located): boolean => (alignment.rows[row] ?? -1) >= 0;

const nameOf = (row: number, current: Located | undefined): string =>
  shownKey(current?.base.rows[current.alignment.rows[row] ?? -1] ?? "");

/** The rows that left before: each stays under the list until the list has it again. */
function earlierRows(
  block: TableBlock,
  matrix: Matrix,
  arrangement: Arrangement,
  isList: boolean,
  { current, cells }: Sides,
) {
  const stay: LeftRow[] = [];
  const returning = new Map<string, ReadonlyMap<string, Content>>();
  const returned = new Map<number, number>();
  const earlier = isList ? current.get(leftId(block.id)) : undefined;
  if (!earlier) return { stay, returning, returned };
  const list = current.get(block.id);
  const columns = new Set([
    REASON,
    ...arrangement.columns.map(({ plan, now }) =>
      plan === undefined ? userColumn(list?.now.at(0, now ?? 0) ?? null) : (matrix.columns[plan] ?? ""),
    ),
  ]);
  for (const row of earlierLeft(earlier, (at) => cells.hasBeside(earlier.area, at))) {
    const key = keyOfLeft(row, block);
    const line = arrangement.rows.findIndex(({ plan }) => plan !== undefined && matrix.rows[plan] === key);
    const isBack =
      line >= 0 &&
      !row.hasOwnReason &&
      arrangement.rows[line]?.now === undefined &&
      !returning.has(key) &&
      [...row.cells.keys()].every((column) => columns.has(column));
    if (!isBack) stay.push(row);
    else {
      returning.set(key, row.cells);
      returned.set(row.from.row, line);
    }
  }
  return { stay, returning, returned };
}
