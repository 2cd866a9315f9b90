import { EngineError } from "../../engine/errors";
import type { ColumnKind, Label, ResultTable, ResultValue } from "../../engine/result-table";
import { headings } from "../../text/headings";
import { wordsOf } from "../../text/labels";
import { type Language, say } from "../../text/language";
import type { CellValue, StyleName } from "../sheet-plan";
import type { ColumnSpec } from "./columns";

const styles: Readonly<Record<ColumnKind, StyleName>> = {
  text: "text",
  label: "text",
  whole: "whole",
  number: "number",
  money: "money",
  percent: "percent",
  date: "date",
};

/** The columns of a result as values on a sheet, described by the same table as the function that spills it. */
export function resultColumns<Row>(table: ResultTable<Row>, rows: readonly Row[], language: Language): ColumnSpec[] {
  return table.columns.map(({ id, kind, value }) => ({
    id,
    heading: say(language, headings[id as keyof typeof headings]),
    style: styles[kind],
    role: "value",
    contents: rows.map((row) => cellValue(value(row), language)),
  }));
}

function cellValue(value: ResultValue, language: Language): CellValue {
  if (value instanceof EngineError) return null;
  return typeof value === "object" && value !== null ? wordsOf(value as Label | readonly Label[], language) : value;
}
