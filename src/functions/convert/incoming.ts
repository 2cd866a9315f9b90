import { type Cell, CellError } from "../../engine/cell";

/**
 * One cell as Excel hands it to a custom function, as a plain cell. Blank arrives as null, undefined or "" by platform (and
 * as 0 on some, which nothing can tell from a typed 0). Errors arrive as an object with a code, or, like formatted numbers
 * and other rich values, as an object with a type and a basic value.
 */
export function cellOf(raw: unknown): Cell {
  switch (typeof raw) {
    case "number":
      return Number.isFinite(raw) ? raw : new CellError("#NUM!");
    case "string":
      return raw === "" ? null : raw;
    case "boolean":
      return raw;
    case "object":
      return raw === null ? null : cellOfObject(raw);
    case "undefined":
      return null;
    default:
      return new CellError("#VALUE!");
  }
}

interface RichValue {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  readonly code?: unknown;
}

function cellOfObject(raw: object): Cell {
  if (raw instanceof CellError) return raw;
  const { type, basicType, basicValue, code } = raw as RichValue;
  if (type === "Empty") return null;
  if (type === "Error" || basicType === "Error") return errorOf(basicValue);
  if (typeof code === "string") return errorOf(code);
  if (basicValue !== undefined && typeof basicValue !== "object") return cellOf(basicValue);
  return new CellError("#VALUE!");
}

function errorOf(code: unknown): CellError {
  return new CellError(typeof code === "string" && code.startsWith("#") ? code : "#VALUE!");
}
