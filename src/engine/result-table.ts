import type { EngineError } from "./errors";

/** How a column's values are read and shown. */
export type ColumnKind = "text" | "label" | "whole" | "number" | "money" | "percent" | "date";

/**
 * A word of the field instead of a text: `"tier.high"`, never "High" or "高价值". The words are in src/text/labels.ts;
 * parameters fill its placeholders.
 */
export interface Label {
  readonly label: string;
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/** One value of a result. Several labels are joined by "; ". Null is a blank cell. */
export type ResultValue = string | number | boolean | null | Label | readonly Label[] | EngineError;

export interface ResultColumn<Row> {
  /** Language-free name; its heading is in src/text/headings.ts. */
  readonly id: string;
  readonly kind: ColumnKind;
  readonly value: (row: Row) => ResultValue;
}

/** A result table, described once: the spilled function, the block on Calc and the sheet all come from it. */
export interface ResultTable<Row> {
  readonly id: string;
  readonly columns: readonly ResultColumn<Row>[];
}
