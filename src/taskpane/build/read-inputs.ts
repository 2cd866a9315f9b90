import type { Cell } from "../../engine/cell";
import { EngineError } from "../../engine/errors";
import { mapOrders, type OrderMapping } from "../../engine/orders/mapping/map-columns";
import { inUnit } from "../../engine/orders/mapping/open-questions";
import type { Week } from "../../engine/reorder/week/week";
import { settingsTable } from "../../engine/settings/table";
import type { GivenTable } from "../../engine/tables/given-table";
import { type KpiEdits, noKpiEdits } from "../../sheets/kpi-edits";
import { settingName } from "../../sheets/setting-name";
import type { ReadOptions } from "../../workbook/read/columns";
import { type FormerBuild, readFormerBuild } from "../../workbook/read/former-build";
import type { TableData } from "../../workbook/read/tables";
import type { BuildChoices } from "./choices";
import { type KeptBuild, keptBuild } from "./kept-build";
import { readKpiEdits } from "./kpi-edits";
import { readOptionalTables } from "./optional-tables";
import {
  findSources,
  noList,
  type OrderPlace,
  type OrderSource,
  rankedSources,
  readSource,
  refuseDates1904,
} from "./order-source";

/** Everything that a build reads from the workbook before it computes: plain data, so that it can go to another thread. */
export interface BuildInputs {
  readonly choices: Omit<BuildChoices, "columns">;
  /** Rows of the settings that the user typed: key and value. */
  readonly typed: readonly (readonly [string, Cell])[];
  readonly orders: {
    /** Without a place in a template. */
    readonly info: Omit<OrderSource, "place"> & { readonly place: OrderPlace | undefined };
    readonly mapping: OrderMapping;
    readonly table: TableData;
  };
  /** Tables beside the orders that a build has a use for. */
  readonly besides: readonly GivenTable[];
  /** What the last build remembered of its orders. */
  readonly lastWeek: Week | undefined;
  /** Excel serial: for the review day that nobody chose. Undefined: the newest order date, whatever it is. */
  readonly today?: number | undefined;
  /** KPIs and people that the user added to the KPI sheets, and KPIs that he took out. */
  readonly kpiEdits: KpiEdits;
}

export async function readInputs(choices: BuildChoices, options: ReadOptions): Promise<BuildInputs> {
  const former = await readFormerBuild(settingName(""));
  const last = keptBuild(former);
  const orders = await readOrders(choices, former, last, options);
  const { columns: _, ...rest } = choices;
  return {
    choices: rest,
    typed: typedSettings(former, last, choices),
    orders,
    besides: await readOptionalTables([orders.info.name, ...former.ownTables]),
    // After a template all orders are new, and none is news.
    lastWeek: last?.place === undefined ? undefined : last.week,
    kpiEdits: former.ownSheets.length === 0 ? noKpiEdits : await readKpiEdits(),
  };
}

/** Settings that the user typed; a choice made since, of a language or a day, is newer than they are. */
function typedSettings(former: FormerBuild, last: KeptBuild | undefined, choices: BuildChoices): [string, Cell][] {
  const isNewer: Readonly<Record<string, boolean>> = {
    "general.lang": last?.choices.language !== choices.language,
    "general.as_of": last?.choices.asOf !== choices.asOf,
  };
  return settingsTable.flatMap(({ key }): [string, Cell][] => {
    const content = former.typed.get(settingName(key)) ?? null;
    return content === null || typeof content === "object" || isNewer[key] ? [] : [[key, content]];
  });
}

/** A template waits for its orders. */
const noOrders: BuildInputs["orders"] = {
  info: {
    place: undefined,
    name: "",
    sheet: "",
    headers: [],
    rows: 0,
    firstCell: { headerRow: 1, column: "A" },
  },
  mapping: { headers: [], fields: {}, customerIdentifier: null, amountFrom: "column" },
  table: { headers: [], columns: [], rows: 0 },
};

/** The chosen list, or the one that is proposed. Where there is none, a template is built without. */
async function readOrders(
  choices: BuildChoices,
  former: FormerBuild,
  last: KeptBuild | undefined,
  options: ReadOptions,
): Promise<BuildInputs["orders"]> {
  const place = choices.place ?? (await proposedPlace(choices, former, last));
  if (!place) return noOrders;
  const read = await readSource(place, options);
  const mapping = inUnit(mapOrders(read.table, choices.columns), choices.unit);
  await refuseDates1904(read, mapping);
  return { info: read.source, table: read.table, mapping };
}

/** Enough rows to tell columns apart. */
const SAMPLE_ROWS = 2000;

/**
 * The list of the last build, else the largest table in which customer, date and amount are found, else such plain cells. Where
 * none is, the error speaks of the first; undefined where a template is wanted.
 */
async function proposedPlace(
  { columns, templateAsOf }: BuildChoices,
  former: FormerBuild,
  last: KeptBuild | undefined,
): Promise<OrderPlace | undefined> {
  const sources = rankedSources(await findSources(former), last?.place);
  let refusal = noList();
  for (const { place } of sources) {
    const { table } = await readSource(place, { most: SAMPLE_ROWS });
    try {
      mapOrders(table, columns);
      return place;
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      if (place === sources[0]?.place) refusal = error;
    }
  }
  if (templateAsOf !== undefined) return undefined;
  throw refusal;
}
