import { registry } from "../src/functions/registry";
import { rememberCalls } from "../src/functions/runtime/cache";
import { callFunction, type Outcome } from "../src/functions/runtime/call";
import { collectGarbage, repeated, timed } from "./measure";
import { benchAsOf, benchColumn, orderTable, type TableShape } from "./order-table";
import { printRuns, printTime } from "./report";

const FIRST_MS = 200;
const REPEATED_MS = 100;
const RUNS = 9;

/** What one cell with RFM.SEGMENT costs, from the values that Excel passes to the values that it gets. */
export function benchSegmentCall(shape: TableShape): Outcome {
  const title = `RFM.SEGMENT over ${shape.lines.toLocaleString("en-US")} rows, with converters`;
  const definition = registry.find(({ id }) => id === "RFM.SEGMENT");
  if (definition === undefined) throw new Error("RFM.SEGMENT is not in the registry.");
  const remembered = rememberCalls(callFunction);
  const call = (passed: readonly unknown[]) => remembered(definition, passed, { language: "en" });

  const passed = argumentsOf(shape, benchAsOf);
  collectGarbage();
  const first = timed(() => call(passed));
  printTime(`${title}: first call`, first.ms, FIRST_MS);
  let asOf = benchAsOf;
  const changed = () => argumentsOf(shape, --asOf);
  printRuns(`${title}: another day`, repeated(RUNS, changed, call), FIRST_MS);
  const equal = () => argumentsOf(shape, benchAsOf);
  printRuns(`${title}: equal cells`, repeated(RUNS, equal, call), REPEATED_MS);
  return first.result;
}

/** As Excel passes ranges: rows of one cell, in arrays made anew for every call. */
function argumentsOf(shape: TableShape, asOf: number): unknown[] {
  const { columns } = orderTable(shape);
  const range = (column: number) => (columns[column] ?? []).map((cell) => [cell ?? ""]);
  const { customer, date, amount, orderNumber } = benchColumn;
  return [range(customer), range(date), range(amount), asOf, range(orderNumber)];
}
