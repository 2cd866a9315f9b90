import type { CustomFunction, Returned } from "../host/calculation/univer/custom-function";
import { CellError } from "../host/cells/sheet";
import { Failure, type Outgoing, type OutgoingCell } from "../src/functions/convert/to-excel";
import { registry } from "../src/functions/registry";
import { callFunction } from "../src/functions/runtime/call";
import type { Language } from "../src/text/language";

/** Fupan's functions as the stand-in's calculation calls them; errors come back with their message in one language. */
export function customFunctions(language: Language): CustomFunction[] {
  return registry.map((definition) => ({
    id: definition.id,
    call: (given) => {
      const outcome = callFunction(definition, given, { language });
      return "error" in outcome ? new CellError(outcome.error.code, outcome.error.message) : returned(outcome.value);
    },
  }));
}

function returned(value: Outgoing): Returned | Returned[][] {
  return Array.isArray(value)
    ? value.map((row: readonly OutgoingCell[]) => row.map(cell))
    : cell(value as OutgoingCell);
}

const cell = (value: OutgoingCell): Returned =>
  value instanceof Failure ? new CellError(value.code, value.message) : value;
