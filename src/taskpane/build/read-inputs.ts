import type { Cell } from "../../engine/cell";
import { EngineError } from "../../engine/errors";
import { mapOrders, type OrderMapping } from "../../engine/orders/map-columns";
import type { Week } from "../../engine/reorder/week/week";
import { settingsTable } from "../../engine/settings/table";
import type { GivenTable } from "../../engine/tables/given-table";
import { settingName } from "../../sheets/settings";
import { type FormerBuild, readFormerBuild } from "../../workbook/read/former-build";
import { findTables, type ReadOptions, readTable, type TableData, type TableInfo } from "../../workbook/read/tables";
import type { BuildChoices } from "./choices";
import { type KeptBuild, keptBuild } from "./kept-build";
import { readOptionalTables } from "./optional-tables";

/** Everything that a build reads from the workbook before it computes: plain data, so that it can go to another thread. */
export interface BuildInputs {
  readonly choices: Omit<BuildChoices, "columns">;
  /** Rows of the settings that the user typed: key and value. */
  readonly typed: readonly (readonly [string, Cell])[];
  readonly orders: { readonly info: TableInfo; readonly mapping: OrderMapping; readonly table: TableData };
  /** Tables beside the orders that a build has a use for. */
  readonly besides: readonly GivenTable[];
  /** What the last build remembered of its orders. */
  readonly lastWeek: Week | undefined;
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
    lastWeek: last?.table === noOrders.info.name ? undefined : last?.week,
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
  info: { name: "", sheet: "", headers: [], rows: 0, firstCell: { headerRow: 1, column: "A" } },
  mapping: { headers: [], fields: {}, customerIdentifier: null, amountFrom: "column" },
  table: { headers: [], columns: [], rows: 0 },
};

/**
 * The table of the last build, else the largest in which customer, date and amount are found. Where none is, a template is built
 * without, and else the error speaks of the first.
 */
async function readOrders(
  { columns, templateAsOf }: BuildChoices,
  former: FormerBuild,
  last: KeptBuild | undefined,
  options: ReadOptions,
): Promise<BuildInputs["orders"]> {
  const tables = (await findTables())
    .filter(({ name }) => !former.ownTables.includes(name))
    .sort((a, b) => Number(b.name === last?.table) - Number(a.name === last?.table) || b.rows - a.rows);
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
  if (templateAsOf !== undefined) return noOrders;
  throw refusal;
}
