import type { OrderField } from "../../../engine/orders/mapping/fields";
import { buildTexts } from "../../../text/taskpane/build";
import { firstRunTexts, dataTexts as texts } from "../../../text/taskpane/data";
import { addressArea } from "../../../workbook/address";
import { selectCells } from "../../../workbook/selection";
import { keepOrders } from "../../../workbook/state/keep-orders";
import { makeTable } from "../../../workbook/write/make-table";
import type { OrderChoices } from "../../build/choices";
import { ordersToStore } from "../../build/kept-orders";
import type { OrderPlace } from "../../build/order-source";
import { lookAt, lookForOrders } from "../../data-tab/look-for-orders";
import type { OrdersView } from "../../data-tab/orders-view";
import { selectedPlace } from "../../data-tab/selected-place";
import type { SessionStore } from "../session";
import { runJob } from "./job";

/** Looks through the workbook for the orders, and takes up what was said about them before. */
export async function findOrders(session: SessionStore): Promise<void> {
  await runJob(session, texts.looking, () => takeUpOrders(session), { canCancel: false });
}

/** As findOrders, within another job. */
export async function takeUpOrders(session: SessionStore): Promise<void> {
  const { view, choices } = await lookForOrders(session.get().choices);
  session.choose(choices);
  show(session, view);
}

/** Another list: its columns are looked for anew. */
export async function pickOrders(session: SessionStore, place: OrderPlace): Promise<void> {
  await runJob(session, texts.looking, () => pick(session, place), { canCancel: false });
}

export async function takeSelectedCells(session: SessionStore): Promise<void> {
  await runJob(session, texts.looking, async () => pick(session, await selectedPlace()), { canCancel: false });
}

async function pick(session: SessionStore, place: OrderPlace): Promise<void> {
  const { orders, choices } = session.get();
  const view = await lookAt(
    orders ?? { sources: [], read: undefined, besides: [], isDates1904: false },
    place,
    choices,
  );
  show(session, view);
  await chooseOrders(session, { place, columns: new Map() });
}

function show(session: SessionStore, view: OrdersView): void {
  session.change({ orders: view });
  const { tables } = session.get().workbench;
  if (view.read) session.changeWorkbench({ tables: new Set([...tables, "orders"]) });
}

/** One after the other, so that the last answer is the one that stays. */
let keeping: Promise<void> = Promise.resolve();

/** Takes an answer and keeps it in the workbook. */
export function chooseOrders(session: SessionStore, choices: Partial<OrderChoices>): Promise<void> {
  session.choose(choices);
  keeping = keeping
    .then(() => keepOrders(ordersToStore(session.get().choices)))
    // A workbook that takes no note of it, a read-only one for example, says so when something is built.
    .catch(() => undefined);
  return keeping;
}

/** The sample on a sheet of its own; it takes the place of the orders. */
export async function trySample(session: SessionStore): Promise<void> {
  await runJob(
    session,
    firstRunTexts.making,
    async () => {
      // Loaded when it is wanted: hardly anybody wants it twice.
      const { addSample } = await import("../../sample/add-sample");
      const place = await addSample(session.get().choices.language);
      await chooseOrders(session, {
        place,
        columns: new Map(),
        dateOrder: undefined,
        currency: undefined,
        unit: undefined,
      });
      await takeUpOrders(session);
    },
    { canCancel: false },
  );
}

/** The plain cells in view become a table, on the user's word only. */
export async function makeOrdersTable(session: SessionStore): Promise<void> {
  await runJob(
    session,
    texts.looking,
    async () => {
      const source = session.get().orders?.read?.source;
      if (source?.place.kind !== "cells") return;
      const { sheet, row, column, columns } = source.place;
      const name = await makeTable(sheet, { row, column, rows: source.rows + 1, columns }, "Orders");
      await chooseOrders(session, { place: { kind: "table", name } });
      await takeUpOrders(session);
    },
    { canCancel: false },
  );
}

/** Leads to a cell of the orders that were built from; row 1 is the first under the headers. */
export async function goToOrder(session: SessionStore, row: number, field?: OrderField): Promise<void> {
  const { source, mapping } = session.get().built?.summary ?? {};
  if (!source) return;
  const across = (field && mapping?.fields[field]?.column) ?? 0;
  const first = addressArea(`${source.column}${source.headerRow}`);
  const area = { row: first.row + row, column: first.column + across, rows: 1, columns: 1 };
  await runJob(session, buildTexts.stepOpen, () => selectCells({ sheet: source.sheet, area }), { canCancel: false });
}
