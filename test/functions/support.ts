import type { FunctionDefinition } from "../../src/functions/define";
import { type CallOptions, callFunction, type Outcome } from "../../src/functions/runtime/call";
import { referenceHeaders, referenceOrders } from "../fixtures/reference-orders";

/** Calls one of some functions with arguments as Excel passes them: blocks are rows of cells, left out is null. */
export function caller(definitions: readonly FunctionDefinition[]) {
  return (id: string, raw: readonly unknown[], options: CallOptions = { language: "en" }): Outcome => {
    const definition = definitions.find((one) => one.id === id);
    if (definition === undefined) throw new Error(`no function ${id}`);
    return callFunction(definition, raw, options);
  };
}

/** The value of a call that went well. */
export function resultOf(outcome: Outcome): unknown {
  if ("error" in outcome) throw new Error(`${outcome.error.code} ${outcome.error.message}`);
  return outcome.value;
}

/** The rows of a spilled result. */
export function rowsOf(outcome: Outcome): readonly (readonly unknown[])[] {
  return resultOf(outcome) as readonly (readonly unknown[])[];
}

/** Values as a column of cells. */
export function column(...values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/** A column of the reference orders (spec D.1), as a range without its header. */
export function reference(header: "Customer" | "Date" | "Amount" | "OrderNo"): unknown[][] {
  const place = referenceHeaders.indexOf(header);
  return referenceOrders.map((row) => [row[place]]);
}
