import type { Area } from "../../sheets/sheet-plan";
import { addressArea } from "../address";
import { isSame } from "./frame";
import { joined, packedAddresses } from "./rectangles";
import type { Paint } from "./style-areas";

export interface Repaint {
  /** Cells that lose their look. */
  readonly clear: Paint;
  readonly paint: Paint;
}

const nothing: Paint = { looks: [], numberFormats: [], cells: [] };

/** What is to be painted so that a sheet goes from one paint to another. Cells that look the same in both are left alone, with
 * whatever colour the user gave them. */
export function repaint(before: Paint | undefined, after: Paint): Repaint {
  if (!before) return { clear: nothing, paint: after };
  if (isSame(before, after)) return { clear: nothing, paint: nothing };
  const looks = new Looks();
  const [then, now] = [looks.of(before), looks.of(after)];
  const differs = (cell: number): boolean => then.get(cell) !== now.get(cell);
  const part = (texts: readonly string[]): string[] =>
    packedAddresses(joined(texts.flatMap((text) => cellsOf(text).filter(differs).map(areaOf))));
  const partOf = <T extends { readonly areas: readonly string[] }>(all: readonly T[]): T[] =>
    all.map((one) => ({ ...one, areas: part(one.areas) })).filter(({ areas }) => areas.length > 0);
  return {
    clear: { ...nothing, cells: part(before.cells) },
    paint: { looks: partOf(after.looks), numberFormats: partOf(after.numberFormats), cells: part(after.cells) },
  };
}

export const isNothing = ({ clear, paint }: Repaint): boolean =>
  [clear, paint].every(({ cells, looks, numberFormats }) => cells.length + looks.length + numberFormats.length === 0);

/** Excel's width of a sheet. */
const COLUMNS = 16_384;

const areaOf = (cell: number): Area => ({
  row: Math.floor(cell / COLUMNS),
  column: cell % COLUMNS,
  rows: 1,
  columns: 1,
});

function cellsOf(addresses: string): number[] {
  const cells: number[] = [];
  for (const address of addresses.split(",")) {
    const { row, column, rows, columns } = addressArea(address);
    for (let down = 0; down < rows; down++)
      for (let across = 0; across < columns; across++) cells.push((row + down) * COLUMNS + column + across);
  }
  return cells;
}

/** The looks of a cell together are one number: the same for the same looks in the same order. */
class Looks {
  readonly #numbers = new Map<string, number>();

  of(paint: Paint): ReadonlyMap<number, number> {
    const cells = new Map<number, number>();
    const add = (name: string, texts: readonly string[]): void => {
      for (const text of texts)
        for (const cell of cellsOf(text)) cells.set(cell, this.#number(`${cells.get(cell) ?? 0} ${name}`));
    };
    for (const { name, areas } of paint.looks) add(name, areas);
    for (const { format, areas } of paint.numberFormats) add(format, areas);
    return cells;
  }

  #number(looks: string): number {
    const known = this.#numbers.get(looks);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(looks, number);
    return number;
  }
}
