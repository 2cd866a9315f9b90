import { type ColumnSpec, placeColumns, rowsOf } from "../layout/columns";
import { cell, LEFT } from "../layout/page";
import type { Area, Block, Content, Place, PlanName } from "../sheet-plan";
import type { Figure } from "./figures";

/** One result on Calc: a title and a table, each of whose columns has a name that the other sheets use. */
export interface CalcBlock {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ColumnSpec[];
  /** Set where the block is an Excel Table of that name; its columns then need no names of their own. */
  readonly excelTable?: string;
}

/** The defined name of a column of a block on Calc, as formulas use it: `calc_bridge_amount`. */
export const calcName = (block: string, column: string): string => `calc_${block}_${column}`;

const TITLE_ROW = 3;

export interface CalcLayout {
  readonly blocks: readonly Block[];
  readonly names: readonly PlanName[];
  readonly widths: readonly number[];
  readonly printed: Area;
  /** The body of one column, for charts. */
  readonly columnArea: (block: string, column: string) => Area;
  /** The cell that holds a chart's title. */
  readonly titleOf: (chart: string) => Place;
}

/** Blocks grow downwards, so they stand side by side from row 5, each with a free column after it: none can meet another. */
export function layOutCalc(
  figures: readonly Figure[],
  calcBlocks: readonly CalcBlock[],
  chartTitles: readonly string[],
): CalcLayout {
  const first = placeFigures(figures);
  const blocks: Block[] = [first.block];
  const names: PlanName[] = [...first.names];
  const areas = new Map<string, Area>();
  let column = LEFT + FIGURE_COLUMNS + 1;
  for (const { id, title, columns, excelTable } of calcBlocks) {
    const rows = rowsOf(columns);
    const at = { row: TITLE_ROW + 1, column };
    const heading = columns.map((_, offset) => cell(offset === 0 ? title : null, "section"));
    blocks.push({ kind: "grid", id: `${id}-title`, at: { row: TITLE_ROW, column }, cells: [heading] });
    blocks.push({
      kind: "table",
      id,
      at,
      columns: placeColumns(columns, at),
      rows,
      ...(excelTable && { excelTable }),
    });
    columns.forEach((spec, offset) => {
      const area = { row: at.row + 1, column: column + offset, rows: Math.max(rows, 1), columns: 1 };
      const name = calcName(id, spec.id);
      areas.set(name, area);
      if (!excelTable) names.push({ name, area });
    });
    column += columns.length + 1;
  }
  const columnArea = (block: string, id: string): Area => {
    const area = areas.get(calcName(block, id));
    if (!area) throw new RangeError(`Calc has no ${calcName(block, id)}`);
    return area;
  };
  return {
    blocks,
    names,
    widths: widthsOf(blocks, column - 1),
    // Nobody prints Calc; the single figures are what a page can hold.
    printed: { row: 0, column: 0, rows: TITLE_ROW + 1 + figures.length, columns: LEFT + FIGURE_COLUMNS },
    columnArea,
    titleOf: (chart) => {
      const { row, column } = columnArea("titles", "text");
      return { row: row + chartTitles.indexOf(chart), column };
    },
  };
}

/** Characters: what stands in a column decides, within limits, for long texts are read on the other sheets. */
const NARROWEST = 9;
const WIDEST = 36;

function widthsOf(blocks: readonly Block[], columns: number): number[] {
  const widths = Array.from({ length: columns }, (_, column): number => (column < LEFT ? 2 : NARROWEST));
  const widen = (column: number, content: Content): void => {
    widths[column] = Math.min(WIDEST, Math.max(widths[column] ?? NARROWEST, charactersOf(content)));
  };
  for (const block of blocks) {
    const { column } = block.at;
    if (block.kind === "table")
      for (const [offset, { heading, contents }] of block.columns.entries())
        for (const content of [heading, ...contents.slice(0, LOOKED_AT)]) widen(column + offset, content);
    // A title runs on over the columns beside it.
    else if (block.cells.length > 1)
      for (const cells of block.cells)
        for (const [offset, planned] of cells.entries()) widen(column + offset, planned?.content ?? null);
  }
  return widths;
}

/** Rows that are enough to see how wide a column is. */
const LOOKED_AT = 200;
const NUMBER_WIDTH = 13;

function charactersOf(content: Content): number {
  if (typeof content !== "string") return content === null ? 0 : NUMBER_WIDTH;
  return [...content].reduce((width, character) => width + (/[\u2E80-\uFFEF]/.test(character) ? 2 : 1), 1);
}

const FIGURE_COLUMNS = 2;

/** The single figures come first: a label, and the cell that carries the name. */
function placeFigures(figures: readonly Figure[]): { block: Block; names: PlanName[] } {
  const at = { row: TITLE_ROW + 1, column: LEFT };
  return {
    block: {
      kind: "grid",
      id: "figures",
      at,
      cells: figures.map(({ label, content, style }) => [cell(label, "text"), cell(content, style)]),
    },
    names: figures.map(({ name }, index) => {
      return { name, area: { row: at.row + index, column: at.column + 1, rows: 1, columns: 1 } };
    }),
  };
}
