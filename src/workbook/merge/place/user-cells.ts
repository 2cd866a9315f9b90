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
    now: { readonly areas: readonly Area[]; at(row: number, column: number): Content } | undefined,
    blocks: readonly Area[],
  ) {
    this.#blocks = [...blocks].sort((a, b) => a.row - b.row);
    const free: UserCell[] = [];
    for (const used of now?.areas ?? [])
      for (const { row, column } of cellsOutside(used, this.#blocks)) {
        const content = now?.at(row, column) ?? null;
        if (content !== null) free.push({ place: { row, column }, content });
      }
    free.sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column);
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

/** The cells of an area that lie in none of the blocks, which are sorted by row. */
function* cellsOutside(area: Area, blocks: readonly Area[]): Generator<Place> {
  const [endRow, endColumn] = [area.row + area.rows, area.column + area.columns];
  const near = blocks.filter(
    ({ row, column, rows, columns }) =>
      row < endRow && area.row < row + rows && column < endColumn && area.column < column + columns,
  );
  for (let row = area.row; row < endRow; row++) {
    const here = near.filter((block) => row >= block.row && row < block.row + block.rows);
    for (let column = area.column; column < endColumn; column++) {
      const block = here.find((other) => column >= other.column && column < other.column + other.columns);
      if (block) column = block.column + block.columns - 1;
      else yield { row, column };
    }
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
