/** Univer's calculation, run so that it can be awaited: formulas in the order in which they read each other, spills until they rest. */
import {
  CalculateFormulaService,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  generateAstNode,
  type IAllRuntimeData,
  type IFormulaDatasetConfig,
} from "@univerjs/engine-formula";
import { FormulaCells, type FormulaItems, type FormulaNode } from "./formulas/formula-cells";
import { FormulaReading } from "./formulas/formula-reading";
import { ReadingOrder } from "./formulas/reading-order";
import { changedSpills } from "./spills";

/** More rounds than spills that read each other can need; a circle of them never ends. */
const MOST_ROUNDS = 20;

/** A page stays alive while it calculates: after so many milliseconds others have their turn. */
const TURN_MS = 25;

export interface CalculationResult extends IAllRuntimeData {
  readonly circular: boolean;
}

/**
 * Univer's `execute()` returns before it is done, swallows errors, and looks at spills once. `run` can be awaited, throws, and
 * goes on until no spill changes.
 */
export class OrderedCalculation extends CalculateFormulaService {
  async run(
    unit: string,
    formulas: FormulaItems,
    config: IFormulaDatasetConfig,
    spillsChanged: () => void,
  ): Promise<CalculationResult> {
    const runtime = this._runtimeService;
    const seen = new Map<string, string>();
    this._currentConfigService.load(config);
    runtime.reset();
    try {
      const cells = new FormulaCells(formulas, (formula) => this.#parse(unit, formula));
      const order = new ReadingOrder(cells, new FormulaReading(unit, this._runtimeService, this._interpreter));
      const circular = await inTurns(order.calculate());
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const data = runtime.getAllRuntimeData();
        const changed = changedSpills(data, unit, seen);
        if (changed.length === 0) return { ...data, circular };
        FORMULA_REF_TO_ARRAY_CACHE.clear();
        spillsChanged();
        await inTurns(order.calculateAgain(changed));
      }
      return { ...runtime.getAllRuntimeData(), circular: true };
    } finally {
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      CELL_INVERTED_INDEX_CACHE.clear();
      runtime.reset();
    }
  }

  #parse(unit: string, formula: string): FormulaNode {
    return generateAstNode(unit, formula, this._lexer, this._astTreeBuilder, this._currentConfigService);
  }
}

/** Runs work that comes in steps, and lets others have their turn between them. */
async function inTurns<Result>(work: Generator<void, Result>): Promise<Result> {
  let turnStart = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - turnStart < TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    turnStart = performance.now();
  }
}
