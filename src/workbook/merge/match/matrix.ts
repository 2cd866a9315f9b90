import type { Block, Content, Place, PlanName, Role, StyleName } from "../../../sheets/sheet-plan";

/** Rows and columns that are the user's own. */
export const USERS = "+";

/**
 * A block as cells between rows and columns that have identities, whatever kind of block it is: a table's first row is its
 * headings, a list is an Excel Table that people sort, filter and write in.
 */
export interface Matrix {
  readonly id: string;
  readonly kind: "grid" | "table" | "list";
  readonly at: Place;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Positions of the columns that tell a table's rows apart. */
  readonly keys: readonly number[];
  /** Rows that the user takes out stay out. */
  readonly proposesRows?: true | undefined;
  /** Undefined: no cell of the block. */
  content(row: number, column: number): Content | undefined;
}

/** The row of a table's headings. */
const HEADINGS = "headings";

export function matrixOf(block: Block, names: readonly PlanName[], ready: (content: Content) => Content): Matrix {
  if (block.kind === "grid") {
    const width = Math.max(0, ...block.cells.map((cells) => cells.length));
    return {
      id: block.id,
      kind: "grid",
      at: block.at,
      rows: gridRows(block.at, block.cells.length, width, names),
      columns: Array.from({ length: width }, (_, column) => String(column)),
      keys: [],
      content(row, column) {
        const cell = block.cells[row]?.[column];
        return cell ? ready(cell.content) : undefined;
      },
    };
  }
  const keys = block.columns.flatMap(({ role }, index) => (role === "key" ? index : []));
  const content = (row: number, column: number): Content | undefined => {
    const planned = block.columns[column];
    return row === 0 ? planned?.heading : ready(planned?.contents[row - 1] ?? null);
  };
  return {
    id: block.id,
    kind: block.excelTable === undefined ? "table" : "list",
    at: block.at,
    rows: tableRows(block.rows + 1, keys, content),
    columns: block.columns.map(({ id }) => id),
    keys,
    ...(block.proposesRows && { proposesRows: block.proposesRows }),
    content,
  };
}

/** A heading is the user's to name: columns are found under any. */
export const roleOf = (block: Block, row: number, column: number): Role | undefined =>
  block.kind === "grid"
    ? (block.cells[row]?.[column]?.role ?? "value")
    : row === 0
      ? "user"
      : block.columns[column]?.role;

/** Headings have none: they are found by what stands under them. */
export const styleOf = (block: Block, row: number, column: number): StyleName | undefined =>
  block.kind === "grid" ? block.cells[row]?.[column]?.style : row === 0 ? undefined : block.columns[column]?.style;

/** Rows of a grid go by the name of a cell in them, so that a setting is found although settings came before it. */
function gridRows(at: Place, rows: number, columns: number, names: readonly PlanName[]): string[] {
  const named = new Map<number, string>();
  for (const { name, area } of names) {
    const isInside = area.column >= at.column && area.column < at.column + columns;
    if (area.rows === 1 && area.columns === 1 && isInside && !named.has(area.row)) named.set(area.row, name);
  }
  let last = "";
  let after = 0;
  return Array.from({ length: rows }, (_, row) => {
    const name = named.get(at.row + row);
    after = name === undefined ? after + 1 : 0;
    last = name ?? last;
    return name ?? `${last}#${after}`;
  });
}

/** Rows of a table go by their keys; the second row of the same key and rows without one are told apart by number. */
export function tableRows(
  rows: number,
  keys: readonly number[],
  content: (row: number, column: number) => Content | undefined,
): string[] {
  const seen = new Map<string, number>();
  return Array.from({ length: rows }, (_, row) => {
    if (row === 0) return HEADINGS;
    if (keys.length === 0) return `#${row}`;
    const key = keyOf(keys.map((column) => content(row, column) ?? null));
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

/** A number, a text and a formula that read the same are three keys. */
export const keyOf = (contents: readonly Content[]): string => JSON.stringify(contents);

/** A row's key as a person reads it. */
export function shownKey(id: string): string {
  if (!id.startsWith("[")) return id;
  const parts = JSON.parse(id.replace(/#\d+$/, "")) as Content[];
  return parts.map((part) => (typeof part === "object" && part ? part.formula : String(part ?? ""))).join(" · ");
}

export const textOf = (content: Content | undefined): string =>
  content === undefined || content === null || content === "" ? "" : JSON.stringify(content);
