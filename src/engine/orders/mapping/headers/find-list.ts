import { type Cell, isBlank } from "../../../cell";
import { findHeader, headerRowOf } from "./find-header";
import { readHeader } from "./header-text";
import { namesSomeField } from "./match-header";

/** Where a list of orders stands among other cells. Rows and columns count from 0. */
export interface FoundList {
  /** Its first row of headers. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly headers: readonly string[];
  /** Rows of headers. */
  readonly headerRows: number;
}

/**
 * Finds a list of orders in the first rows of a sheet: under the first row in which at least two cells name a column of an order
 * table (spec 4.3-1), the columns that stand together without an empty one between them. Null where there is none. Example: a
 * title in row 1, headers in row 3, a note far to the right → row 2, the columns of the headers.
 */
export function findList(rows: readonly (readonly Cell[])[]): FoundList | null {
  const at = headerRowOf(rows);
  if (at < 0) return null;
  const { column, columns } = columnsAround(rows, at);
  const cut = rows.map((row) => row.slice(column, column + columns));
  const { start, headers, bodyStart } = findHeader(cut);
  return { row: start, column, columns, headers: unique(headers), headerRows: bodyStart - start };
}

/** Of the columns without an empty one between them, those with the most headers that name something. */
function columnsAround(rows: readonly (readonly Cell[])[], at: number): { column: number; columns: number } {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const names = (cell: Cell | undefined) => typeof cell === "string" && namesSomeField(readHeader(cell));
  let best = { column: 0, columns: 0, named: 0 };
  let group = { ...best };
  for (let column = 0; column <= width; column++) {
    if (column < width && rows.slice(at).some((row) => !isBlank(row[column]))) {
      group = { ...group, columns: group.columns + 1, named: group.named + Number(names(rows[at]?.[column])) };
      if (group.named > best.named || (group.column === best.column && group.named === best.named)) best = group;
    } else group = { column: column + 1, columns: 0, named: 0 };
  }
  return best;
}

/** As Excel names columns when a list becomes a table: the second Amount is Amount2. Columns without a header stay so. */
export function unique(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    let name = header;
    for (let count = 2; header !== "" && taken.has(name.toLowerCase()); count++) name = `${header}${count}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
