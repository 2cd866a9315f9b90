import type { Content, SheetPlan, TableBlock } from "../../sheets/sheet-plan";
import type { Slices } from "../pace";
import type { IsAccepted } from "./accepted";
import type { MergeWords } from "./change";
import type { AsNow } from "./fill";
import { type Arrangement, arrange, type Located } from "./match/arrange";
import { sinceBase } from "./match/locate";
import { type Matrix, matrixOf } from "./match/matrix";
import type { SheetBase, SheetNow } from "./match/sheet-base";
import { Moves } from "./place/moves";
import type { Room } from "./place/stack";
import { UserCells } from "./place/user-cells";

export interface ToMerge {
  readonly plan: SheetPlan;
  /** A content with the names and headings that the workbook has. */
  readonly ready: (content: Content) => Content;
  readonly words: MergeWords;
  /** None unless said. */
  readonly isAccepted?: IsAccepted | undefined;
  readonly base?: SheetBase | undefined;
  readonly now?: SheetNow | undefined;
  /** The blocks of the base as they stand now. */
  readonly found: readonly Located[];
}

/** What the last build left, what stands now and what this build has for a sheet, beside each other block by block. */
export interface Sides {
  readonly plan: SheetPlan;
  readonly words: MergeWords;
  readonly isAccepted: IsAccepted;
  /** Blocks that stand side by side keep their places, rows and columns. */
  readonly isFixed: boolean;
  readonly matrices: ReadonlyMap<string, Matrix>;
  readonly current: ReadonlyMap<string, Located>;
  readonly rooms: ReadonlyMap<string, Room>;
  readonly baseToNow: Moves;
  readonly asNow: AsNow;
  readonly arranged: ReadonlyMap<string, Arrangement>;
  /** The user's cells outside of all blocks. */
  readonly cells: UserCells;
}

export function* sidesOf({ plan, ready, words, isAccepted = () => false, base, now, found }: ToMerge): Slices<Sides> {
  const isFixed = standSideBySide(plan.blocks);
  const current = new Map(found.map((block) => [block.base.id, block]));
  const matrices = new Map<string, Matrix>();
  const arranged = new Map<string, Arrangement>();
  for (const block of plan.blocks) {
    const matrix = matrixOf(block, plan.names, ready);
    matrices.set(block.id, matrix);
    yield;
    arranged.set(block.id, arrange(matrix, current.get(block.id), isFixed));
    yield;
  }
  const baseToNow = new Moves(found.map(sinceBase));
  return {
    plan,
    words,
    isAccepted,
    isFixed,
    matrices,
    current,
    rooms: new Map(base?.blocks.map(({ id, room }) => [id, room])),
    baseToNow,
    asNow: (formula) => {
      const content = ready({ formula: baseToNow.formula(formula) });
      return typeof content === "object" && content !== null ? content.formula : formula;
    },
    arranged,
    cells: new UserCells(
      now,
      found.map(({ area }) => area),
    ),
  };
}

/** Such a sheet keeps its blocks where they are: none can be moved without meeting another. */
function standSideBySide(blocks: SheetPlan["blocks"]): boolean {
  const spans = blocks
    .map((block) => ({
      from: block.at.row,
      to: block.at.row + (block.kind === "grid" ? block.cells.length : block.rows + 1),
    }))
    .sort((a, b) => a.from - b.from);
  return spans.some(({ from }, index) => index > 0 && from < (spans[index - 1]?.to ?? 0));
}

/** The tables of a sheet: rows may leave each of them. */
export const tablesOf = ({ plan }: Sides): TableBlock[] =>
  plan.blocks.filter((block): block is TableBlock => block.kind === "table");
