import type { Area, Block, SheetPlan } from "../../sheets/sheet-plan";
import { STANDARD_ROW } from "./house-style";
import { columnPoints, paper } from "./paper";

/** A block of more rows may run on over pages; so many of its rows stay with its head. */
const LONG = 30;
const FIRST_ROWS = 5;

/** Rows that belong together: the lines that lead to a block, and as much of it as may not be torn off. */
interface Unit {
  readonly from: number;
  /** The row after the last one that must be on the same page. */
  readonly until: number;
  readonly end: number;
}

/**
 * Rows (from 0) that begin a page, so that no heading is parted from what it heads, and no chart or short table is cut.
 * A page is filled as far as it goes; a long table runs on over as many pages as it takes.
 */
export function pageBreaks(plan: SheetPlan, heights: ReadonlyMap<number, number>): number[] {
  const { area, titleRows } = plan.print;
  const room = pageHeight(plan);
  const between = (from: number, to: number): number => {
    let points = 0;
    for (let row = from; row < to; row++) points += heights.get(row) ?? STANDARD_ROW;
    return points;
  };
  const repeated = titleRows ? between(titleRows.from, titleRows.to + 1) : 0;
  const breaks: number[] = [];
  let pageStart = area.row;
  /** What the rows repeated on a page take from it. */
  let taken = 0;
  const startPage = (row: number): void => {
    pageStart = row;
    taken = titleRows && row > titleRows.to ? repeated : 0;
  };
  for (const unit of unitsOf(plan)) {
    if (unit.from > pageStart && between(pageStart, unit.until) > room - taken) {
      breaks.push(unit.from);
      startPage(unit.from);
    }
    // Where a long table turns the page by itself.
    for (let row = unit.from; row < unit.end; row++) if (between(pageStart, row + 1) > room - taken) startPage(row);
  }
  return breaks;
}

/** Points of the sheet that one page takes: a wide sheet is made smaller, and so more rows find room. */
function pageHeight(plan: SheetPlan): number {
  const folded = new Set(
    plan.blocks.flatMap((block) =>
      block.kind === "table" ? (block.folded ?? []).map((column) => block.at.column + column) : [],
    ),
  );
  const { column, columns } = plan.print.area;
  let width = 0;
  for (let index = column; index < column + columns; index++)
    if (!folded.has(index)) width += columnPoints(plan.widths[index] ?? STANDARD_WIDTH);
  return paper.height / Math.min(1, paper.width / width);
}

/** Characters of a column that a plan does not speak of. */
const STANDARD_WIDTH = 8.43;

interface Part {
  readonly area: Area;
  readonly isLead: boolean;
  /** The check of a sheet: a page is never turned for it alone. */
  readonly closes?: true;
}

function unitsOf(plan: SheetPlan): Unit[] {
  const { area } = plan.print;
  const isPrinted = ({ row, column }: Area): boolean =>
    row < area.row + area.rows && column < area.column + area.columns;
  const parts = [
    ...plan.blocks.flatMap(partsOf),
    ...plan.charts.map((chart): Part => ({ area: chart.area, isLead: false })),
  ]
    .filter((part) => isPrinted(part.area))
    .sort((one, other) => one.area.row - other.area.row);
  const units: Unit[] = [];
  let from: number | undefined;
  for (const { area: part, isLead, closes } of parts) {
    const end = part.row + part.rows;
    const last = units.at(-1);
    if (closes && from === undefined && last && last.until === last.end) {
      units[units.length - 1] = { ...last, until: end, end };
      continue;
    }
    from ??= part.row;
    if (isLead) continue;
    units.push({ from, until: part.rows > LONG ? part.row + 1 + FIRST_ROWS : end, end });
    from = undefined;
  }
  return units;
}

const leading: ReadonlySet<string> = new Set(["title", "section", "note", "sentence", "head"]);

/** A table is one part. A grid of headings and words leads to what stands below; another is parted at its headings. */
function partsOf(block: Block): Part[] {
  const { at } = block;
  if (block.kind === "table")
    return [{ area: { ...at, rows: block.rows + 1, columns: block.columns.length }, isLead: false }];
  if (block.cells.every((cells) => cells.at(-1)?.style === "check"))
    return [{ area: { ...at, rows: block.cells.length, columns: 1 }, isLead: false, closes: true }];
  const isLead = block.cells.every((cells) => cells.every((cell) => cell === null || leading.has(cell.style)));
  if (isLead) return [{ area: { ...at, rows: block.cells.length, columns: 1 }, isLead }];
  const parts: Part[] = [];
  for (const [row, cells] of block.cells.entries()) {
    const isHeading = cells[0]?.style === "section";
    const last = parts.at(-1);
    if (last && !isHeading && !last.isLead)
      parts[parts.length - 1] = { ...last, area: { ...last.area, rows: last.area.rows + 1 } };
    else parts.push({ isLead: isHeading, area: { row: at.row + row, column: at.column, rows: 1, columns: 1 } });
  }
  return parts;
}
