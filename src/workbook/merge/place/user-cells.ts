import type { Area, Block, Content, Place } from "../../../sheets/sheet-plan";

export interface UserCell {
  readonly place: Place;
  readonly content: Content;
}

/** The cells of a sheet that no block of ours has: the user's notes beside and between them. */
export class UserCells {
  readonly free: readonly UserCell[];
  readonly #blocks: readonly Area[];

  constructor(
    now: { readonly area: Area | undefined; at(row: number, column: number): Content } | undefined,
    blocks: readonly Area[],
  ) {
    this.#blocks = [...blocks].sort((a, b) => a.row - b.row);
    const free: UserCell[] = [];
    const { row: first, column: left, rows, columns } = now?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
    for (let row = first; row < first + rows; row++) {
      const here = blocks.filter((area) => row >= area.row && row < area.row + area.rows);
      for (let column = left; column < left + columns; column++) {
        if (here.some((area) => column >= area.column && column < area.column + area.columns)) continue;
        const content = now?.at(row, column) ?? null;
        if (content !== null) free.push({ place: { row, column }, content });
      }
    }
    this.free = free;
    this.#rows = new Set(free.map(({ place }) => place.row));
  }

  readonly #rows: ReadonlySet<number>;

  /** Whether anything stands in a row of a block, outside of it. */
  hasBeside(area: Area, row: number): boolean {
    return this.#rows.has(area.row + row);
  }

  /** Rows under a block, before the next one, down to the last that holds anything; undefined is the top of the sheet. */
  below(area: Area | undefined): number {
    const end = area ? area.row + area.rows : 0;
    if (area && !this.#blocks.includes(area)) return 0;
    const next = this.#blocks.find(({ row }) => row >= end)?.row ?? Number.POSITIVE_INFINITY;
    let deepest = 0;
    for (const row of this.#rows) if (row >= end && row < next) deepest = Math.max(deepest, row - end + 1);
    return deepest;
  }

  /** Puts cells where they go; where a block or another cell stands, they go on to the right until there is room. */
  placed(
    blocks: readonly Block[],
    cells: readonly UserCell[],
    inGrids: readonly UserCell[],
  ): ReadonlyMap<string, UserCell> {
    const all = new Map<string, UserCell>(inGrids.map((cell) => [keyAt(cell.place), cell]));
    for (const { place, content } of [...cells].sort(
      (a, b) => a.place.row - b.place.row || a.place.column - b.place.column,
    )) {
      const { row } = place;
      let { column } = place;
      while (all.has(keyAt({ row, column })) || blocks.some((block) => isOf(block, row, column))) column += 1;
      all.set(keyAt({ row, column }), { place: { row, column }, content });
    }
    return all;
  }
}

export const keyAt = ({ row, column }: Place): string => `${row} ${column}`;

/** Whether a block has the cell. */
export function isOf(block: Block, row: number, column: number): boolean {
  const [down, across] = [row - block.at.row, column - block.at.column];
  if (down < 0 || across < 0) return false;
  if (block.kind === "grid") return Boolean(block.cells[down]?.[across]);
  return down <= block.rows && across < block.columns.length;
}
