import type { Area } from "../../sheets/sheet-plan";
import { addressArea } from "../address";
import { isSame } from "./frame";
import { common, joined, packedAddresses } from "./rectangles";
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
  const differing = joined(differences(runsOf(before), runsOf(after)));
  const part = (texts: readonly string[]): string[] => packedAddresses(joined(common(areasIn(texts), differing)));
  const partOf = <T extends { readonly areas: readonly string[] }>(all: readonly T[]): T[] =>
    all.map((one) => ({ ...one, areas: part(one.areas) })).filter(({ areas }) => areas.length > 0);
  return {
    clear: { ...nothing, cells: part(before.cells) },
    paint: { looks: partOf(after.looks), numberFormats: partOf(after.numberFormats), cells: part(after.cells) },
  };
}

export const isNothing = ({ clear, paint }: Repaint): boolean =>
  [clear, paint].every(({ cells, looks, numberFormats }) => cells.length + looks.length + numberFormats.length === 0);

/** The cells that a repaint touches; none stands in two areas. */
export function touched({ clear, paint }: Repaint): Area[] {
  const cleared = areasIn(clear.cells);
  const painted = areasIn([...paint.cells, ...[...paint.looks, ...paint.numberFormats].flatMap(({ areas }) => areas)]);
  const runs = runsAlong([...cleared, ...painted].map((area) => ({ area, name: "" })));
  return joined(differences(new Map(), runs));
}

const areasIn = (texts: readonly string[]): Area[] => texts.flatMap((text) => text.split(",").map(addressArea));

/** From a row on, to the row before the next run, cells of a column look like this; "" is no look. */
interface Run {
  readonly row: number;
  readonly look: string;
}

type Runs = ReadonlyMap<number, readonly Run[]>;

/** The looks of each column from top to bottom: the same for the same looks in the same order. */
const runsOf = ({ looks, numberFormats }: Paint): Runs =>
  runsAlong([
    ...looks.flatMap(({ name, areas }) => areasIn(areas).map((area) => ({ area, name }))),
    ...numberFormats.flatMap(({ format, areas }) => areasIn(areas).map((area) => ({ area, name: format }))),
  ]);

function runsAlong(strokes: readonly { readonly area: Area; readonly name: string }[]): Runs {
  const byColumn = new Map<number, { readonly from: number; readonly to: number; readonly name: string }[]>();
  for (const { area, name } of strokes)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const list = byColumn.get(column) ?? [];
      byColumn.set(column, list);
      list.push({ from: area.row, to: area.row + area.rows, name });
    }
  const runs = new Map<number, Run[]>();
  for (const [column, list] of byColumn) {
    const rows = [...new Set(list.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
    runs.set(
      column,
      rows.map((row) => {
        const here = list.filter(({ from, to }) => from <= row && row < to);
        return { row, look: here.map(({ name }) => ` ${name}`).join("") };
      }),
    );
  }
  return runs;
}

/** The cells that look otherwise in one than in the other. */
function differences(one: Runs, other: Runs): Area[] {
  const areas: Area[] = [];
  for (const column of new Set([...one.keys(), ...other.keys()])) {
    const [mine, theirs] = [one.get(column) ?? [], other.get(column) ?? []];
    const rows = [...new Set([...mine, ...theirs].map(({ row }) => row))].sort((a, b) => a - b);
    for (const [index, row] of rows.entries()) {
      const end = rows[index + 1] ?? row;
      if (lookAt(mine, row) !== lookAt(theirs, row)) areas.push({ row, column, rows: end - row, columns: 1 });
    }
  }
  return areas;
}

const lookAt = (runs: readonly Run[], row: number): string => runs.findLast((run) => run.row <= row)?.look ?? "";
