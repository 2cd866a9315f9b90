import type {
  Area,
  Block,
  ChartPlan,
  ConditionalMark,
  Content,
  Formula,
  Place,
  PlacedValidation,
  PlanCell,
  PlanName,
  SheetId,
  SheetPlan,
  StyleName,
  TableBlock,
  Validation,
} from "../sheet-plan";
import { cellAt } from "./address";
import { type ColumnSpec, placeColumns, rowsOf } from "./columns";

/** Column A is a margin; everything starts in B. */
export const LEFT = 1;

/** A margin, a wide column for names, and equal columns, so that stacked blocks line up. */
export const REPORT_WIDTHS: readonly number[] = [2, 24, ...Array<number>(9).fill(14.5)];

export const CHART_ROWS = 15;

/** Rows that a chart of so many bars on their side needs, each with its name beside it. */
export const barChartRows = (bars: number, hasLegend = false): number => Math.max(6, bars + 2 + (hasLegend ? 1 : 0));

export function cell(
  content: Content,
  style: StyleName,
  more: Partial<Omit<PlanCell, "content" | "style">> = {},
): PlanCell {
  return { content, style, ...more };
}

/** A sheet that is laid out from top to bottom. Blocks are stacked, never side by side. */
export class Page {
  #row = 0;
  readonly #blocks: Block[] = [];
  readonly #charts: ChartPlan[] = [];
  readonly #names: PlanName[] = [];
  readonly #validations: PlacedValidation[] = [];
  readonly #marks: ConditionalMark[] = [];

  constructor(
    readonly id: SheetId,
    readonly widths: readonly number[] = REPORT_WIDTHS,
    /** Columns that are seen and printed, the margin among them; those after them are folded away. */
    readonly shown = widths.length,
  ) {}

  /** The next free row. */
  get row(): number {
    return this.#row;
  }

  /** A cell of this sheet as a formula of the same sheet names it. */
  cell(place: Place): string {
    return cellAt(place);
  }

  skip(rows = 1): void {
    this.#row += rows;
  }

  /** Free cells from the next row on; returns the place of the first one. */
  grid(
    id: string,
    cells: readonly (readonly (PlanCell | null)[])[],
    heights?: Readonly<Record<number, number>>,
  ): Place {
    const at = { row: this.#row, column: LEFT };
    this.#blocks.push({ kind: "grid", id, at, cells, ...(heights && { heights }) });
    this.#row += cells.length;
    return at;
  }

  line(id: string, content: Content, style: StyleName, height?: number): Place {
    return this.grid(id, [[cell(content, style)]], height === undefined ? undefined : { 0: height });
  }

  /** A heading with its rule across the page, after one empty row. */
  section(id: string, heading: Content): Place {
    this.skip();
    const rest = Array.from({ length: this.shown - LEFT - 1 }, () => cell(null, "section"));
    return this.grid(`${id}-heading`, [[cell(heading, "section"), ...rest]], { 0: 22 });
  }

  /** Rows under headings; returns the area of its body. */
  table(
    id: string,
    columns: readonly ColumnSpec[],
    more: Pick<TableBlock, "totals" | "excelTable" | "folded" | "leavingReasons" | "proposesRows"> = {},
  ): Area {
    const at = { row: this.#row, column: LEFT };
    const rows = rowsOf(columns);
    this.#blocks.push({ kind: "table", id, at, columns: placeColumns(columns, at), rows, ...more });
    this.#row += rows + 1;
    return { row: at.row + 1, column: at.column, rows, columns: columns.length };
  }

  /** Charts side by side, each on its share of the page's width, all of one height. */
  charts(charts: readonly Omit<ChartPlan, "area">[], rows = CHART_ROWS): void {
    const all = this.shown - LEFT;
    const share = Math.floor(all / charts.length);
    charts.forEach((chart, index) => {
      const column = LEFT + index * share;
      const columns = index === charts.length - 1 ? all - index * share : share;
      this.#charts.push({ ...chart, area: { row: this.#row, column, rows, columns } });
    });
    this.#row += rows;
  }

  name(name: string, area: Place | Area): void {
    this.#names.push({ name, area: "rows" in area ? area : { ...area, rows: 1, columns: 1 } });
  }

  validate(area: Area, rule: Validation): void {
    this.#validations.push({ area, rule });
  }

  mark(area: Area, mark: ConditionalMark["mark"], when: Formula): void {
    this.#marks.push({ area, formula: when.formula, mark });
  }

  plan(title: string, more: Pick<SheetPlan, "freeze"> & { titleRows?: { from: number; to: number } } = {}): SheetPlan {
    const { freeze, titleRows } = more;
    return {
      id: this.id,
      title,
      widths: this.widths,
      blocks: this.#blocks,
      charts: this.#charts,
      names: this.#names,
      validations: this.#validations,
      marks: this.#marks,
      ...(freeze && { freeze }),
      print: {
        area: { row: 0, column: 0, rows: this.#row, columns: this.shown },
        ...(titleRows && { titleRows }),
      },
    };
  }
}
