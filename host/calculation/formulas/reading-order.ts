/**
 * The order in which formulas are calculated: each after those that it reads. Univer asks of every formula which others read it,
 * and with one setting read by tens of thousands of formulas the answers are most of a calculation. Here a formula is asked what
 * it reads, and a range that many formulas read is looked through once.
 */
import type { IRange, IUnitRange } from "@univerjs/core";
import type { FormulaCell, FormulaCells } from "./formula-cells";

export interface Reading {
  /** The ranges that a formula names. */
  rangesOf(cell: FormulaCell): readonly IUnitRange[];
  /** Those that it comes to by calculating, as with OFFSET; what it names has its value by then. */
  calculatedRangesOf(cell: FormulaCell): readonly IUnitRange[];
  calculate(cell: FormulaCell): void;
}

/** A range that formulas read, with the formulas in it. */
class ReadRange {
  state: FormulaCell["state"] = "new";

  constructor(readonly range: IUnitRange) {}
}

interface Step {
  readonly node: FormulaCell | ReadRange;
  readonly needs: (FormulaCell | ReadRange)[];
  next: number;
  calculatedRangesAreKnown: boolean;
}

export class ReadingOrder {
  /** The cells as they were calculated. */
  readonly order: FormulaCell[] = [];
  #isCircular = false;
  readonly #ranges = new Map<string, ReadRange>();

  constructor(
    private readonly cells: FormulaCells,
    private readonly reading: Reading,
  ) {}

  /** Calculates every formula, in steps between which others have their turn; true where references run in a circle. */
  *calculate(): Generator<void, boolean> {
    for (const cell of this.cells.all) {
      if (cell.state === "new") this.#calculateWithNeeds(cell);
      yield;
    }
    return this.#isCircular;
  }

  /** Calculates those formulas once more that read changed ranges, directly or through others. */
  *calculateAgain(changed: readonly IUnitRange[]): Generator<void> {
    const affected = new Set<FormulaCell>();
    const rangeIsAffected = new Map<string, boolean>();
    const readsChange = (range: IUnitRange): boolean => {
      const key = keyOf(range);
      const known = rangeIsAffected.get(key);
      if (known !== undefined) return known;
      const isAffected =
        changed.some((other) => meet(range, other)) ||
        this.cells.inRange(range.sheetId, wholeRange(range.range)).some((cell) => affected.has(cell));
      rangeIsAffected.set(key, isAffected);
      return isAffected;
    };
    for (const cell of this.order) {
      const { reading } = this;
      if (!reading.rangesOf(cell).some(readsChange) && !reading.calculatedRangesOf(cell).some(readsChange)) continue;
      affected.add(cell);
      reading.calculate(cell);
      yield;
    }
  }

  /** Without recursion: a running total over a long list is a chain of as many formulas. */
  #calculateWithNeeds(first: FormulaCell): void {
    const open: Step[] = [this.#opened(first)];
    for (let step = open.at(-1); step; step = open.at(-1)) {
      const need = step.needs[step.next++];
      if (need?.state === "open") this.#isCircular = true;
      if (need?.state === "new") open.push(this.#opened(need));
      if (need === undefined && this.#isReady(step)) {
        step.node.state = "done";
        open.pop();
      }
    }
  }

  #opened(node: FormulaCell | ReadRange): Step {
    node.state = "open";
    const needs =
      node instanceof ReadRange
        ? this.cells.inRange(node.range.sheetId, wholeRange(node.range.range))
        : this.#needsOf(this.reading.rangesOf(node));
    return { node, needs, next: 0, calculatedRangesAreKnown: false };
  }

  /** Calculates a formula whose needs are met, unless it turns out to need more. */
  #isReady(step: Step): boolean {
    const { node } = step;
    if (node instanceof ReadRange) return true;
    if (!step.calculatedRangesAreKnown) {
      step.calculatedRangesAreKnown = true;
      const more = this.#needsOf(this.reading.calculatedRangesOf(node));
      if (more.length > 0) {
        step.needs.push(...more);
        step.next = step.needs.length - more.length;
        return false;
      }
    }
    this.reading.calculate(node);
    this.order.push(node);
    return true;
  }

  #needsOf(ranges: readonly IUnitRange[]): (FormulaCell | ReadRange)[] {
    return ranges.flatMap((range): readonly (FormulaCell | ReadRange)[] => {
      const { startRow, endRow, startColumn, endColumn } = range.range;
      if (startRow === endRow && startColumn === endColumn) return this.cells.inRange(range.sheetId, range.range);
      const key = keyOf(range);
      const known = this.#ranges.get(key) ?? new ReadRange(range);
      this.#ranges.set(key, known);
      return [known];
    });
  }
}

const keyOf = ({ sheetId, range: { startRow, startColumn, endRow, endColumn } }: IUnitRange): string =>
  `${sheetId}!${startRow},${startColumn},${endRow},${endColumn}`;

/** Univer gives the open ends of A:A and 1:1 as no number. */
const wholeRange = ({ startRow, startColumn, endRow, endColumn }: IRange): IRange => ({
  startRow: Number.isNaN(startRow) ? 0 : startRow,
  startColumn: Number.isNaN(startColumn) ? 0 : startColumn,
  endRow: Number.isNaN(endRow) ? Infinity : endRow,
  endColumn: Number.isNaN(endColumn) ? Infinity : endColumn,
});

function meet(one: IUnitRange, other: IUnitRange): boolean {
  const [a, b] = [wholeRange(one.range), wholeRange(other.range)];
  return (
    one.sheetId === other.sheetId &&
    a.startRow <= b.endRow &&
    b.startRow <= a.endRow &&
    a.startColumn <= b.endColumn &&
    b.startColumn <= a.endColumn
  );
}
