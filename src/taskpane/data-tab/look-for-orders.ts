import { EngineError } from "../../engine/errors";
import { missingFields, proposeMapping } from "../../engine/orders/mapping/map-columns";
import { kindsOf } from "../../engine/tables/optional-tables";
import { settingName } from "../../sheets/setting-name";
import { readFormerBuild } from "../../workbook/read/former-build";
import { findTables } from "../../workbook/read/tables";
import { WorkbookError } from "../../workbook/workbook-error";
import type { OrderChoices } from "../build/choices";
import { keptBuild } from "../build/kept-build";
import { keptOrders } from "../build/kept-orders";
import {
  findSources,
  isSamePlace,
  type OrderPlace,
  type ReadSource,
  rankedSources,
  readSource,
  refuseDates1904,
} from "../build/order-source";
import { existing, type OrdersView } from "./orders-view";

/** Enough rows to tell columns apart and to show values. */
const SAMPLE_ROWS = 2000;

/** Looks through the workbook: its lists, the first rows of the one to use, tables beside it, and what was said about them. */
export async function lookForOrders(
  chosen: OrderChoices,
): Promise<{ readonly view: OrdersView; readonly choices: OrderChoices }> {
  const former = await readFormerBuild(settingName(""));
  const kept = keptBuild(former);
  const choices = keptOrders(former) ?? chosen;
  const sources = rankedSources(await findSources(former), kept?.place);
  const read = await firstFitting(
    sources.map(({ place }) => place),
    choices,
  );
  const given =
    read && sources.some(({ place }) => isSamePlace(place, read.source.place))
      ? sources
      : read
        ? [...sources, read.source]
        : sources;
  const view = {
    sources: given,
    read,
    besides: await besidesOf(former.ownTables, read),
    isDates1904: await is1904(read, choices),
  };
  return { view, choices };
}

/** The same with another list in view. */
export async function lookAt(view: OrdersView, place: OrderPlace, choices: OrderChoices): Promise<OrdersView> {
  const read = await readSource(place, { most: SAMPLE_ROWS });
  const isKnown = view.sources.some((source) => isSamePlace(source.place, place));
  const sources = isKnown ? view.sources : [...view.sources, read.source];
  return { ...view, sources, read, isDates1904: await is1904(read, choices) };
}

/** The chosen list; else the first that has all that is needed, else the one that lacks least. */
async function firstFitting(places: readonly OrderPlace[], choices: OrderChoices): Promise<ReadSource | undefined> {
  if (choices.place) {
    try {
      return await readSource(choices.place, { most: SAMPLE_ROWS });
    } catch (error) {
      // The list is gone: what else there is comes into view.
      if (!(error instanceof WorkbookError && error.key === "tableGone")) throw error;
    }
  }
  let best: { read: ReadSource; lacks: number } | undefined;
  for (const place of places) {
    const read = await readSource(place, { most: SAMPLE_ROWS });
    const lacks = missingFields(proposeMapping(read.table, existing(choices.columns, read.table.headers))).length;
    if (!best || lacks < best.lacks) best = { read, lacks };
    if (lacks === 0) break;
  }
  // With neither of the three it is some other table.
  return best && best.lacks < 3 ? best.read : undefined;
}

async function besidesOf(ownTables: readonly string[], read: ReadSource | undefined): Promise<OrdersView["besides"]> {
  const notThese = read?.source.place.kind === "table" ? [...ownTables, read.source.place.name] : ownTables;
  const tables = (await findTables()).filter(({ name }) => !notThese.includes(name));
  const kinds = kindsOf(tables.map(({ name, sheet, headers }) => ({ names: [name, sheet], headers })));
  return [...kinds].map(([kind, { names }]) => ({ kind, table: names[0] ?? "" }));
}

async function is1904(read: ReadSource | undefined, { columns }: OrderChoices): Promise<boolean> {
  if (!read) return false;
  try {
    await refuseDates1904(read, proposeMapping(read.table, existing(columns, read.table.headers)));
    return false;
  } catch (error) {
    if (error instanceof WorkbookError && error.key === "dates1904") return true;
    throw error instanceof EngineError ? new WorkbookError("unexpected", "", { cause: error }) : error;
  }
}
