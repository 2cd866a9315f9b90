import { EngineError } from "../../engine/errors";
import type { Language } from "../../text/language";
import { ErrorGiven, fromExcel, languageOf, settingsOf } from "../convert/from-excel";
import { Failure, failureOf, type Outgoing, toExcel } from "../convert/to-excel";
import type { FunctionDefinition } from "../define";

/** What a call came to: a value or rows of values for the cells, or an error with its message. */
export type Outcome =
  | { readonly value: Outgoing }
  | { readonly error: { readonly code: string; readonly message: string } };

export interface CallOptions {
  /** The language of messages where neither the call nor its settings name one. */
  readonly language: Language;
}

/** Calls a function with arguments as Excel passes them, in the order of its parameters. Never throws. */
export function callFunction(definition: FunctionDefinition, raw: readonly unknown[], options: CallOptions): Outcome {
  try {
    const given = fromExcel(definition.parameters, raw);
    const result = definition.handler(given as Parameters<FunctionDefinition["handler"]>[0]);
    return outcomeOf(toExcel(result, messageLanguage(definition, raw, options.language)));
  } catch (thrown) {
    if (thrown instanceof ErrorGiven) return { error: { code: thrown.code, message: "" } };
    const error = thrown instanceof EngineError ? thrown : new EngineError("unexpected", "");
    return outcomeOf(failureOf(error, messageLanguage(definition, raw, options.language)));
  }
}

function outcomeOf(value: Outgoing): Outcome {
  return value instanceof Failure ? { error: { code: value.code, message: value.message } } : { value };
}

/** The language that the call names, else that of the settings it passes, else the one of the display. */
function messageLanguage(definition: FunctionDefinition, raw: readonly unknown[], display: Language): Language {
  let language = display;
  Object.entries(definition.parameters).forEach(([name, { kind }], index) => {
    try {
      if (kind === "settings" && hasCells(raw[index])) language = settingsOf(raw[index])["general.lang"];
      if (kind === "language") language = languageOf(raw[index], name) ?? language;
    } catch {
      // An argument that cannot be read names no language; the call itself reports it.
    }
  });
  return language;
}

function hasCells(raw: unknown): boolean {
  return raw !== null && raw !== undefined && raw !== "";
}
