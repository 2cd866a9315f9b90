/** A custom function as the host calls it, and what travels between the two: Excel's shapes, not the engine's. */
import { CellError, type CellValue } from "../../cells/sheet";

/** Blank is null; an error is an object, as Excel passes it where errors are allowed. */
export type RawValue = number | string | boolean | null | RawError;

export interface RawError {
  readonly type: "Error";
  readonly basicValue: string;
}

/** One value, or rows of values. An argument left out is null. */
export type RawArgument = RawValue | readonly (readonly RawValue[])[];

export type Returned = CellValue | null;

export interface CustomFunction {
  /** As typed: "RFM.SEGMENT". */
  readonly id: string;
  /** Errors are returned with their message, not thrown. The arguments are shared between calls and are not to be changed. */
  readonly call: (given: readonly RawArgument[]) => Returned | readonly (readonly Returned[])[];
}

export function rawOf(value: CellValue | undefined): RawValue {
  if (value === undefined) return null;
  return value instanceof CellError ? { type: "Error", basicValue: value.code } : value;
}
