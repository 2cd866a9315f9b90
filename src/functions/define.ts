import type { Cell, CellError } from "../engine/cell";
import type { EngineError } from "../engine/errors";
import type { ResultTable } from "../engine/result-table";
import type { Settings } from "../engine/settings/settings";
import type { Language, Text } from "../text/language";

/**
 * What a parameter accepts, and what its handler receives. One converter for each kind, in from-excel.ts, owns what Excel
 * can send for it.
 */
export interface ParameterValues {
  /** One column (or one row) of cells, trailing blanks included: the engine drops them together for all columns of a call. */
  readonly column: readonly Cell[];
  /** A block of cells, row by row; a single cell is a block of one. */
  readonly block: readonly (readonly Cell[])[];
  readonly number: number;
  /** A fraction: 10% = 0.1. */
  readonly percent: number;
  readonly whole: number;
  /** Excel serial, the time of day cut off. */
  readonly date: number;
  /** Excel serial with its time of day. */
  readonly time: number;
  readonly text: string;
  readonly flag: boolean;
  /** Two columns, key and value, over the defaults. */
  readonly settings: Settings;
  readonly language: Language;
}

export type ParameterKind = keyof ParameterValues;

export interface Parameter<K extends ParameterKind = ParameterKind, Optional extends boolean = boolean> {
  readonly kind: K;
  readonly optional: Optional;
  readonly description: Text;
}

/** A parameter that must be given. */
export function needs<K extends ParameterKind>(kind: K, description: Text): Parameter<K, false> {
  return { kind, optional: false, description };
}

/** A parameter that may be left out; the handler then receives undefined (settings and language: their defaults). */
export function takes<K extends ParameterKind>(kind: K, description: Text): Parameter<K, true> {
  return { kind, optional: true, description };
}

export type Parameters = Readonly<Record<string, Parameter>>;

type AlwaysGiven = "settings" | "language";

/** What a handler receives: each parameter under its name. */
export type Arguments<P extends Parameters> = {
  readonly [N in keyof P]: P[N]["kind"] extends AlwaysGiven
    ? ParameterValues[P[N]["kind"]]
    : P[N]["optional"] extends true
      ? ParameterValues[P[N]["kind"]] | undefined
      : ParameterValues[P[N]["kind"]];
};

/** An error value of the user's data stays what it is. */
export type Scalar = number | string | boolean | null | EngineError | CellError;

/** What a handler returns: one value, rows of values, or a described table with its rows. */
export type FunctionResult = Scalar | readonly (readonly Scalar[])[] | TableResult;

export interface TableResult {
  // biome-ignore lint/suspicious/noExplicitAny: rows and columns belong together; `spill` is the only way to make one, and it is typed.
  readonly table: ResultTable<any>;
  readonly rows: readonly unknown[];
  readonly language: Language;
}

/** The rows of a result table, to be spilled under its headings. */
export function spill<Row>(table: ResultTable<Row>, rows: readonly Row[], language: Language): TableResult {
  return { table, rows, language };
}

export type ResultKind = "number" | "percent" | "date" | "text" | "column" | "table";

export interface Example {
  /** As typed into a cell, for example `=TARGET.INQUIRIES(500000,10000,10%)`. */
  readonly formula: string;
  /** What the cell, or the first cells of the spill, show. */
  readonly result: string;
}

export interface FunctionDefinition<P extends Parameters = Parameters> {
  /** Prefix and name, as typed: "RFM.SEGMENT". */
  readonly id: string;
  readonly description: Text;
  /** In the order in which they are typed. Once published, parameters are only ever added at the end. */
  readonly parameters: P;
  readonly result: ResultKind;
  readonly example: Example;
  readonly handler: (given: Arguments<P>) => FunctionResult;
}

/** Checks the handler against its parameters, then forgets their types: the registry holds all functions alike. */
export function defineFunction<const P extends Parameters>(definition: FunctionDefinition<P>): FunctionDefinition {
  return definition as unknown as FunctionDefinition;
}
