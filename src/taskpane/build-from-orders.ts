import type { Cell } from "../engine/cell";
import { EngineError } from "../engine/errors";
import { cleanOrders, requireOrders } from "../engine/orders/clean";
import type { OrderField } from "../engine/orders/fields";
import { type ForcedColumns, mapOrders, type OrderMapping } from "../engine/orders/map-columns";
import { readSettings } from "../engine/settings/read";
import { type Settings, settingsWith } from "../engine/settings/settings";
import { settingsTable } from "../engine/settings/table";
import { planBook } from "../sheets/book";
import type { ChosenSheet } from "../sheets/chosen-sheets";
import { type BookResults, computeResults } from "../sheets/results";
import { settingName } from "../sheets/settings";
import { type Language, say } from "../text/language";
import { mergeTexts } from "../text/workbook";
import { type BuiltBook, writeBook } from "../workbook/build-book";
import { type FormerBuild, readFormerBuild } from "../workbook/read/former-build";
import { findTables, readTable, type TableData, type TableInfo } from "../workbook/read/tables";
import { readPlanningTables } from "./planning-tables";

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
  const former = await readFormerBuild(settingName(""));
  const { info, table, mapping } = await readOrders(choices.columns, former, {
    ...abort,
    onProgress: ({ done, total }) => onProgress?.("read", done / total),
  });
  const typed = typedSettings(former, choices);
  const asOf = typed["general.as_of"] ?? choices.asOf;
  const language = typed["general.lang"] ?? choices.language;
  const settings = settingsWith({ ...typed, "general.lang": language });
  const cleaned = cleanOrders(table, mapping, { settings, asOf });
  requireOrders(cleaned, "orders");
  onProgress?.("clean", 1);

  const { currency, newestDay } = cleaned.report;
  const planning = await readPlanningTables([info.name, ...former.ownTables]);
  const results = computeResults(
    cleaned,
    {
      settings: settingsWith({ "general.currency": currency, ...typed, "general.lang": language }),
      mapping,
      source: { sheet: info.sheet, ...info.firstCell },
      proposed: {
        settings: settingsWith({ "general.lang": choices.language, "general.currency": currency }),
        asOf: choices.asOf ?? newestDay ?? cleaned.orders.asOf,
      },
    },
    planning,
  );
  const plans = planBook(results, choices.sheets, language);
  onProgress?.("compute", 1);

  const { asOf: day, sheets, columns } = choices;
  const build: StoredBuild = {
    table: info.name,
    mapping,
    choices: { language: choices.language, asOf: day, sheets },
    columns: [...columns],
  };
  const book = await writeBook(plans, {
    ...abort,
    build,
    words: {
      noLongerListed: say(language, mergeTexts.noLongerListed),
      reason: say(language, mergeTexts.reason),
      notInTheOrders: say(language, mergeTexts.notInTheOrders),
    },
    onProgress: ({ done, total }) => onProgress?.("write", done / total),
  });
  return { results, book };
}

/** The choices of the last build in the open workbook, and the table that it read; undefined before the first. */
export async function lastBuild(): Promise<KeptBuild | undefined> {
  return keptBuild(await readFormerBuild(settingName("")));
}

function keptBuild({ build }: FormerBuild): KeptBuild | undefined {
  if (build === undefined) return undefined;
  const { columns, choices, ...kept } = build as StoredBuild;
  return { ...kept, choices: { ...choices, columns: new Map(columns) } };
}

/** What a build leaves in the workbook for the next one. */
export interface KeptBuild {
  readonly table: string;
  readonly mapping: OrderMapping;
  readonly choices: BuildChoices;
}

/** The same as it is stored: without a Map, which JSON does not know. */
interface StoredBuild extends Omit<KeptBuild, "choices"> {
  readonly choices: Omit<BuildChoices, "columns">;
  readonly columns: readonly (readonly [OrderField, string])[];
}

/** Settings that the user typed; a choice made since, of a language or a day, is newer than they are. */
function typedSettings(former: FormerBuild, choices: BuildChoices): Partial<Settings> & { "general.as_of"?: number } {
  const rows = settingsTable.flatMap(({ key }): Cell[][] => {
    const content = former.typed.get(settingName(key)) ?? null;
    return content === null || typeof content === "object" ? [] : [[key, content]];
  });
  const before = keptBuild(former)?.choices;
  const all = readSettings(rows);
  const isNewer: Readonly<Record<string, boolean>> = {
    "general.lang": before?.language !== choices.language,
    "general.as_of": before?.asOf !== choices.asOf,
  };
  const kept = rows.filter(([key]) => !isNewer[String(key)]);
  return Object.fromEntries(kept.map(([key]) => [key, all[key as keyof Settings]]));
}

interface FoundOrders {
  readonly info: TableInfo;
  readonly table: TableData;
  readonly mapping: OrderMapping;
}

/**
 * The table of the last build, else the largest in which customer, date and amount are found. Where none is, the error speaks of
 * the first.
 */
async function readOrders(
  columns: ForcedColumns,
  former: FormerBuild,
  options: Parameters<typeof readTable>[1],
): Promise<FoundOrders> {
  const last = keptBuild(former)?.table;
  const tables = (await findTables())
    .filter(({ name }) => !former.ownTables.includes(name))
    .sort((a, b) => Number(b.name === last) - Number(a.name === last) || b.rows - a.rows);
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
