import type { Block, Content, Place, Role, SheetId } from "../../sheets/sheet-plan";
import type { Slices } from "../pace";
import { isSameContent } from "../write/contents";
import type { IsAccepted } from "./accepted";
import { type Change, type MergeWords, tellsChanges } from "./change";
import { type KeptMark, keptMark } from "./kept-mark";
import type { Arrangement, Line, Located } from "./match/arrange";
import { type Matrix, roleOf, shownKey, styleOf } from "./match/matrix";
import type { Moves } from "./place/moves";

/** A formula of the last build as it stands now where nobody typed over it: cells moved, headings and names renamed. */
export type AsNow = (formula: string) => string;

/** How references move: from the last build to now, from the plan and from now to the final sheet. */
export interface SheetMoves {
  readonly asNow: AsNow;
  readonly planToFinal: Moves;
  readonly nowToFinal: Moves;
}

export interface FilledBlock {
  /** What the block holds in the end, by column; undefined leaves the cell to whoever has it. */
  readonly contents: readonly (readonly (Content | undefined)[])[];
  /** What this build has for its cells, by column: the base of the next one. */
  readonly base: readonly (readonly (Content | undefined)[])[];
  readonly changes: readonly Change[];
  /** Cells, not headings, that the build has something else for and that are not there for the user to fill. */
  readonly kept: readonly KeptMark[];
}

export interface ToFill {
  readonly sheet: SheetId;
  readonly block: Block;
  readonly plan: Matrix;
  readonly current: Located | undefined;
  readonly arrangement: Arrangement;
  readonly moves: SheetMoves;
  /** What was written in rows that are on the list again, by key. */
  readonly returning: ReadonlyMap<string, ReadonlyMap<string, Content>>;
  /** Where the block goes. */
  readonly at: Place;
  readonly words: MergeWords;
  readonly isAccepted: IsAccepted;
}

/** Three ways meet in each cell: what the last build wrote, what stands there now, what this build has for it. */
export function* fill(input: ToFill): Slices<FilledBlock> {
  const { sheet, block, plan, current, arrangement, moves, returning, at, words, isAccepted } = input;
  const changes: Change[] = [];
  const kept: KeptMark[] = [];
  const isTold = tellsChanges(sheet);
  const columns = arrangement.columns.map(
    (line, across): FilledColumn => ({
      line,
      id: line.plan === undefined ? usersId(current, line) : (plan.columns[line.plan] ?? ""),
      at: at.column + across,
      contents: [],
      base: [],
    }),
  );

  for (const [down, row] of arrangement.rows.entries()) {
    yield;
    const id = row.plan === undefined ? undefined : plan.rows[row.plan];
    const back = id === undefined ? undefined : returning.get(id);
    if (isTold && current && plan.keys.length > 0 && row.plan !== undefined && row.now === undefined)
      changes.push({ kind: "added", sheet, block: plan.id, row: rowName(plan, row, current) });
    for (const column of columns) {
      const wanted = moved(planContent(plan, row, column.line), moves.planToFinal);
      column.base.push(wanted);
      const stands = standing(current, row, column.line) ?? back?.get(column.id);
      column.contents.push(settled(down, row, column, wanted, stands));
    }
  }
  return { contents: columns.map(({ contents }) => contents), base: columns.map(({ base }) => base), changes, kept };

  function settled(
    down: number,
    row: Line,
    column: FilledColumn,
    wanted: Content | undefined,
    stands: Content | undefined,
  ): Content | undefined {
    if (wanted === undefined) {
      const own = stands === undefined || stands === null ? undefined : moved(stands, moves.nowToFinal);
      if (own !== undefined) tell("kept", down, row, column, own, null, "user");
      return own;
    }
    if (stands === undefined || isSameContent(stands, wanted)) return wanted;
    if (isEdited(current, row, column.line, stands, moves)) {
      const role = roleOf(block, row.plan ?? 0, column.line.plan ?? 0) ?? "value";
      const name = { sheet, block: plan.id, row: rowName(plan, row, current), column: column.id };
      if (role !== "user" && isAccepted(name)) {
        if (isTold && role !== "formula") tell("changed", down, row, column, stands, wanted);
        return wanted;
      }
      const own = moved(stands, moves.nowToFinal) ?? null;
      if (isSameContent(own, wanted)) return wanted;
      tell("kept", down, row, column, own, wanted, role);
      const style = styleOf(block, row.plan ?? 0, column.line.plan ?? 0);
      if (role !== "input" && style)
        kept.push(keptMark({ row: at.row + down, column: column.at }, wanted, style, words));
      return own;
    }
    if (isTold && roleOf(block, row.plan ?? 0, column.line.plan ?? 0) !== "formula")
      tell("changed", down, row, column, stands, wanted);
    return wanted;
  }

  function tell(
    kind: Change["kind"],
    down: number,
    row: Line,
    column: FilledColumn,
    old: Content,
    now: Content,
    role?: Role,
  ): void {
    const place = { row: at.row + down, column: column.at };
    const more = { column: column.id, at: place, ...(role && { role }), old, new: now };
    changes.push({ kind, sheet, block: plan.id, row: rowName(plan, row, current), ...more });
  }
}

/** A column of the final block while it is filled. */
interface FilledColumn {
  readonly line: Line;
  readonly id: string;
  readonly at: number;
  readonly contents: (Content | undefined)[];
  readonly base: (Content | undefined)[];
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
  { asNow }: Pick<SheetMoves, "asNow">,
): boolean {
  const before =
    current && row.base !== undefined && column.base !== undefined && row.now !== undefined && column.now !== undefined
      ? current.base.content(row.base, column.base)
      : undefined;
  if (before === undefined) return stands !== null;
  if (isSameContent(before, stands)) return false;
  const isFormula = typeof before === "object" && before !== null;
  return !(isFormula && isSameContent({ formula: asNow(before.formula) }, stands));
}

export function moved(content: Content | undefined, moves: Moves): Content | undefined {
  if (moves.isStill || typeof content !== "object" || content === null) return content;
  return { formula: moves.formula(content.formula) };
}
