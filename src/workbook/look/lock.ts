import type { Area } from "../../sheets/sheet-plan";
import type { MergedSheet } from "../merge/merge-sheet";
import { type Frame, foldedOf } from "./frame";
import { joined, packedAddresses } from "./rectangles";

/**
 * The frame of a sheet that is to be protected: inputs, columns and cells of the user's stay open. Columns of inputs are not folded
 * away, because nobody can unfold them on a protected sheet.
 */
export function lockedFrame(frame: Frame, { plan, userCells }: Pick<MergedSheet, "plan" | "userCells">): Frame {
  const inputs = frame.paint.looks.find(({ name }) => name === "input")?.areas ?? [];
  const columns = plan.blocks.flatMap((block): Area[] =>
    block.kind === "grid"
      ? []
      : block.columns.flatMap(({ role }, at) =>
          role === "user" ? { row: block.at.row, column: block.at.column + at, rows: block.rows + 1, columns: 1 } : [],
        ),
  );
  const cells = [...userCells.values()].map(({ place }): Area => ({ ...place, rows: 1, columns: 1 }));
  return {
    ...frame,
    folded: foldedOf(plan, ({ role }) => role !== "input"),
    lock: { open: [...inputs, ...packedAddresses(joined([...columns, ...cells]))] },
  };
}
