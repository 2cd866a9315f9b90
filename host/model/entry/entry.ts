import { CellError, type CellValue } from "../../cells/sheet";
import { invalidArgument } from "../excel-error";
import { checkFormula } from "./formula-check";
import { halfWidth } from "./half-width";
import { typedDate } from "./typed-date";
import { typedNumber } from "./typed-number";

/** What a cell gets from one element of `values` or `formulas`. */
export type Entry =
  | { readonly formula: string }
  | { readonly value: CellValue | undefined; readonly numberFormat?: string };

/** Source: support.microsoft.com "Excel specifications and limits"; verified. */
const MAX_TEXT_LENGTH = 32_767;

const ERROR_CODES = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!"];

/**
 * How Excel takes a value that is written through the API: as if it were typed.
 * - Text that starts with "=", "+" or "-" is a formula. Source: Range.values ("if the returned value starts with a plus,
 *   minus or equal sign, Excel interprets this value as a formula") and office-js#3256; verified. "@" likewise, as typed:
 *   assumed.
 * - A leading apostrophe makes text and is no part of the value, also not when formulas are read: office-js#6687; verified.
 * - Text that reads as a number, percentage, date, time, truth value or error becomes one. Assumed in detail.
 * - In a cell with the number format "@" every text stays as it is. Source: support.microsoft.com "Format numbers as
 *   text"; verified for numbers, assumed for formulas.
 */
export function entryOf(raw: unknown, isTextCell: boolean): Entry {
  if (typeof raw === "number" || typeof raw === "boolean") return { value: raw };
  if (typeof raw !== "string") throw invalidArgument(`${JSON.stringify(raw)} is no value of a cell`);
  if (raw === "") return { value: undefined };
  if (raw.length > MAX_TEXT_LENGTH) throw invalidArgument(`a text of ${raw.length} characters`);
  if (raw.startsWith("'")) return { value: raw.slice(1) };
  if (isTextCell) return { value: raw };
  return typedEntry(raw);
}

function typedEntry(raw: string): Entry {
  const plain = halfWidth(raw).trim();
  const number = typedNumber(plain) ?? typedDate(plain);
  if (number) return number;
  const upper = plain.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERROR_CODES.includes(upper)) return { value: new CellError(upper) };
  // The sign alone is text.
  if (/^[=+\-@]./s.test(plain)) {
    const formula = plain.startsWith("=") ? (raw.startsWith("=") ? raw : plain) : `=${plain.replace(/^@/, "")}`;
    checkFormula(formula);
    return { formula };
  }
  return { value: raw };
}
