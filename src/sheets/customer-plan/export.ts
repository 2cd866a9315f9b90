import type { Area, Block, CellValue, Place, SheetPlan, TableBlock } from "../sheet-plan";

/** What a cell of the sheet shows now, rows and columns from 0. */
export type Shown = (place: Place) => CellValue;

/**
 * The Customer plan as it leaves the house: what its cells show, as values, within what is printed. No formula, name, list,
 * folded column or empty line goes with it, so nothing internal can (spec 6.9).
 */
export function exportCustomerPlan(plan: SheetPlan, shown: Shown): SheetPlan {
  const blocks = plan.blocks.filter(({ at }) => isInside(plan.print.area, at)).map((block) => valuesOf(block, shown));
  return {
    id: plan.id,
    title: plan.title,
    widths: plan.widths.slice(0, plan.print.area.columns),
    blocks,
    charts: [],
    names: [],
    validations: [],
    marks: [],
    print: plan.print,
  };
}

const isInside = (area: Area, { row }: Place): boolean => row < area.row + area.rows;

function valuesOf(block: Block, shown: Shown): Block {
  if (block.kind === "table") return tableValues(block, shown);
  return {
    ...block,
    cells: block.cells.map((cells, row) =>
      cells.map((cell, column) => {
        if (!cell) return null;
        const { role: _, ...look } = cell;
        return { ...look, content: shown({ row: block.at.row + row, column: block.at.column + column }) };
      }),
    ),
  };
}

function tableValues({ id, at, columns, rows, folded = [] }: TableBlock, shown: Shown): TableBlock {
  const firstRow = at.row + 1;
  const filled = Array.from({ length: rows }, (_, row) => row).filter((row) => {
    const first = shown({ row: firstRow + row, column: at.column });
    return first !== null && first !== "";
  });
  return {
    kind: "table",
    id,
    at,
    rows: filled.length,
    columns: columns.flatMap(({ validation: _, ...column }, place) =>
      folded.includes(place)
        ? []
        : {
            ...column,
            role: "value" as const,
            contents: filled.map((row) => shown({ row: firstRow + row, column: at.column + place })),
          },
    ),
  };
}
