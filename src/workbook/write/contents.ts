import type { Area, Content, SheetPlan } from "../../sheets/sheet-plan";

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

/** The cells of a plan, one region a block. `renamed` gives a formula the names that the workbook has. */
export function regionsOf(plan: SheetPlan, renamed: (formula: string) => string): Region[] {
  const ready = (content: Content): Content =>
    typeof content === "object" && content !== null ? { formula: renamed(content.formula) } : emptyAsNull(content);
  return plan.blocks.map((block): Region => {
    if (block.kind === "grid") {
      const columns = Math.max(0, ...block.cells.map((cells) => cells.length));
      return {
        ...block.at,
        rows: block.cells.length,
        columns,
        content(row, column) {
          const cell = block.cells[row]?.[column];
          return cell ? ready(cell.content) : undefined;
        },
      };
    }
    return {
      ...block.at,
      rows: block.rows + 1,
      columns: block.columns.length,
      content(row, column) {
        const planned = block.columns[column];
        return row === 0 ? (planned?.heading ?? null) : ready(planned?.contents[row - 1] ?? null);
      },
    };
  });
}

/** A cell that holds an empty text is a blank cell. */
const emptyAsNull = (content: Content): Content => (content === "" ? null : content);

/** Areas that a build used before and that its plan no longer speaks of: they are emptied. */
export function vacated(before: readonly Area[], regions: readonly Region[]): Region[] {
  const isPlanned = (row: number, column: number): boolean =>
    regions.some(
      (region) =>
        row >= region.row &&
        row < region.row + region.rows &&
        column >= region.column &&
        column < region.column + region.columns &&
        region.content(row - region.row, column - region.column) !== undefined,
    );
  return before.map((area) => ({
    ...area,
    content: (row, column) => (isPlanned(area.row + row, area.column + column) ? undefined : null),
  }));
}

/** Excel keeps 15 digits; a difference beyond them is none. */
const RELATIVE_DIFFERENCE = 1e-14;

export function isSameContent(one: Content, other: Content): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= RELATIVE_DIFFERENCE * Math.max(Math.abs(one), Math.abs(other));
  if (typeof one === "object" && typeof other === "object" && one && other) return one.formula === other.formula;
  return one === other;
}
