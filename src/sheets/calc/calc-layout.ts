import { type ColumnSpec, placeColumns, rowsOf } from "../layout/columns";
import { cell, LEFT } from "../layout/page";
import type { Area, Block, Place, PlanName } from "../sheet-plan";
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
  readonly area: Area;
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
  let lastRow = TITLE_ROW + figures.length;
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
    lastRow = Math.max(lastRow, at.row + rows);
  }
  const columnArea = (block: string, id: string): Area => {
    const area = areas.get(calcName(block, id));
    if (!area) throw new RangeError(`Calc has no ${calcName(block, id)}`);
    return area;
  };
  return {
    blocks,
    names,
    widths: [2, ...Array<number>(column - LEFT - 1).fill(13)],
    area: { row: 0, column: 0, rows: lastRow + 1, columns: column - 1 },
    columnArea,
    titleOf: (chart) => {
      const { row, column } = columnArea("titles", "text");
      return { row: row + chartTitles.indexOf(chart), column };
    },
  };
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
