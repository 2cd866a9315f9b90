import type { Area } from "../../../sheets/sheet-plan";
import type { Alignment, Current } from "./align";
import { type Matrix, tableRows, USERS } from "./matrix";

/** A block of the last build as it stands in the workbook now. */
export interface Located {
  readonly base: BaseMatrix;
  readonly area: Area;
  readonly now: Current;
  readonly alignment: Alignment;
}

/** A matrix as a build left it. */
export interface BaseMatrix extends Matrix {
  /** The user put rows or columns into an order of his own. */
  readonly sorted: { readonly rows: boolean; readonly columns: boolean };
  /** Rows that were proposed and that the user took out. */
  readonly takenOut?: readonly string[] | undefined;
}

/** A row or column of the final block: the plan's, the user's, or one that stands now and is the plan's too. */
export interface Line {
  readonly plan?: number | undefined;
  readonly now?: number | undefined;
  readonly base?: number | undefined;
}

/** Which rows and columns a block gets, in which order; what they hold is settled when all blocks have their place. */
export interface Arrangement {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly sorted: BaseMatrix["sorted"];
  /** Rows and columns that stand now and that the final block does not have. */
  readonly leftRows: readonly number[];
  readonly leftColumns: readonly number[];
  /** Rows of the plan that the user took out, by their ids. */
  readonly takenOut: readonly string[];
}

/**
 * The user's order stays where he made one, and new rows come to the end; else the plan's order counts. What the user added
 * stays behind the row or column it stands behind now. With `isFixed` nothing is added to the plan's rows and columns.
 */
export function arrange(plan: Matrix, current: Located | undefined, isFixed: boolean): Arrangement {
  if (!current) {
    const all = (ids: readonly string[]): Line[] => ids.map((_, index) => ({ plan: index }));
    return {
      rows: all(plan.rows),
      columns: all(plan.columns),
      sorted: { rows: false, columns: false },
      leftRows: [],
      leftColumns: [],
      takenOut: [],
    };
  }
  const { base, alignment } = current;
  const takenOut = takenOutOf(plan, current);
  const columns = order(
    alignment.columns,
    paired(base.columns, plan.columns, false),
    plan.columns.length,
    base.sorted.columns,
  );
  const rows = order(
    alignment.rows,
    paired(base.rows, plan.rows, plan.kind === "table"),
    plan.rows.length,
    base.sorted.rows,
    newKeys(plan, current),
    new Set(takenOut.map((id) => plan.rows.indexOf(id))),
  );
  const isList = plan.kind === "list";
  const keepsColumns = !isFixed;
  const keepsRows = !isFixed && (isList || plan.kind === "grid" || plan.keys.length > 0);
  const filled = filledLines(current);
  return {
    rows: rows.lines(keepsRows ? filled.rows : none, "end"),
    columns: columns.lines(keepsColumns ? filled.columns : none, "neighbour"),
    sorted: { rows: rows.sorted, columns: columns.sorted },
    leftRows: rows.left(keepsRows),
    leftColumns: columns.left(keepsColumns),
    takenOut,
  };
}

/** Rows that stood there after the last build and do not now, and those that were out before; none that the user brought back. */
function takenOutOf(plan: Matrix, { base, now, alignment }: Located): string[] {
  if (!plan.proposesRows) return [];
  const standing = new Set(alignment.rows.flatMap((of) => base.rows[of] ?? []));
  const keys = base.keys.map((key) => alignment.columns.indexOf(key));
  for (const id of tableRows(now.rows, keys, (row, column) => now.at(row, column))) standing.add(id);
  const known = new Set([...base.rows, ...(base.takenOut ?? [])]);
  return plan.rows.filter((id) => known.has(id) && !standing.has(id));
}

const none: ReadonlySet<number> = new Set();

/** Rows that hold anything now, and all columns: an empty row that the user added is kept only in a grid. */
function filledLines({ base, now, alignment }: Located): { rows: Set<number>; columns: Set<number> } {
  const rows = new Set<number>();
  const columns = new Set(alignment.columns.keys());
  const isGrid = base.kind === "grid";
  for (let row = 0; row < now.rows; row++) {
    const isUsers = alignment.rows[row] === -1;
    for (let column = 0; column < now.columns; column++) {
      if (!isUsers && alignment.columns[column] !== -1) continue;
      if (now.at(row, column) === null && !isGrid) continue;
      rows.add(row);
    }
  }
  return { rows, columns };
}

/** Position in the plan of each row or column of the base. */
function paired(base: readonly string[], plan: readonly string[], byPlace: boolean): (number | undefined)[] {
  const wanted = new Map(plan.map((id, index) => [id, index]));
  const pairs = base.map((id) => (id === USERS ? undefined : wanted.get(id)));
  // Words as keys change with the language; a report has as many rows of the same meaning then.
  if (byPlace && base.length === plan.length) {
    const used = new Set(pairs);
    for (const index of pairs.keys()) if (pairs[index] === undefined && !used.has(index)) pairs[index] = index;
  }
  return pairs;
}

/** Keys that the user typed and that the build brings as well: by row that stands now. */
function newKeys(plan: Matrix, { base, now, alignment }: Located): ReadonlyMap<number, number> {
  const keys = base.keys.map((key) => alignment.columns.indexOf(key));
  if (plan.keys.length === 0 || keys.includes(-1)) return new Map();
  const known = new Set(base.rows);
  const wanted = new Map(plan.rows.flatMap((id, row) => (known.has(id) ? [] : [[id, row] as const])));
  const ids = tableRows(now.rows, keys, (row, column) => now.at(row, column));
  return new Map(
    ids.flatMap((id, row) => {
      const planned = alignment.rows[row] === -1 ? wanted.get(id) : undefined;
      return planned === undefined ? [] : [[row, planned] as const];
    }),
  );
}

function order(
  aligned: readonly number[],
  planOf: readonly (number | undefined)[],
  planned: number,
  wasSorted: boolean,
  more: ReadonlyMap<number, number> = new Map(),
  takenOut: ReadonlySet<number> = none,
) {
  const seen = new Set<number>();
  const standing = aligned.map((base, now): Line & { readonly now: number } => {
    const plan = base >= 0 ? planOf[base] : more.get(now);
    if (plan === undefined || seen.has(plan)) return { now, ...(base >= 0 && { base }) };
    seen.add(plan);
    return { now, plan, ...(base >= 0 && { base }) };
  });
  const survivors = standing.filter((line) => line.plan !== undefined);
  const sorted = !rises(survivors, "plan") && (wasSorted || !rises(survivors, "base"));
  const lines = (keepsUsers: ReadonlySet<number>, newOnes: "end" | "neighbour"): Line[] => {
    const isUsers = (line: Line & { now: number }): boolean =>
      line.plan === undefined && line.base === undefined && keepsUsers.has(line.now);
    if (sorted) {
      const absent = Array.from({ length: planned }, (_, plan) => plan).filter(
        (plan) => !seen.has(plan) && !takenOut.has(plan),
      );
      const kept: Line[] = standing.filter((line) => line.plan !== undefined || isUsers(line));
      for (const plan of absent) {
        const neighbour = newOnes === "end" ? -1 : kept.findIndex((line) => line.plan === plan - 1);
        kept.splice(neighbour >= 0 ? neighbour + 1 : newOnes === "end" ? kept.length : 0, 0, { plan });
      }
      return kept;
    }
    const followers = new Map<number, Line[]>();
    let last = -1;
    for (const line of standing) {
      if (line.plan !== undefined) last = line.plan;
      else if (isUsers(line)) followers.set(last, [...(followers.get(last) ?? []), line]);
    }
    const byPlan: Line[] = [];
    for (const line of survivors) byPlan[line.plan ?? 0] = line;
    const all: Line[] = [...(followers.get(-1) ?? [])];
    for (let plan = 0; plan < planned; plan++) {
      const line = byPlan[plan];
      if (line || !takenOut.has(plan)) all.push(line ?? { plan });
      for (const follower of followers.get(plan) ?? []) all.push(follower);
    }
    return all;
  };
  const left = (keepsUsers: boolean): number[] =>
    standing.flatMap(({ plan, base, now }) => (plan === undefined && (base !== undefined || !keepsUsers) ? now : []));
  return { lines, sorted, left };
}

function rises(lines: readonly Line[], side: "plan" | "base"): boolean {
  let last = -1;
  for (const { [side]: number } of lines) {
    if (number === undefined) continue;
    if (number < last) return false;
    last = number;
  }
  return true;
}
