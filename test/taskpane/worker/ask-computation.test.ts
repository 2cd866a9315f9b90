import { afterEach, describe, expect, it } from "vitest";
import { type Cell, CellError } from "../../../src/engine/cell";
import { EngineError } from "../../../src/engine/errors";
import { mapOrders } from "../../../src/engine/orders/mapping/map-columns";
import { chosenSheets } from "../../../src/sheets/chosen-sheets";
import { noKpiEdits } from "../../../src/sheets/kpi-edits";
import { computeBook } from "../../../src/taskpane/build/compute-book";
import type { BuildInputs } from "../../../src/taskpane/build/read-inputs";
import { askComputation } from "../../../src/taskpane/worker/ask-computation";
import type { FromWorker, Line, ToWorker } from "../../../src/taskpane/worker/messages";
import { serveComputation } from "../../../src/taskpane/worker/serve-computation";
import { referenceAsOf, referenceHeaders, referenceOrders } from "../../fixtures/reference-orders";

/** Two ends of a line that copies what is said, as between a page and its worker. */
function openLine(): { pane: Line<ToWorker, FromWorker>; close: () => void } {
  const { port1, port2 } = new MessageChannel();
  serveComputation(port2 as unknown as Line<FromWorker, ToWorker>);
  return { pane: port1 as unknown as Line<ToWorker, FromWorker>, close: () => port1.close() };
}

function inputsOf(rows: readonly (readonly Cell[])[]): BuildInputs {
  const headers = referenceHeaders.map(String);
  const table = { headers, columns: headers.map((_, at) => rows.map((row) => row[at] ?? null)), rows: rows.length };
  const mapping = mapOrders({
    headers,
    columns: headers.map((_, at) => referenceOrders.map((row) => row[at] ?? null)),
    rows: referenceOrders.length,
  });
  return {
    choices: { language: "en", asOf: referenceAsOf, sheets: chosenSheets },
    typed: [["rfm.r_high", 45]],
    orders: {
      info: {
        place: { kind: "table", name: "Orders" },
        name: "Orders",
        sheet: "Orders",
        headers,
        rows: rows.length,
        firstCell: { headerRow: 1, column: "A" },
      },
      mapping,
      table,
    },
    lastWeek: undefined,
    kpiEdits: noKpiEdits,
    besides: [
      {
        names: ["Holidays", "Holidays"],
        headers: ["Date", "Name"],
        columns: [
          [46_066, new CellError("#N/A")],
          ["off", "?"],
        ],
        rows: 2,
      },
    ],
  };
}

describe("a computation on another thread", () => {
  let line = openLine();
  afterEach(() => {
    line.close();
    line = openLine();
  });

  it("gives the very plans and summary of one on this thread", async () => {
    const inputs = inputsOf(referenceOrders);
    expect(await askComputation(line.pane, inputs)).toEqual(computeBook(inputs));
  });

  it("takes 50,000 rows in pieces and keeps error values what they are", async () => {
    const many = Array.from({ length: 50_000 }, (_, row) => [...(referenceOrders[row % referenceOrders.length] ?? [])]);
    const faulty = many[7];
    if (faulty) faulty[0] = new CellError("#N/A");
    const inputs = inputsOf(many);
    const { summary } = await askComputation(line.pane, inputs);
    expect(summary.report).toEqual(computeBook(inputs).summary.report);
    expect(summary.report.codes).toContainEqual(expect.objectContaining({ code: "D51", count: 1 }));
  });

  it("tells how far it is", async () => {
    const shares: number[] = [];
    await askComputation(line.pane, inputsOf(referenceOrders), { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it("passes on the engine's refusal with its reason", async () => {
    const error = await askComputation(line.pane, inputsOf([])).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({ key: "noUsableOrder", argument: "orders", code: "#N/A" });
  });

  it("ends at once when it is cancelled", async () => {
    const abort = new AbortController();
    const asked = askComputation(line.pane, inputsOf(referenceOrders), { signal: abort.signal });
    abort.abort();
    await expect(asked).rejects.toMatchObject({ key: "cancelled" });
  });
});
