import type { Area, Block, GridBlock, PlanCell, SheetPlan, StyleName, TableBlock } from "../../sheets/sheet-plan";
import { inputFormats, isNumeric, type Overlay, overlays, styles } from "./house-style";
import { joined, packedAddresses } from "./rectangles";

/** The looks of a sheet as few painted areas: styles first, then what lies over them, and number formats apart. */
export interface Paint {
  readonly looks: readonly { readonly name: StyleName | Overlay; readonly areas: readonly string[] }[];
  readonly numberFormats: readonly { readonly format: string; readonly areas: readonly string[] }[];
  /** All cells that the plan speaks of. */
  readonly cells: readonly string[];
}

export function paintOf(plan: SheetPlan): Paint {
  const strokes = plan.blocks.flatMap((block) => [...strokesOf(block)]);
  const areasOf = (wanted: (stroke: Stroke) => boolean): Area[] =>
    joined(strokes.filter(wanted).map((stroke) => stroke.area));
  const names = [...(Object.keys(styles) as StyleName[]), ...(Object.keys(overlays) as Overlay[])];
  const formats = [...new Set(strokes.flatMap((stroke) => stroke.numberFormat ?? []))].sort();
  return {
    looks: names
      .map((name) => ({ name, areas: packedAddresses(areasOf((stroke) => stroke.name === name)) }))
      .filter((look) => look.areas.length > 0),
    numberFormats: formats.map((format) => ({
      format,
      areas: packedAddresses(areasOf((stroke) => stroke.numberFormat === format)),
    })),
    cells: packedAddresses(areasOf((stroke) => stroke.name in styles)),
  };
}

/** One area under one name. Every planned cell lies in exactly one stroke of a style. */
interface Stroke {
  readonly name: StyleName | Overlay;
  readonly area: Area;
  readonly numberFormat?: string | undefined;
}

const strokesOf = (block: Block): Iterable<Stroke> =>
  block.kind === "grid" ? gridStrokes(block) : tableStrokes(block);

function* gridStrokes(block: GridBlock): Iterable<Stroke> {
  for (const [row, cells] of block.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue;
      const area = { row: block.at.row + row, column: block.at.column + column, rows: 1, columns: 1 };
      const isInput = cell.role === "input";
      yield { name: cell.style, area, numberFormat: formatOf(cell.style, isInput, cell.numberFormat) };
      if (isInput) yield { name: "input", area };
      if (cell.align === "right") yield { name: "atTheRight", area };
      if (isIndented(cell, column, cells)) yield { name: "indented", area };
    }
  }
}

/** Words that follow another cell of their row keep off it; a lone line of text stays at the left edge. */
const isIndented = (cell: PlanCell, column: number, cells: readonly (PlanCell | null)[]): boolean =>
  isWords(cell) && column > 0 && Boolean(cells[column - 1]);

const isWords = ({ style, align }: PlanCell): boolean =>
  align !== "right" && (style === "text" || style === "note" || style === "check" || style === "head");

function* tableStrokes(block: TableBlock): Iterable<Stroke> {
  const { row, column } = block.at;
  const columns = block.columns.length;
  yield { name: "head", area: { row, column, rows: 1, columns } };
  yield { name: "headWraps", area: { row, column, rows: 1, columns } };
  for (const [index, { style, role, numberFormat, totalStyle }] of block.columns.entries()) {
    if (role === "user") continue;
    const head = { row, column: column + index, rows: 1, columns: 1 };
    const cells = { row: row + 1, column: column + index, rows: block.rows, columns: 1 };
    const isInput = role === "input";
    const isIndentedText = index > 0 && !isNumeric(style);
    if (isNumeric(style)) yield { name: "atTheRight", area: head };
    if (isIndentedText) yield { name: "indented", area: head };
    if (block.rows === 0) continue;
    const totals = totalStyle ? (block.totals ?? []) : [];
    for (const area of without(cells, totals))
      yield { name: style, area, numberFormat: formatOf(style, isInput, numberFormat) };
    for (const total of totalStyle ? totals : [])
      yield {
        name: totalStyle ?? style,
        area: rowOf(cells, total),
        numberFormat: formatOf(totalStyle ?? style, isInput, undefined),
      };
    if (isInput) for (const area of without(cells, block.totals ?? [])) yield { name: "input", area };
    if (isIndentedText) yield { name: "indented", area: cells };
  }
  if (block.rows === 0) return;
  yield { name: "rows", area: { row: row + 1, column, rows: block.rows, columns } };
  for (const total of block.totals ?? [])
    yield { name: "total", area: { row: row + 1 + total, column, rows: 1, columns } };
}

const rowOf = (area: Area, row: number): Area => ({ ...area, row: area.row + row, rows: 1 });

/** The stretches of an area's rows between those left out. */
function without(area: Area, rows: readonly number[]): Area[] {
  const ends = [...rows, area.rows].sort((a, b) => a - b);
  return ends
    .map((end, index) => {
      const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
      return { ...area, row: area.row + from, rows: end - from };
    })
    .filter((stretch) => stretch.rows > 0);
}

const formatOf = (style: StyleName, isInput: boolean, own: string | undefined): string | undefined =>
  own ?? (isInput ? inputFormats[style] : undefined) ?? styles[style].numberFormat;
