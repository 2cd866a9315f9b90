/** Results as `calc` prints them. */
import type { Evaluated } from "../../host/calculation/calculator";
import { CellError, type CellValue } from "../../host/cells/sheet";

/** The error that a formula as a whole comes to. */
export function errorOf(result: Evaluated): CellError | undefined {
  const [first] = result[0] ?? [];
  return result.length === 1 && result[0]?.length === 1 && first instanceof CellError ? first : undefined;
}

export function errorLine({ code, message }: CellError): string {
  return message === "" ? code : `${code} ${message}`;
}

/** Tab-separated, numbers with all their digits. A text with a tab, a line end or a quote stands in quotes. */
export function asTsv(result: Evaluated): string {
  return result.map((row) => row.map(shown).join("\t")).join("\n");
}

function shown(value: CellValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const text = String(value);
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** `[[500]]`, or `{"error":"#VALUE!","message":"…"}`. A blank cell, or one that shows nothing, is null; an error in a spill its code. */
export function asJson(result: Evaluated): string {
  const error = errorOf(result);
  if (error) return JSON.stringify({ error: error.code, message: error.message });
  return JSON.stringify(result.map((row) => row.map(plain)));
}

function plain(value: CellValue | undefined): number | string | boolean | null {
  if (value === undefined || value === "") return null;
  return value instanceof CellError ? value.code : value;
}
