import type { Block, Content, SheetId } from "../../sheets/sheet-plan";
import { isSameContent } from "../write/contents";
import type { Change } from "./change";
import type { Arrangement, Line, Located } from "./match/arrange";
import { type Matrix, roleOf, shownKey } from "./match/matrix";
import type { Moves } from "./place/moves";

/** How references move: from the last build to now, from the plan and from now to the final sheet. */
export interface SheetMoves {
  readonly baseToNow: Moves;
  readonly planToFinal: Moves;
  readonly nowToFinal: Moves;
}

export interface FilledBlock {
  /** What the block holds in the end; undefined leaves the cell to whoever has it. */
  readonly contents: readonly (readonly (Content | undefined)[])[];
  /** What this build has for its cells: the base of the next one. */
  readonly base: readonly (readonly (Content | undefined)[])[];
  readonly changes: readonly Change[];
}

/** Three ways meet in each cell: what the last build wrote, what stands there now, what this build has for it. */
export function fill(
  sheet: SheetId,
  block: Block,
  plan: Matrix,
  current: Located | undefined,
  { rows, columns }: Arrangement,
  moves: SheetMoves,
  returning: ReadonlyMap<string, ReadonlyMap<string, Content>>,
): FilledBlock {
  const changes: Change[] = [];
  const base: (Content | undefined)[][] = [];
  const contents = rows.map((row) => {
    const id = row.plan === undefined ? undefined : plan.rows[row.plan];
    const back = id === undefined ? undefined : returning.get(id);
    const name = rowName(plan, row, current);
    if (current && plan.keys.length > 0 && row.plan !== undefined && row.now === undefined)
      changes.push({ kind: "added", sheet, block: plan.id, row: name });
    const planned: (Content | undefined)[] = [];
    base.push(planned);
    return columns.map((column) => {
      const wanted = moved(planContent(plan, row, column), moves.planToFinal);
      planned.push(wanted);
      const columnId = column.plan === undefined ? usersId(current, column) : (plan.columns[column.plan] ?? "");
      const stands = standing(current, row, column) ?? back?.get(columnId);
      const change = (kind: Change["kind"], old: Content, now: Content): void => {
        changes.push({ kind, sheet, block: plan.id, row: name, column: columnId, old, new: now });
      };
      if (wanted === undefined) {
        const kept = stands === undefined || stands === null ? undefined : moved(stands, moves.nowToFinal);
        if (kept !== undefined) change("kept", kept, null);
        return kept;
      }
      if (stands === undefined || isSameContent(stands, wanted)) return wanted;
      if (isEdited(current, row, column, stands, moves)) {
        const kept = moved(stands, moves.nowToFinal) ?? null;
        if (isSameContent(kept, wanted)) return wanted;
        change("kept", kept, wanted);
        return kept;
      }
      if (roleOf(block, row.plan ?? 0, column.plan ?? 0) !== "formula") change("changed", stands, wanted);
      return wanted;
    });
  });
  return { contents, base, changes };
}

/** Columns that the user added go by their headings. */
export const userColumn = (heading: Content): string => `user:${String(heading ?? "")}`;

const usersId = (current: Located | undefined, { now }: Line): string =>
  userColumn(now === undefined ? null : (current?.now.at(0, now) ?? null));

const planContent = (plan: Matrix, row: Line, column: Line): Content | undefined =>
  row.plan === undefined || column.plan === undefined ? undefined : plan.content(row.plan, column.plan);

function rowName(plan: Matrix, row: Line, current: Located | undefined): string {
  if (row.plan !== undefined) return shownKey(plan.rows[row.plan] ?? "");
  const key = row.now === undefined ? undefined : current?.now.at(row.now, plan.keys[0] ?? 0);
  return typeof key === "object" ? "" : String(key ?? "");
}

const standing = (current: Located | undefined, row: Line, column: Line): Content | undefined =>
  current && row.now !== undefined && column.now !== undefined ? current.now.at(row.now, column.now) : undefined;

/** Whether the user has made this cell what it is. A cell that the last build did not write is his when it holds anything. */
export function isEdited(
  current: Located | undefined,
  row: Line,
  column: Line,
  stands: Content,
  { baseToNow }: Pick<SheetMoves, "baseToNow">,
): boolean {
  const before =
    current && row.base !== undefined && column.base !== undefined && row.now !== undefined && column.now !== undefined
      ? current.base.content(row.base, column.base)
      : undefined;
  if (before === undefined) return stands !== null;
  if (isSameContent(before, stands)) return false;
  const isFormula = typeof before === "object" && before !== null;
  return !(isFormula && isSameContent({ formula: baseToNow.formula(before.formula) }, stands));
}

export function moved(content: Content | undefined, moves: Moves): Content | undefined {
  if (moves.isStill || typeof content !== "object" || content === null) return content;
  return { formula: moves.formula(content.formula) };
}
