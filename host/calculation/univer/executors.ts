/** The host's own functions as Univer executes them: custom functions, and ANCHORARRAY, which `A1#` stands for. */
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Book } from "../../cells/book";
import { CellError, cellKey } from "../../cells/sheet";
import type { RangeReader } from "../range-reader";
import { fromUniverValue, toUniverArray, toUniverValue } from "../values";
import { type CustomFunction, type RawArgument, type RawValue, type Returned, rawOf } from "./custom-function";

/** Takes note of an error with its message, for the cell that shows it: Univer's errors are a code alone. */
export type NoteError = (sheetId: string, row: number, column: number, error: CellError) => void;

export class CustomExecutor extends BaseFunction {
  /** Ranges come as references, so that the reader can take them from the book's cells. */
  override needsReferenceObject = true;
  override minParams = -1;
  override maxParams = -1;

  constructor(
    private readonly definition: CustomFunction,
    private readonly reader: RangeReader,
    private readonly noteError: NoteError,
  ) {
    super(definition.id.toUpperCase());
  }

  /** A text in quotes stays a text: Univer would make numbers of "2024-01-01" and "10%". */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...values: BaseValueObject[]) {
    const returned = this.#call(values.map((value) => argumentOf(value, this.reader)));
    if (Array.isArray(returned)) return this.#array(returned);
    const value = returned as Returned;
    if (value instanceof CellError) this.#note(value, 0, 0);
    return toUniverValue(value ?? undefined);
  }

  #call(given: RawArgument[]): ReturnType<CustomFunction["call"]> {
    try {
      return this.definition.call(given);
    } catch (thrown) {
      return new CellError(
        "#VALUE!",
        `${this.definition.id}: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
      );
    }
  }

  #array(rows: readonly (readonly Returned[])[]) {
    if (rows.length === 0 || rows[0]?.length === 0) return ErrorValueObject.create(ErrorType.CALC);
    rows.forEach((cells, down) => {
      cells.forEach((cell, across) => {
        if (cell instanceof CellError) this.#note(cell, down, across);
      });
    });
    return toUniverArray(rows.map((cells) => cells.map((cell) => cell ?? undefined)));
  }

  #note(error: CellError, down: number, across: number): void {
    if (error.message !== "" && this.subUnitId)
      this.noteError(this.subUnitId, this.row + down, this.column + across, error);
  }
}

function argumentOf(value: BaseValueObject, reader: RangeReader): RawArgument {
  const variant: FunctionVariantType = value;
  if (variant instanceof BaseReferenceObject) return lone(reader.read(variant));
  if (!(variant instanceof ArrayValueObject)) return rawOf(fromUniverValue(value));
  const rows: RawValue[][] = [];
  variant.iterator((cell, row, column) => {
    rows[row] ??= [];
    rows[row][column] = rawOf(fromUniverValue(cell));
  });
  return lone(rows);
}

/** Excel passes a single cell as the value that it holds. */
function lone(rows: readonly (readonly RawValue[])[]): RawArgument {
  const value = rows[0]?.[0];
  return rows.length === 1 && rows[0]?.length === 1 && value !== undefined ? value : rows;
}

export class AnchorArray extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor(
    private readonly book: Book,
    private readonly reader: RangeReader,
  ) {
    super("ANCHORARRAY");
  }

  override calculate(value: BaseValueObject) {
    const variant: FunctionVariantType = value;
    if (!(variant instanceof BaseReferenceObject)) return ErrorValueObject.create(ErrorType.REF);
    const { startRow, startColumn } = variant.getRangePosition();
    const stored = this.book.sheet(variant.getSheetId())?.spills.get(cellKey(startRow, startColumn));
    const range = variant.getCurrentRuntimeActiveArrayFormulaRange()?.[startRow]?.[startColumn] ?? stored;
    if (!range) return ErrorValueObject.create(ErrorType.REF);
    return toUniverArray(this.reader.read(variant, range).map((cells) => cells.map(cellValueOf)));
  }
}

function cellValueOf(raw: RawValue) {
  if (raw === null) return undefined;
  return typeof raw === "object" ? new CellError(raw.basicValue) : raw;
}
