import { CellError } from "../../engine/cell";
import { EngineError, type MessageParameters } from "../../engine/errors";
import type { Label, ResultValue } from "../../engine/result-table";
import { errorTexts } from "../../text/errors";
import { headings } from "../../text/headings";
import { labels } from "../../text/labels";
import { type Language, say, type Text } from "../../text/language";
import type { FunctionResult, Scalar, TableResult } from "../define";

/** An error in one cell of a result, with its message where Excel can show one. */
export class Failure {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

export type OutgoingCell = string | number | boolean | Failure;

/** One value, or a full rectangle of values. Excel shows null as 0, so a blank is always "". */
export type Outgoing = OutgoingCell | readonly (readonly OutgoingCell[])[];

/** The engine's result as Excel takes it; messages in the language given, tables in their own. */
export function toExcel(result: FunctionResult, language: Language): Outgoing {
  if (isTable(result)) return tableCells(result);
  if (isRows(result)) return result.map((row) => row.map((value) => cell(value, language)));
  return cell(result, language);
}

/** The failure that an engine error shows as. */
export function failureOf(error: EngineError, language: Language): Failure {
  const parameters = { argument: error.argument, ...error.parameters };
  return new Failure(error.code, say(language, errorTexts[error.key], parameters));
}

function isTable(result: FunctionResult): result is TableResult {
  return typeof result === "object" && result !== null && "table" in result;
}

function isRows(result: FunctionResult): result is readonly (readonly Scalar[])[] {
  return Array.isArray(result);
}

function tableCells({ table, rows, language }: TableResult): OutgoingCell[][] {
  const header = table.columns.map(({ id }) => word(headings, id, language));
  return [header, ...rows.map((row) => table.columns.map(({ value }) => cell(value(row), language)))];
}

function cell(value: ResultValue | Scalar, language: Language): OutgoingCell {
  if (value === null) return "";
  if (typeof value === "string" || typeof value === "boolean") return value;
  // Adding zero turns -0 into 0: Excel has no negative zero.
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : impossible(language);
  if (value instanceof CellError) return new Failure(value.code, "");
  if (value instanceof EngineError) return failureOf(value, language);
  if (isLabel(value)) return labelText(value, language);
  return value.map((label) => labelText(label, language)).join("; ");
}

function isLabel(value: Label | readonly Label[]): value is Label {
  return "label" in value;
}

function impossible(language: Language): Failure {
  return new Failure("#NUM!", say(language, errorTexts.unexpected));
}

function labelText({ label, parameters }: Label, language: Language): string {
  return word(labels, label, language, parameters);
}

/** A word by its key. A missing one shows its key rather than fail a whole table; the tests look for missing ones. */
function word(
  texts: Readonly<Record<string, Text>>,
  key: string,
  language: Language,
  parameters?: MessageParameters,
): string {
  const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
  return text === undefined ? key : say(language, text, parameters);
}
