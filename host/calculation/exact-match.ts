/**
 * MATCH for an exact value in a column by an index, made once a calculation: Univer compares the value with every cell, for each
 * of the formulas that look a customer up.
 * Text: capitals do not count, * and ? stand for other signs, and ~ takes the sign after it literally, itself included (source:
 * support.microsoft.com, "MATCH function": verified with LibreOffice). Univer does not know ~~.
 */
import {
  type BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from "@univerjs/engine-formula";
import type { RangeReader } from "./range-reader";
import type { RawValue } from "./univer/custom-function";
import { asArray } from "./values";

/** Gives Univer's MATCH the index; what it does not cover goes on as before. */
export function matchingByIndex(match: BaseFunction, reader: RangeReader): BaseFunction {
  const calculate = match.calculate.bind(match);
  match.needsReferenceObject = true;
  match.calculate = (...given: BaseValueObject[]) => {
    const [value, list, kind] = given;
    const isExact = kind !== undefined && reader.single(kind) === 0;
    const wanted = isExact && value !== undefined ? wantedOf(reader.single(value)) : undefined;
    const column = wanted === undefined ? undefined : list instanceof BaseReferenceObject && reader.column(list);
    if (wanted === undefined || !column) return calculate(...given.map(asArray));
    const row = column.rows.get(wanted)?.[0];
    return row === undefined ? ErrorValueObject.create(ErrorType.NA) : NumberValueObject.create(row + 1);
  };
  return match;
}

/** What the index holds for a value; undefined where it cannot answer: several texts fit a pattern. */
function wantedOf(value: RawValue | undefined): string | number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || /(?:^|[^~])(?:~~)*[*?]/.test(value)) return undefined;
  return value.replace(/~(.?)/gs, "$1").toLowerCase();
}
