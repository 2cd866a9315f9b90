import type { Content, SheetId } from "../../sheets/sheet-plan";
import type { Frame } from "../look/frame";
import { type Matrix, tableRows, USERS } from "../merge/match/matrix";
import type { BaseBlock, SheetBase } from "../merge/match/sheet-base";
import type { Slices } from "../pace";

/** What the last build wrote: the base to which the next one compares. */
export interface BookState {
  readonly sheets: readonly SheetState[];
  /** How the order table was understood and what was chosen, for the next build. */
  readonly build?: unknown;
  /** What the user said about the orders, before or since the last build. */
  readonly orders?: unknown;
}

export interface SheetState {
  readonly id: SheetId;
  readonly worksheetId: string;
  /** The name of its tab after the build. */
  readonly name: string;
  readonly frame: Frame;
  readonly base: SheetBase;
}

/** Undefined, no cell of the block, is an empty list; a column that is the same throughout stands once. */
type StoredContent = Content | readonly [];
type StoredColumn = readonly StoredContent[] | { readonly first: StoredContent; readonly all: StoredContent };

interface StoredBlock extends Omit<BaseBlock, "content" | "rows"> {
  /** Left out where they follow from the keys. */
  readonly rows?: readonly string[];
  readonly height: number;
  /** How many columns follow on lines of their own; in version 1 the columns themselves. */
  readonly cells: number | readonly StoredColumn[];
}

interface StoredState {
  readonly sheets: readonly (Omit<SheetState, "base"> & { readonly blocks: readonly StoredBlock[] })[];
  readonly build?: unknown;
  readonly orders?: unknown;
}

/** As lines of plain data: all but the cells, then the columns of all blocks. */
export function* storedState({ sheets, build, orders }: BookState): Slices<unknown[]> {
  const columns: StoredColumn[] = [];
  const stored: StoredState["sheets"][number][] = [];
  for (const { base, ...sheet } of sheets) {
    const blocks: StoredBlock[] = [];
    for (const block of base.blocks) {
      yield;
      blocks.push(storedBlock(block));
      for (const column of block.columns.keys()) {
        yield;
        columns.push(storedColumn(block.rows.length, (row) => block.content(row, column)));
      }
    }
    stored.push({ ...sheet, blocks });
  }
  const state: StoredState = {
    sheets: stored,
    ...(build !== undefined && { build }),
    ...(orders !== undefined && { orders }),
  };
  return [state, ...columns];
}

export function* stateFrom([state, ...columns]: readonly unknown[]): Slices<BookState> {
  const { sheets, build, orders } = state as StoredState;
  const stored = columns as StoredColumn[];
  const found: SheetState[] = [];
  let next = 0;
  for (const { blocks, ...sheet } of sheets) {
    const base: BaseBlock[] = [];
    for (const block of blocks) {
      yield;
      const cells = typeof block.cells === "number" ? stored.slice(next, next + block.cells) : block.cells;
      if (typeof block.cells === "number") next += block.cells;
      base.push(blockFrom(block, cells));
    }
    found.push({ ...sheet, base: { blocks: base } });
  }
  return {
    sheets: found,
    ...(build !== undefined && { build }),
    ...(orders !== undefined && { orders }),
  };
}

function storedBlock({ content, rows, ...block }: BaseBlock): StoredBlock {
  const height = rows.length;
  const followFromKeys =
    block.kind !== "grid" &&
    !rows.includes(USERS) &&
    tableRows(height, block.keys, content).every((id, row) => id === rows[row]);
  return {
    ...block,
    height,
    ...(!followFromKeys && { rows }),
    cells: block.columns.length,
  };
}

function storedColumn(height: number, at: (row: number) => Content | undefined): StoredColumn {
  const cells: StoredContent[] = [];
  for (let row = 0; row < height; row++) cells.push(stored(at(row)));
  const [first = [], second = []] = cells;
  const text = JSON.stringify(second);
  const isSame = height > 2 && cells.every((cell, row) => row < 2 || cell === second || JSON.stringify(cell) === text);
  return isSame ? { first, all: second } : cells;
}

const stored = (content: Content | undefined): StoredContent => (content === undefined ? [] : content);

const isNone = (content: StoredContent | undefined): content is readonly [] | undefined =>
  content === undefined || Array.isArray(content);

function blockFrom({ cells: _, rows, height, ...block }: StoredBlock, cells: readonly StoredColumn[]): BaseBlock {
  const content: Matrix["content"] = (row, column) => {
    const stands = cells[column];
    const found = stands && "all" in stands ? (row === 0 ? stands.first : stands.all) : stands?.[row];
    return isNone(found) ? undefined : found;
  };
  return { ...block, rows: rows ?? tableRows(height, block.keys, content), content };
}
