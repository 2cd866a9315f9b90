import type { SheetId } from "../../sheets/sheet-plan";
import type { Frame } from "../look/frame";
import type { ReadContents } from "../read/sheet-contents";
import type { FoundTable } from "../read/survey";
import type { Requests } from "../requests";
import { type Pass, writeCells } from "./cells";
import { blank, type Region } from "./contents";
import { placeTables, releaseTables, type WantedTable } from "./tables";

/** A sheet that is being written: what it should be, and what it was. */
export interface SheetWork {
  readonly id: SheetId;
  /** The name of its tab. */
  readonly title: string;
  readonly sheet: Excel.Worksheet;
  readonly regions: readonly Region[];
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
  readonly tables: readonly FoundTable[];
}

/** Constants first, and the tables over them; formulas speak of tables. Returns the number of cells written. */
export async function writeConstants(requests: Requests, work: SheetWork): Promise<number> {
  const tables = work.before?.tables ?? [];
  releaseTables(work.sheet, tables, work.tables);
  const written = await writePass(requests, work, "constants");
  placeTables(work.sheet, tables, work.tables);
  await requests.send();
  return written;
}

export async function writeFormulas(requests: Requests, work: SheetWork): Promise<number> {
  const written = await writePass(requests, work, "formulas");
  if (written > 0) await requests.send();
  return written;
}

async function writePass(requests: Requests, { sheet, regions, before }: SheetWork, pass: Pass): Promise<number> {
  let written = 0;
  for (const region of regions) written += await writeCells(requests, sheet, region, before?.contents ?? blank, pass);
  return written;
}
