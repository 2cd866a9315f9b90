import type { Area } from "../../sheets/sheet-plan";
import { addressArea, areaAddress } from "../address";
import type { Moves } from "../merge/place/moves";
import type { Frame } from "./frame";
import type { Paint } from "./style-areas";

/** A frame after the user put in or took out rows and columns: everything is where Excel moved it. */
export function movedFrame(frame: Frame, moves: Moves): Frame {
  if (moves.isStill) return frame;
  const area = (of: Area): Area => moves.area(of);
  const addresses = (texts: readonly string[]): string[] => texts.map((text) => moves.addresses(text));
  const paint: Paint = {
    looks: frame.paint.looks.map(({ name, areas }) => ({ name, areas: addresses(areas) })),
    numberFormats: frame.paint.numberFormats.map(({ format, areas }) => ({ format, areas: addresses(areas) })),
    cells: addresses(frame.paint.cells),
  };
  return {
    ...frame,
    paint,
    heights: frame.heights.map(([row, height]) => [moves.place({ row, column: 0 }).row, height]),
    folded: addresses(frame.folded),
    tables: frame.tables.map((table) => ({ ...table, address: areaAddress(area(addressArea(table.address))) })),
    names: frame.names.map((name) => ({ ...name, area: area(name.area) })),
    charts: frame.charts.map((chart) => ({ ...chart, area: { ...chart.area, ...moves.place(chart.area) } })),
    marks: frame.marks.map((mark) => ({ ...mark, area: area(mark.area), formula: moves.formula(mark.formula) })),
    validations: frame.validations.map(({ area: of, rule }) => ({ area: area(of), rule })),
    ...(frame.lock && { lock: { open: addresses(frame.lock.open) } }),
    print: { ...frame.print, area: area(frame.print.area) },
    pageBreaks: frame.pageBreaks.map((row) => moves.place({ row, column: 0 }).row),
  };
}
