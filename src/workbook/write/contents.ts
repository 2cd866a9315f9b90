import type { Area, Block, Content, SheetPlan } from "../../sheets/sheet-plan";
import type { MergedSheet } from "../merge/merge-sheet";
import { isOf, keyAt } from "../merge/place/user-cells";
import type { ReadContents } from "../read/sheet-contents";

/** A stretch of cells and what they should hold; undefined leaves a cell as it is, null empties it. */
export interface Region extends Area {
  /** Row and column count from the region's own corner. */
  content(row: number, column: number): Content | undefined;
}

/** What the cells of a sheet hold now. Row and column count from the sheet's corner; a blank cell is null. */
export interface Contents {
  at(row: number, column: number): Content;
}

export const blank: Contents = { at: () => null };

/** The cells of a plan, one region a block. */
export function regionsOf({ blocks }: Pick<SheetPlan, "blocks">): Region[] {
  return blocks.map((block): Region => {
    if (block.kind === "grid") {
      const columns = Math.max(0, ...block.cells.map((cells) => cells.length));
      return {
        ...block.at,
        rows: block.cells.length,
        columns,
        content(row, column) {
          const cell = block.cells[row]?.[column];
          return cell ? cell.content : undefined;
        },
      };
    }
    return {
      ...block.at,
      rows: block.rows + 1,
      columns: block.columns.length,
      content(row, column) {
        const planned = block.columns[column];
        return row === 0 ? planned?.heading || null : (planned?.contents[row - 1] ?? null);
      },
    };
  });
}

/** The user's cells between the blocks, where they belong now. */
export function userRegion(cells: MergedSheet["userCells"]): Region[] {
  if (cells.size === 0) return [];
  let [row, column, lastRow, lastColumn] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const { place } of cells.values()) {
    [row, column] = [Math.min(row, place.row), Math.min(column, place.column)];
    [lastRow, lastColumn] = [Math.max(lastRow, place.row), Math.max(lastColumn, place.column)];
  }
  return [
    {
      row,
      column,
      rows: lastRow - row + 1,
      columns: lastColumn - column + 1,
      content: (down, across) => cells.get(keyAt({ row: row + down, column: column + across }))?.content,
    },
  ];
}

/** What stands on a sheet and belongs nowhere any more: it moved, or the plan has it no longer. */
export function emptied(before: ReadContents, blocks: readonly Block[], cells: MergedSheet["userCells"]): Region[] {
  return before.areas.map((area) => {
    const near = blocks.filter((block) => meets(block, area));
    return {
      ...area,
      content(down, across) {
        const [row, column] = [area.row + down, area.column + across];
        if (before.at(row, column) === null || near.some((block) => isOf(block, row, column))) return undefined;
        return cells.has(keyAt({ row, column })) ? undefined : null;
      },
    };
  });
}

function meets(block: Block, area: Area): boolean {
  const { row, column } = block.at;
  const [rows, columns] =
    block.kind === "grid"
      ? [block.cells.length, Math.max(0, ...block.cells.map((cells) => cells.length))]
      : [block.rows + 1, block.columns.length];
  return (
    row < area.row + area.rows &&
    area.row < row + rows &&
    column < area.column + area.columns &&
    area.column < column + columns
  );
}

/** Excel keeps 15 digits; a difference beyond them is none. */
const RELATIVE_DIFFERENCE = 1e-14;

export function isSameContent(one: Content, other: Content): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= RELATIVE_DIFFERENCE * Math.max(Math.abs(one), Math.abs(other));
  if (typeof one === "object" && typeof other === "object" && one && other) return one.formula === other.formula;
  return one === other;
}
