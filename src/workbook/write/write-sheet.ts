import type { SheetId } from "../../sheets/sheet-plan";
import type { Frame } from "../look/frame";
import type { ReadContents, ReadFormats } from "../read/sheet-contents";
import type { FoundTable } from "../read/survey";
import type { Requests } from "../requests";
import { writeCells } from "./cells";
import { type Comparison, compareAll, type Pass } from "./comparison";
import { placeTables, releaseTables, type WantedTable, withoutTables } from "./tables";

/** A sheet that is being written: what it should be, and what it was. */
export interface SheetWork {
  readonly id: SheetId;
  /** The name of its tab. */
  readonly title: string;
  readonly sheet: Excel.Worksheet;
  /** Its cells beside what they hold. */
  readonly cells: readonly Comparison[];
  readonly frame: Frame;
  readonly renamed: (formula: string) => string;
  readonly tables: readonly WantedTable[];
  /** Absent on a sheet that this build made. */
  readonly before?: SheetBefore | undefined;
}

export interface SheetBefore {
  readonly worksheetId: string;
  readonly frame: Frame;
  readonly contents: ReadContents;
  /** Where the build changes looks. */
  readonly numberFormats?: ReadFormats;
  /** Of all charts on the sheet, the user's too. */
  readonly charts: readonly string[];
  readonly tables: readonly FoundTable[];
}

/** Constants first, and the tables over them; formulas speak of tables. Returns the number of cells written. */
export async function writeConstants(requests: Requests, work: SheetWork): Promise<number> {
  const tables = work.before?.tables ?? [];
  releaseTables(work.sheet, tables, work.tables);
  const written = await writePass(requests, work, work.cells, "constants");
  placeTables(work.sheet, tables, work.tables);
  if (written > 0 || !work.before) await requests.send();
  return written;
}

/** Formulas that spoke of a table which was taken away are written again. They go with what is sent next. */
export async function writeFormulas(
  requests: Requests,
  work: SheetWork,
  leftTables: readonly FoundTable[],
): Promise<number> {
  const { before } = work;
  if (!before || leftTables.length === 0) return writePass(requests, work, work.cells, "formulas");
  const now = withoutTables(before.contents, leftTables);
  const regions = work.cells.map(({ region }) => region);
  return writePass(requests, work, await requests.pace.do(compareAll(regions, now)), "formulas");
}

async function writePass(
  requests: Requests,
  { sheet }: SheetWork,
  cells: readonly Comparison[],
  pass: Pass,
): Promise<number> {
  let written = 0;
  for (const comparison of cells) written += await writeCells(requests, sheet, comparison, pass);
  return written;
}
