import { type Cell, CellError, isBlank } from "../../engine/cell";
import { EngineError } from "../../engine/errors";
import type { Scalar } from "../define";
import { numberFromText } from "./text-values";

type Block = readonly (readonly Cell[])[];

/**
 * A function of single numbers, applied to blocks of them element by element. Blocks have one shape; a single cell stands
 * for a whole block of itself. A blank gives a blank, an error value itself, and an error of the function stays in its
 * element. A first row that is text in every block is a header and left out.
 *
 * Error: blocks of different shapes.
 */
export function elementWise<Name extends string>(
  given: Readonly<Record<Name, Block>>,
  compute: (values: Readonly<Record<Name, number>>) => Scalar,
): Scalar[][] {
  const blocks = withoutHeader(Object.entries<Block>(given));
  const [name, shape] = blocks.find(([, block]) => !isSingle(block)) ?? (blocks[0] as [string, Block]);
  for (const [other, block] of blocks) {
    if (isSingle(block) || sizeOf(block) === sizeOf(shape)) continue;
    throw new EngineError("unequalShapes", other, {
      first: name,
      firstShape: sizeOf(shape),
      shape: sizeOf(block),
    });
  }
  return shape.map((row, r) =>
    row.map((_, c) => {
      const cells = blocks.map(
        ([argument, block]) => [argument, (isSingle(block) ? block[0]?.[0] : block[r]?.[c]) ?? null] as const,
      );
      return element(cells, compute as (values: Readonly<Record<string, number>>) => Scalar);
    }),
  );
}

function element(
  cells: readonly (readonly [string, Cell])[],
  compute: (values: Readonly<Record<string, number>>) => Scalar,
): Scalar {
  for (const [, cell] of cells) if (cell instanceof CellError) return cell;
  if (cells.some(([, cell]) => isBlank(cell))) return "";
  try {
    return compute(Object.fromEntries(cells.map(([argument, cell]) => [argument, numberOf(argument, cell)])));
  } catch (thrown) {
    if (thrown instanceof EngineError) return thrown;
    throw thrown;
  }
}

function numberOf(argument: string, cell: Cell): number {
  const number = typeof cell === "string" ? numberFromText(cell) : cell;
  if (typeof number !== "number") throw new EngineError("numberExpected", argument);
  return number;
}

function withoutHeader(blocks: readonly [string, Block][]): [string, Block][] {
  const isHeader = (block: Block) =>
    isSingle(block) ||
    (block.length > 1 &&
      (block[0] ?? []).every(
        (cell) => typeof cell === "string" && !isBlank(cell) && numberFromText(cell) === undefined,
      ));
  const hasHeader = blocks.some(([, block]) => !isSingle(block)) && blocks.every(([, block]) => isHeader(block));
  return blocks.map(([name, block]) => [name, hasHeader && !isSingle(block) ? block.slice(1) : block]);
}

function isSingle(block: Block): boolean {
  return block.length === 1 && block[0]?.length === 1;
}

function sizeOf(block: Block): string {
  return `${block.length} × ${block[0]?.length ?? 0}`;
}
