import type { Area } from "../../cells/book";
import { NotEmulated } from "../../protocol/api-error";
import { cellCount } from "../area";
import { wrongDimensions } from "../excel-error";

const MAX_CELLS = 5_000_000;

/**
 * Gives every cell of an area its element of a two-dimensional array, or one value to all of them; null leaves a cell as it
 * is. Source: Range.values and learn.microsoft.com "Set and get values" (one value for a whole range, null to skip);
 * verified. An array of another size is refused before any cell changes: verified by office-js#1025.
 */
export function assign(
  area: Area,
  value: unknown,
  give: (row: number, column: number, element: unknown) => void,
): void {
  if (cellCount(area) > MAX_CELLS) throw new NotEmulated(`writing ${cellCount(area)} cells at once`);
  const rows = isMatrix(value) ? value : undefined;
  if (rows) checkDimensions(area, rows.length, ...new Set(rows.map((row) => row.length)));
  else if (Array.isArray(value)) throw wrongDimensions("the array is not two-dimensional");
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const element = rows ? rows[row]?.[column] : value;
      if (element !== null && element !== undefined) give(area.row + row, area.column + column, element);
    }
  }
}

const isMatrix = (value: unknown): value is unknown[][] => Array.isArray(value) && value.every(Array.isArray);

export function checkDimensions(area: Area, rows: number, ...widths: number[]): void {
  if (rows !== area.rows || widths.some((width) => width !== area.columns))
    throw wrongDimensions(`${rows} rows of ${widths.join(" or ")} for ${area.rows} × ${area.columns} cells`);
}
