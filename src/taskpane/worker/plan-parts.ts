import type { Content, SheetPlan } from "../../sheets/sheet-plan";
import type { FromWorker } from "./messages";

type PlanPart = Extract<FromWorker, { kind: "plan" | "contents" }>;

/** A plan in pieces, the largest of which is one column of a list. */
export function* partsOf(plan: SheetPlan): Generator<PlanPart> {
  yield { kind: "plan", plan: withContents(plan, () => []) };
  for (const block of plan.blocks)
    if (block.kind === "table") for (const { contents } of block.columns) yield { kind: "contents", contents };
}

/** Puts plans together again from their pieces. */
export class PlanAssembly {
  #emptied: SheetPlan[] = [];
  #contents: (readonly Content[])[] = [];

  take(part: PlanPart): void {
    if (part.kind === "plan") this.#emptied.push(part.plan);
    else this.#contents.push(part.contents);
  }

  plans(): SheetPlan[] {
    const contents = this.#contents.values();
    return this.#emptied.map((plan) => withContents(plan, () => contents.next().value ?? []));
  }
}

function withContents(plan: SheetPlan, next: () => readonly Content[]): SheetPlan {
  const blocks = plan.blocks.map((block) =>
    block.kind === "table"
      ? { ...block, columns: block.columns.map((column) => ({ ...column, contents: next() })) }
      : block,
  );
  return { ...plan, blocks };
}
