/** Values between the host's cells and Univer's. */
import type { ICellData, Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { CellError, type CellValue } from "../cells/sheet";

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;

const errorTypes = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

export function errorType(code: string): ErrorType {
  return errorTypes.get(code) ?? ErrorType.VALUE;
}

export function toUniverCell(value: CellValue | undefined): ICellData {
  if (value === undefined) return { v: null };
  if (typeof value === "number") return { v: value, t: NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  // Only a cell with a formula can hold an error there: a constant error is one that its own text calculates.
  if (value instanceof CellError) return { v: value.code, t: TEXT, f: `=${value.code}` };
  return { v: value, t: TEXT };
}

export function fromUniverCell(cell: Nullable<ICellData>): CellValue | undefined {
  const value = cell?.v;
  if (value === null || value === undefined) return undefined;
  if (cell?.t === BOOLEAN) return value === 1 || value === true;
  if (typeof value === "string" && errorTypes.has(value) && ERROR_TYPE_SET.has(errorType(value)))
    return new CellError(value);
  return value;
}

export function fromUniverValue(value: Nullable<BaseValueObject>): CellValue | undefined {
  if (!value || value.isNull()) return undefined;
  if (value instanceof ErrorValueObject) return new CellError(value.getErrorType());
  const plain = value.getValue();
  return typeof plain === "number" || typeof plain === "string" || typeof plain === "boolean" ? plain : undefined;
}

export function toUniverValue(value: CellValue | undefined): BaseValueObject {
  if (value === undefined) return NullValueObject.create();
  if (typeof value === "number") {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (value instanceof CellError) return ErrorValueObject.create(errorType(value.code));
  return StringValueObject.create(value);
}

export function toUniverArray(rows: readonly (readonly (CellValue | undefined)[])[]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toUniverValue)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** An argument as functions take it that know nothing of references. */
export const asArray = (given: FunctionVariantType): BaseValueObject =>
  given instanceof BaseReferenceObject ? given.toArrayValueObject() : (given as BaseValueObject);
