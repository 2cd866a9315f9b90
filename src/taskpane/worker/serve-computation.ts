import { type Cell, CellError } from "../../engine/cell";
import { EngineError } from "../../engine/errors";
import { type ComputedBook, computeBook } from "../build/compute-book";
import type { BuildInputs } from "../build/read-inputs";
import type { FromWorker, Line, ToWorker } from "./messages";
import { partsOf } from "./plan-parts";

/** The worker's side: takes inputs, then the rows of the order table, and answers with plans. */
export function serveComputation(line: Line<FromWorker, ToWorker>): void {
  let inputs: BuildInputs | undefined;
  let columns: Cell[][] = [];
  line.onmessage = ({ data: message }) => {
    if (message.kind === "inputs") {
      inputs = message.inputs;
      columns = inputs.orders.table.headers.map(() => []);
    } else if (message.kind === "rows") {
      for (const [index, cells] of message.columns.entries()) columns[index]?.push(...cells.map(asCell));
    } else if (inputs) {
      answer(line, withColumns(inputs, columns));
    }
  };
}

function answer(line: Line<FromWorker, ToWorker>, inputs: BuildInputs): void {
  try {
    const { plans, summary } = compute(line, inputs);
    for (const plan of plans) for (const part of partsOf(plan)) line.postMessage(part);
    line.postMessage({ kind: "done", summary });
  } catch (error) {
    line.postMessage(refusal(error));
  }
}

function compute(line: Line<FromWorker, ToWorker>, inputs: BuildInputs): ComputedBook {
  return computeBook(inputs, (share) => line.postMessage({ kind: "progress", share }));
}

function withColumns({ orders, besides, ...inputs }: BuildInputs, columns: Cell[][]): BuildInputs {
  return {
    ...inputs,
    orders: { ...orders, table: { ...orders.table, columns } },
    besides: besides.map((table) => ({ ...table, columns: table.columns.map((cells) => cells.map(asCell)) })),
  };
}

/** On its way an error value loses its class, as all objects do. */
const asCell = (cell: Cell): Cell => (typeof cell === "object" && cell !== null ? new CellError(cell.code) : cell);

function refusal(error: unknown): FromWorker {
  if (error instanceof EngineError) {
    const { key, argument, parameters } = error;
    return { kind: "refused", key, argument, parameters };
  }
  return { kind: "failed", message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
