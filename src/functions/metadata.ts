import type { Language } from "../text/language";
import type { FunctionDefinition, ParameterKind, ResultKind } from "./define";

/** The file that tells Excel which functions there are, one a locale (functions.json). */
export interface FunctionsFile {
  /** Formatted numbers and other rich values arrive as objects, errors as values, instead of failing the call. */
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionEntry[];
}

interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterEntry[];
  readonly result: { readonly dimensionality?: "matrix" };
}

interface ParameterEntry {
  readonly name: string;
  readonly description: string;
  /** Never a narrower type: Excel would fail the call before our code could say what is wrong. */
  readonly type: "any";
  readonly dimensionality?: "matrix";
  readonly optional?: true;
}

/** Id and name stay the same in every language, so that a saved formula works everywhere; only descriptions change. */
export function functionsFile(definitions: readonly FunctionDefinition[], language: Language): FunctionsFile {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: definitions.map(({ id, description, parameters, result }) => ({
      id,
      name: id,
      description: description[language],
      parameters: Object.entries(parameters).map(([name, parameter]) => ({
        name,
        description: parameter.description[language],
        type: "any",
        ...(takesRange(parameter.kind) && { dimensionality: "matrix" as const }),
        ...(parameter.optional && { optional: true as const }),
      })),
      result: spills(result) ? { dimensionality: "matrix" } : {},
    })),
  };
}

function takesRange(kind: ParameterKind): boolean {
  return kind === "column" || kind === "block" || kind === "settings";
}

/** True for results of several cells. */
export function spills(result: ResultKind): boolean {
  return result === "column" || result === "table";
}
