import { EngineError } from "../engine/errors";
import { cleanOrders, requireOrders } from "../engine/orders/clean";
import { type ForcedColumns, mapOrders, type OrderMapping } from "../engine/orders/map-columns";
import { settingsWith } from "../engine/settings/settings";
import { planBook } from "../sheets/book";
import type { ChosenSheet } from "../sheets/chosen-sheets";
import { type BookResults, computeResults } from "../sheets/results";
import type { Language } from "../text/language";
import { type BuiltBook, writeBook } from "../workbook/build-book";
import { findTables, readTable, type TableData, type TableInfo } from "../workbook/read/tables";

export interface BuildChoices {
  readonly language: Language;
  /** Undefined: the newest order date. */
  readonly asOf: number | undefined;
  readonly sheets: readonly ChosenSheet[];
  /** Columns that the user names. */
  readonly columns: ForcedColumns;
}

export type BuildStep = "read" | "clean" | "compute" | "write";

export interface BuildOptions {
  /** How far a step is, from 0 to 1. */
  readonly onProgress?: (step: BuildStep, share: number) => void;
  readonly signal?: AbortSignal;
}

export interface Built {
  readonly results: BookResults;
  readonly book: BuiltBook;
}

/**
 * The main job: finds the order table in the open workbook, reads and cleans it, lets the engine work, and writes the sheets.
 * Data flow one way; each step knows nothing of the next.
 */
export async function buildFromOrders(choices: BuildChoices, options: BuildOptions = {}): Promise<Built> {
  const { onProgress, signal } = options;
  const abort = signal && { signal };
  const { info, table, mapping } = await readOrders(choices.columns, {
    ...abort,
    onProgress: ({ done, total }) => onProgress?.("read", done / total),
  });
  const settings = settingsWith({ "general.lang": choices.language });
  const cleaned = cleanOrders(table, mapping, { settings, asOf: choices.asOf });
  requireOrders(cleaned, "orders");
  onProgress?.("clean", 1);

  const currency = cleaned.report.currency;
  const results = computeResults(cleaned, {
    settings: settingsWith({ "general.lang": choices.language, "general.currency": currency }),
    mapping,
    source: { sheet: info.sheet, ...info.firstCell },
  });
  const plans = planBook(results, choices.sheets, choices.language);
  onProgress?.("compute", 1);

  const book = await writeBook(plans, {
    ...abort,
    onProgress: ({ done, total }) => onProgress?.("write", done / total),
  });
  return { results, book };
}

interface FoundOrders {
  readonly info: TableInfo;
  readonly table: TableData;
  readonly mapping: OrderMapping;
}

/** The largest table in which customer, date and amount are found. Where none is, the error speaks of the largest. */
async function readOrders(columns: ForcedColumns, options: Parameters<typeof readTable>[1]): Promise<FoundOrders> {
  const tables = (await findTables()).sort((a, b) => b.rows - a.rows);
  let refusal = new EngineError("columnNotFound", "orders", { field: "Customer", headers: "" });
  for (const info of tables) {
    const table = await readTable(info.name, options);
    try {
      return { info, table, mapping: mapOrders(table, columns) };
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (info === tables[0]) refusal = error;
    }
  }
  throw refusal;
}
