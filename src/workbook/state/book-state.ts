import type { Content, SheetId } from "../../sheets/sheet-plan";
import type { Frame } from "../look/frame";
import { type Matrix, tableRows, USERS } from "../merge/match/matrix";
import type { BaseBlock, SheetBase } from "../merge/match/sheet-base";

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
  readonly cells: readonly StoredColumn[];
}

export interface StoredState {
  readonly sheets: readonly (Omit<SheetState, "base"> & { readonly blocks: readonly StoredBlock[] })[];
  readonly build?: unknown;
  readonly orders?: unknown;
}

export function storedState({ sheets, build, orders }: BookState): StoredState {
  return {
    sheets: sheets.map(({ base, ...sheet }) => ({ ...sheet, blocks: base.blocks.map(storedBlock) })),
    ...(build !== undefined && { build }),
    ...(orders !== undefined && { orders }),
  };
}

export function stateFrom({ sheets, build, orders }: StoredState): BookState {
  return {
    sheets: sheets.map(({ blocks, ...sheet }) => ({ ...sheet, base: { blocks: blocks.map(blockFrom) } })),
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
    cells: block.columns.map((_, column) => storedColumn(height, (row) => content(row, column))),
  };
}

function storedColumn(height: number, at: (row: number) => Content | undefined): StoredColumn {
  const cells = Array.from({ length: height }, (_, row) => stored(at(row)));
  const [first = [], second = []] = cells;
  const text = JSON.stringify(second);
  const isSame = height > 2 && cells.every((cell, row) => row < 2 || cell === second || JSON.stringify(cell) === text);
  return isSame ? { first, all: second } : cells;
}

const stored = (content: Content | undefined): StoredContent => (content === undefined ? [] : content);

const isNone = (content: StoredContent | undefined): content is readonly [] | undefined =>
  content === undefined || Array.isArray(content);

function blockFrom({ cells, rows, height, ...block }: StoredBlock): BaseBlock {
  const content: Matrix["content"] = (row, column) => {
    const stands = cells[column];
    const found = stands && "all" in stands ? (row === 0 ? stands.first : stands.all) : stands?.[row];
    return isNone(found) ? undefined : found;
  };
  return { ...block, rows: rows ?? tableRows(height, block.keys, content), content };
}
