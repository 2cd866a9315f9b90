import { type Cell, CellError } from "../cell";
import { round9 } from "../stats/round";

/** A bound that an actual must keep. "<=" and ">=" include it, "<" and ">" do not (spec 1.3-7). */
export interface Limit {
  readonly operator: "<=" | ">=" | "<" | ">";
  readonly value: number;
  /** As people write it, in one spelling: "<=1%". */
  readonly written: string;
}

const WRITTEN = /^(<=|=<|≤|≦|⩽|<|>=|=>|≥|≧|⩾|>)?([+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+))(%?)$/;

const operators: Readonly<Record<string, Limit["operator"]>> = {
  "<=": "<=",
  "=<": "<=",
  "≤": "<=",
  "≦": "<=",
  "⩽": "<=",
  "<": "<",
  ">=": ">=",
  "=>": ">=",
  "≥": ">=",
  "≧": ">=",
  "⩾": ">=",
  ">": ">",
};

/** A limit such as "<=1%", ">= 95%", "≥4.5" or 90; a number alone is the least that is asked for. Null where it is none. */
export function readLimit(cell: Cell): Limit | null {
  if (cell instanceof CellError || typeof cell === "boolean") return null;
  const found = WRITTEN.exec(
    String(cell ?? "")
      .normalize("NFKC")
      .replace(/\s/g, ""),
  );
  if (found === null) return null;
  const [, typed = ">=", digits = "", percent = ""] = found;
  const operator = operators[typed] ?? ">=";
  const number = Number(digits.replaceAll(",", ""));
  return { operator, value: percent === "" ? number : number / 100, written: `${operator}${digits}${percent}` };
}

/** What is left to the limit; negative where it is broken. */
export function roomTo({ operator, value }: Limit, actual: number): number {
  return round9(operator.startsWith("<") ? value - actual : actual - value);
}

/** 1% keeps "<=1%" and breaks "<1%". */
export function keepsLimit(limit: Limit, actual: number): boolean {
  const room = roomTo(limit, actual);
  return limit.operator.endsWith("=") ? room >= 0 : room > 0;
}
