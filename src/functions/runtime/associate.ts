import type { Language } from "../../text/language";
import { Failure, type Outgoing, type OutgoingCell } from "../convert/to-excel";
import type { FunctionDefinition } from "../define";
import { spills } from "../metadata";
import { rememberCalls } from "./cache";
import { callFunction, type Outcome } from "./call";

/** The part of the custom functions runtime that is used here. */
export interface FunctionsRuntime {
  associate(id: string, handler: (...passed: unknown[]) => unknown): void;
  readonly Error: new (code: never, message?: string) => object;
}

/**
 * Gives every function to Excel, at once and synchronously: Excel may call as soon as the script has run. Results are
 * remembered by the content of the arguments.
 */
export function associateFunctions(
  runtime: FunctionsRuntime,
  definitions: readonly FunctionDefinition[],
  displayLanguage: () => Language,
): void {
  const call = rememberCalls(callFunction);
  for (const definition of definitions) {
    runtime.associate(definition.id, (...passed) => {
      // Excel adds the invocation after the arguments, wherever an older functions.json makes those end.
      const raw = passed.slice(0, -1);
      return answer(runtime, definition, call(definition, raw, { language: displayLanguage() }));
    });
  }
}

function answer(runtime: FunctionsRuntime, definition: FunctionDefinition, outcome: Outcome): unknown {
  if ("error" in outcome) throw errorFor(runtime, outcome.error);
  const { value } = outcome;
  if (isRows(value)) {
    const holdsFailure = value.some((row) => row.some((cell) => cell instanceof Failure));
    return holdsFailure ? value.map((row) => row.map((cell) => cellFor(runtime, cell))) : value;
  }
  return spills(definition.result) ? [[value]] : value;
}

function isRows(value: Outgoing): value is readonly (readonly OutgoingCell[])[] {
  return Array.isArray(value);
}

function cellFor(runtime: FunctionsRuntime, cell: OutgoingCell): unknown {
  return cell instanceof Failure ? errorFor(runtime, cell) : cell;
}

/** Excel shows the message for #VALUE! and #N/A only; the others carry it for whoever asks. */
function errorFor(runtime: FunctionsRuntime, { code, message }: { code: string; message: string }): object {
  return new runtime.Error(code as never, message);
}
