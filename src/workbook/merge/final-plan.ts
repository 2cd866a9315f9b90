import type { Block, SheetPlan } from "../../sheets/sheet-plan";
import { anchorOf, isAnchor } from "./place/anchors";
import type { Moves } from "./place/moves";
import type { Places } from "./place/places";
import type { Sides } from "./sides";

/** The plan with its final blocks: names, marks, validations, charts and the printed area follow their cells. */
export function finalPlan(
  { plan: wanted, isFixed }: Sides,
  blocks: readonly Block[],
  moves: Moves,
  places: Places,
): SheetPlan {
  const { names, marks, validations, charts, print, ...plan } = wanted;
  const ends = [...places.values()].map(({ area }) => area);
  const printed = moves.area(print.area);
  const isLonger = !isFixed && !(moves.isStill && ends.length === wanted.blocks.length);
  const rows = Math.max(printed.rows, ...ends.map(({ row, rows: height }) => row + height - printed.row));
  const columns = Math.max(
    printed.columns,
    ...ends.map(({ column, columns: width }) => column + width - printed.column),
  );
  const titleRows = print.titleRows && {
    from: moves.place({ row: print.titleRows.from, column: 0 }).row,
    to: moves.place({ row: print.titleRows.to, column: 0 }).row,
  };
  return {
    ...plan,
    blocks,
    names: [
      ...names.filter(({ name }) => !isAnchor(name)).map(({ name, area }) => ({ name, area: moves.area(area) })),
      ...blocks.map((block) => anchorOf(plan.id, block)),
    ],
    marks: marks.map((mark) => ({ ...mark, area: moves.area(mark.area), formula: moves.formula(mark.formula) })),
    validations: validations.map(({ area, rule }) => ({ area: moves.area(area), rule })),
    charts: charts.map((chart) => ({ ...chart, area: { ...chart.area, ...moves.place(chart.area) } })),
    print: { area: isLonger ? { ...printed, rows, columns } : printed, ...(titleRows && { titleRows }) },
  };
}
