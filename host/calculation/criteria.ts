/**
 * SUMIFS, COUNTIFS and their kin by an index of each column, made once a calculation: Univer compares every cell of every column
 * anew for each formula. Covered are criteria that equal a number or a plain text, or compare with a number, over single columns;
 * everything else goes on as before.
 * Text equals whatever its capitals; a comparison with a number fits numbers alone (source: support.microsoft.com, "SUMIFS
 * function" and "COUNTIF function"; verified with LibreOffice, which also takes TRUE for 1: that it is no number is assumed).
 */
import {
  type BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  NumberValueObject,
} from "@univerjs/engine-formula";
import type { Column, RangeReader } from "./range-reader";
import { asArray } from "./values";

type Given = readonly FunctionVariantType[];

interface Call {
  /** Ranges and their criteria, in turn. */
  readonly conditions: Given;
  /** Undefined: rows are counted. */
  readonly summed: FunctionVariantType | undefined;
}

const calls: Readonly<Record<string, (given: Given) => Call>> = {
  COUNTIF: (given) => ({ conditions: given, summed: undefined }),
  COUNTIFS: (given) => ({ conditions: given, summed: undefined }),
  SUMIF: ([range, criterion, summed]) => ({ conditions: [range, criterion] as Given, summed: summed ?? range }),
  SUMIFS: ([summed, ...conditions]) => ({ conditions, summed }),
};

export const criteriaFunctions = Object.keys(calls);

/** Gives one of the functions the index. */
export function countingByIndex(name: string, execute: BaseFunction, reader: RangeReader): BaseFunction {
  const calculate = execute.calculate.bind(execute);
  const callOf = calls[name];
  const asBefore = execute.needsReferenceObject ? (given: BaseValueObject) => given : asArray;
  execute.needsReferenceObject = true;
  execute.calculate = (...given: BaseValueObject[]) => {
    const result = callOf && indexed(callOf(given), reader);
    return result === undefined ? calculate(...given.map(asBefore)) : NumberValueObject.create(result);
  };
  return execute;
}

function indexed({ conditions, summed }: Call, reader: RangeReader): number | undefined {
  const sums = summed === undefined ? undefined : columnOf(summed, reader);
  if (summed !== undefined && sums === undefined) return undefined;
  let rows: readonly number[] | undefined;
  let length = sums?.values.length;
  for (let place = 0; place < conditions.length; place += 2) {
    const column = columnOf(conditions[place], reader);
    const fitting = column && fittingRows(column, conditions[place + 1], reader);
    if (!fitting || (length ?? column.values.length) !== column.values.length) return undefined;
    length = column.values.length;
    const others: ReadonlySet<number> | undefined = rows && new Set(rows);
    rows = others ? fitting.filter((row) => others.has(row)) : fitting;
  }
  return rows && (sums ? sumOf(rows, sums) : rows.length);
}

function columnOf(given: FunctionVariantType | undefined, reader: RangeReader): Column | undefined {
  return given instanceof BaseReferenceObject ? reader.column(given) : undefined;
}

function fittingRows(
  column: Column,
  criterion: FunctionVariantType | undefined,
  reader: RangeReader,
): readonly number[] | undefined {
  const value = criterion && reader.single(criterion);
  if (typeof value === "number") return column.holdsNumbersAsText ? undefined : (column.rows.get(value) ?? []);
  if (typeof value !== "string") return undefined;
  const [, sign, operand] = /^(<=|>=|<|>)(-?\d+(?:\.\d+)?)$/.exec(value) ?? [];
  if (sign !== undefined) return compared(column, sign, Number(operand));
  return isPlainText(value) ? (column.rows.get(value.toLowerCase()) ?? []) : undefined;
}

/** Neither a comparison nor a pattern, and nothing that could be read as a number, a date, a truth value or an error. */
const isPlainText = (text: string): boolean =>
  /\p{L}/u.test(text) && !/^[<>=#]|[*?~]/.test(text) && Number.isNaN(Number(text)) && !/^(?:true|false)$/i.test(text);

const comparisons: Readonly<Record<string, (value: number, operand: number) => boolean>> = {
  "<": (value, operand) => value < operand,
  "<=": (value, operand) => value <= operand,
  ">": (value, operand) => value > operand,
  ">=": (value, operand) => value >= operand,
};

function compared({ values }: Column, sign: string, operand: number): number[] {
  const fits = comparisons[sign];
  return values.flatMap((value, row) => (typeof value === "number" && fits?.(value, operand) ? row : []));
}

/** Undefined where an error stands among the cells. */
function sumOf(rows: readonly number[], { values }: Column): number | undefined {
  let sum = 0;
  for (const row of rows) {
    const value = values[row];
    if (typeof value === "object" && value !== null) return undefined;
    if (typeof value === "number") sum += value;
  }
  return sum;
}
