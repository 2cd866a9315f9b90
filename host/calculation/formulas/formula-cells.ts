/** The cells of a book that hold formulas, found by the range that they lie in. */
import type { IRange } from "@univerjs/core";
import type { generateAstNode, IFormulaDataItem } from "@univerjs/engine-formula";

/** A part of a parsed formula; Univer does not publish the class. */
export type FormulaNode = ReturnType<ReturnType<typeof generateAstNode>["getChildren"]>[number];

/** A cell with its formula. Cells of a filled-down column share one parsed formula, each at its own distance from the first. */
export class FormulaCell {
  /** How far a calculation has come with it. */
  state: "new" | "open" | "done" = "new";

  constructor(
    readonly sheetId: string,
    readonly row: number,
    readonly column: number,
    readonly node: FormulaNode,
    readonly rowsFromFirst: number,
  ) {}
}

/** By sheet, row and column, as Univer takes them. */
export type FormulaItems = Readonly<
  Record<string, Readonly<Record<number, Readonly<Record<number, IFormulaDataItem>>>>>
>;

export class FormulaCells {
  readonly all: FormulaCell[] = [];
  /** By sheet and column, each column from top to bottom. */
  readonly #columns = new Map<string, Map<number, FormulaCell[]>>();

  constructor(formulas: FormulaItems, parse: (formula: string) => FormulaNode) {
    const parsed = new Map<string, FormulaNode>();
    const nodeOf = (formula: string): FormulaNode => {
      const node = parsed.get(formula) ?? parse(formula);
      parsed.set(formula, node);
      return node;
    };
    for (const [sheetId, rows] of Object.entries(formulas)) {
      const shared = new Map<string, FormulaNode>();
      // The first of a shared formula is the one that was entered first: others may stand above it.
      for (const cells of Object.values(rows))
        for (const { f, si } of Object.values(cells)) if (f !== "" && si !== undefined) shared.set(si, nodeOf(f));
      for (const [row, cells] of Object.entries(rows)) {
        for (const [column, item] of Object.entries(cells)) {
          const node = (item.f === "" ? shared.get(item.si ?? "") : undefined) ?? nodeOf(item.f);
          this.#add(new FormulaCell(sheetId, Number(row), Number(column), node, item.y ?? 0));
        }
      }
    }
  }

  #add(cell: FormulaCell): void {
    this.all.push(cell);
    const columns = this.#columns.get(cell.sheetId) ?? new Map<number, FormulaCell[]>();
    this.#columns.set(cell.sheetId, columns);
    const cells = columns.get(cell.column);
    if (cells) cells.push(cell);
    else columns.set(cell.column, [cell]);
  }

  inRange(sheetId: string, { startRow, startColumn, endRow, endColumn }: IRange): FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const [column, cells] of this.#columns.get(sheetId) ?? []) {
      if (column < startColumn || column > endColumn) continue;
      for (let place = firstFrom(cells, startRow); (cells[place]?.row ?? Infinity) <= endRow; place++) {
        const cell = cells[place];
        if (cell) found.push(cell);
      }
    }
    return found;
  }
}

/** The place of the first cell at a row or below it. */
function firstFrom(cells: readonly FormulaCell[], row: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
