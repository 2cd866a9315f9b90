import type { Block, PlanName, SheetId, SheetPlan } from "../../../sheets/sheet-plan";

/** Names that start so are out of sight: Excel moves them along when rows and columns are put in, so a block is found again. */
const PREFIX = "fupan.";

export const isAnchor = (name: string): boolean => name.toLowerCase().startsWith(PREFIX);

/** `fupan.review.prompt_answers`. */
export const anchorName = (sheet: SheetId, block: string): string => `${PREFIX}${plain(sheet)}.${plain(block)}`;

const plain = (id: string): string => id.replace(/[^A-Za-z0-9.]/g, "_");

export function anchorOf(sheet: SheetId, block: Block): PlanName {
  const columns =
    block.kind === "grid" ? Math.max(1, ...block.cells.map((cells) => cells.length)) : block.columns.length;
  const rows = block.kind === "grid" ? block.cells.length : block.rows + 1;
  return { name: anchorName(sheet, block.id), area: { ...block.at, rows, columns } };
}

/** A plan whose blocks each have a name of their own. */
export function withAnchors(plan: SheetPlan): SheetPlan {
  return { ...plan, names: [...plan.names, ...plan.blocks.map((block) => anchorOf(plan.id, block))] };
}
