import type { Area, Block, Content, GridBlock, PlanCell, PlanColumn, TableBlock } from "../../sheets/sheet-plan";
import type { Arrangement, Line } from "./match/arrange";
import type { UserCell } from "./place/user-cells";

/** The final block as the writer takes it, and the cells of the user's that stand between those of a grid. */
export function emit(
  block: Block,
  arrangement: Arrangement,
  contents: Contents,
  { row, column }: Area,
): { readonly block: Block; readonly between: readonly UserCell[] } {
  const at = { row, column };
  return block.kind === "grid"
    ? emitGrid({ ...block, at }, arrangement, contents)
    : { block: emitTable({ ...block, at }, arrangement, contents), between: [] };
}

/** By column. */
type Contents = readonly (readonly (Content | undefined)[])[];

function emitGrid(block: GridBlock, { rows, columns }: Arrangement, contents: Contents) {
  const between: UserCell[] = [];
  const cells = rows.map(({ plan: planRow }, row) =>
    columns.map(({ plan: planColumn }, column): PlanCell | null => {
      const content = contents[column]?.[row];
      const planned =
        planRow === undefined || planColumn === undefined ? undefined : block.cells[planRow]?.[planColumn];
      if (planned) return { ...planned, content: content ?? null };
      if (content !== undefined)
        between.push({ place: { row: block.at.row + row, column: block.at.column + column }, content });
      return null;
    }),
  );
  const heights = Object.fromEntries(
    rows.flatMap(({ plan }, row) => {
      const height = plan === undefined ? undefined : block.heights?.[plan];
      return height === undefined ? [] : [[row, height]];
    }),
  );
  return { block: { ...block, cells, ...(block.heights && { heights }) }, between };
}

function emitTable(block: TableBlock, { rows, columns }: Arrangement, contents: Contents): TableBlock {
  const places = (wanted: readonly number[] | undefined, lines: readonly Line[], offset: number): number[] =>
    (wanted ?? [])
      .flatMap((of) => lines.findIndex(({ plan }) => plan === of + offset) - offset)
      .filter((of) => of >= 0);
  return {
    ...block,
    rows: rows.length - 1,
    columns: columns.map(({ plan }, column): PlanColumn => {
      const cells = contents[column] ?? [];
      const body = cells.slice(1).map((content) => content ?? null);
      const heading = headingOf(cells[0]);
      const planned = plan === undefined ? undefined : block.columns[plan];
      return planned
        ? { ...planned, heading, contents: body }
        : { id: `user:${heading}`, heading, style: "text", role: "user", contents: body };
    }),
    ...(block.totals && { totals: places(block.totals, rows, 1) }),
    ...(block.folded && { folded: places(block.folded, columns, 0) }),
  };
}

const headingOf = (content: Content | undefined): string =>
  typeof content === "object" && content ? content.formula : String(content ?? "");
