/** What a field of a CSV file becomes in a cell: as Excel would read it, where nothing can be lost by it. */
import type { CellValue } from "../../cells/sheet";

/** "comma" goes with semicolons between the fields: 1234,5 and 1.234,50. */
export type DecimalMark = "point" | "comma";

export type DateShape = "date" | "dateTime";

/** A day from 1900-03-01 on, in serial numbers: before it, Excel counts a day that never was. */
const FIRST_SURE_SERIAL = 61;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * Numbers with up to 15 digits before the mark, TRUE and FALSE, and dates. Numbers with leading zeros, longer ones and 1E5 are
 * identifiers as often as not: they stay texts, letter for letter, as does every other date.
 */
export function cellOfField(field: string, mark: DecimalMark): CellValue | undefined {
  if (field === "") return undefined;
  const first = field.charCodeAt(0);
  const mayBeNumber = (first >= 0x30 && first <= 0x39) || first === 0x2d || first === 0x2e || first === 0x2c;
  if (mayBeNumber) return numberOf(field, mark) ?? dateOf(field)?.serial ?? field;
  if (/^true$/i.test(field)) return true;
  if (/^false$/i.test(field)) return false;
  return field;
}

/** Which date number format a field asks for, where it is a date. */
export function dateShapeOf(field: string): DateShape | undefined {
  return dateOf(field)?.shape;
}

const WITH_POINT = /^-?(?:0|[1-9]\d{0,14}|(?=\.))(?:\.\d+)?$/;
const WITH_COMMA = /^-?(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:\.\d{3}){1,4}(?=,)|(?=,))(?:,\d+)?$/;
/** In a file with decimal commas 1.500 may be fifteen hundred: it stays a text. */
const POINT_THAT_GROUPS = /^-?\d{1,3}\.\d{3}$/;

function numberOf(field: string, mark: DecimalMark): number | undefined {
  if (mark === "comma" && WITH_COMMA.test(field)) return Number(field.replaceAll(".", "").replace(",", ".")) + 0;
  if (mark === "comma" && POINT_THAT_GROUPS.test(field)) return undefined;
  // Adding zero turns -0 into 0.
  return WITH_POINT.test(field) ? Number(field) + 0 : undefined;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

function dateOf(field: string): { readonly serial: number; readonly shape: DateShape } | undefined {
  if (field.length < 10 || field.charCodeAt(4) !== 0x2d) return undefined;
  const match = DATE.exec(field);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const serial = Math.round((date.getTime() - EPOCH) / DAY);
  if (serial < FIRST_SURE_SERIAL) return undefined;
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  return { serial: serial + time, shape: match[4] === undefined ? "date" : "dateTime" };
}
