import type { Area, Block, CellValue, Place, SheetPlan, TableBlock } from "../sheet-plan";

/** What a block of the sheet shows now; rows count from its top, the heading of a table among them. */
export interface Shown {
  readonly rows: number;
  readonly value: (row: number, column: number) => CellValue;
}

/**
 * The Customer plan as it leaves the house: what its cells show, as values, within what is printed. No formula, name, list,
 * folded column or empty line goes with it, so nothing internal can (spec 6.9).
 */
export function exportCustomerPlan(plan: SheetPlan, shownOf: (block: string) => Shown | undefined): SheetPlan {
  const blocks = plan.blocks
    .filter(({ at }) => isInside(plan.print.area, at))
    .flatMap((block) => {
      const shown = shownOf(block.id);
      return shown ? [valuesOf(block, shown)] : [];
    });
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
        return { ...look, content: shown.value(row, column) };
      }),
    ),
  };
}

function tableValues({ id, at, columns, folded = [] }: TableBlock, shown: Shown): TableBlock {
  const filled = Array.from({ length: shown.rows - 1 }, (_, row) => row + 1).filter((row) => {
    const first = shown.value(row, 0);
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
        : { ...column, role: "value" as const, contents: filled.map((row) => shown.value(row, place)) },
    ),
  };
}
