/**
 * Faults of Univer's formula engine 0.25.1 and their remedies, all in one place. They touch private members: the version is
 * pinned exactly, and each remedy has its test in test/host/calculation/univer-faults.test.ts.
 */
import type { IUnitRange } from "@univerjs/core";
import {
  AstTreeBuilder,
  type BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  CalculateFormulaService,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaDependencyGenerator,
  type IAllRuntimeData,
  type IFormulaDatasetConfig,
  type IFormulaDependencyTree,
  Interpreter,
  type ISuperTable,
  type ISuperTableService,
  LexerNode,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { changedSpills } from "./spills";

/** The index of values by column walks all distinct values for every spilled cell: rows that no lookup has read need none. */
const setIndex = CELL_INVERTED_INDEX_CACHE.set.bind(CELL_INVERTED_INDEX_CACHE);
const rowsInIndex = CELL_INVERTED_INDEX_CACHE.canUseCache.bind(CELL_INVERTED_INDEX_CACHE);
CELL_INVERTED_INDEX_CACHE.set = (unit, sheet, column, value, row, isForced) => {
  if (isForced && rowsInIndex(unit, sheet, column, row, row).rowsInCache.length === 0) return;
  setIndex(unit, sheet, column, value, row, isForced);
};
/** The same index answers a comparison with one cell by walking the whole column: one cell is read directly. */
CELL_INVERTED_INDEX_CACHE.canUseCache = (unit, sheet, column, from, to) =>
  from === to ? { rowsInCache: [], rowsNotInCache: [] } : rowsInIndex(unit, sheet, column, from, to);

/** INDEX and OFFSET of a table on another sheet read the formula's own sheet: a sheet known by its id is not to be forgotten. */
const { setForcedSheetId } = BaseReferenceObject.prototype;
BaseReferenceObject.prototype.setForcedSheetId = function (sheetNames) {
  if (this.getForcedSheetName()) setForcedSheetId.call(this, sheetNames);
};

interface CycleCheck {
  readonly _dependencyManagerService: {
    searchDependency(ranges: readonly IUnitRange[], except: ReadonlySet<number>): ReadonlySet<number>;
  };
  _checkIsCycleDependency(formulas: readonly IFormulaDependencyTree[]): boolean;
}

/**
 * Circles are looked for by collecting, for every formula, all that read it: with one setting read by tens of thousands of
 * formulas this takes most of a calculation. The formulas stand in the list after those that read them unless some form a
 * circle: only when one is read by a formula that does not stand before it, the whole search is made.
 */
const cycles = FormulaDependencyGenerator.prototype as unknown as CycleCheck;
const searchForCircle = cycles._checkIsCycleDependency;
cycles._checkIsCycleDependency = function (formulas) {
  const before = new Set<number>();
  for (const formula of formulas) {
    if (this._dependencyManagerService.searchDependency(formula.toRTreeItem(), before).size > 0)
      return searchForCircle.call(this, formulas);
    before.add(formula.treeId);
  }
  return false;
};

interface SuffixExpressionHandler {
  _suffixExpressionHandler(node: unknown): boolean;
}

/**
 * Parsed texts are kept for the whole process, and building LET changes them: the second look is #VALUE!, and a changed name
 * stays as it was. This lexer keeps nothing.
 */
export class FreshLexer extends LexerTreeBuilder {
  override treeBuilder(...[formula, withSuffixes = true, names]: Parameters<LexerTreeBuilder["treeBuilder"]>) {
    const node = super.treeBuilder(formula, false, names);
    if (!withSuffixes || typeof node === "string") return node;
    const isValid = (this as unknown as SuffixExpressionHandler)._suffixExpressionHandler(node);
    return isValid ? node : ErrorType.VALUE;
  }
}

/** A malformed LET or LAMBDA throws while it is built, which ends the whole calculation: here it is #VALUE! of the one formula. */
export class SteadyParser extends AstTreeBuilder {
  override parse(node: Parameters<AstTreeBuilder["parse"]>[0]) {
    try {
      return super.parse(node);
    } catch {
      const error = new FreshLexer().treeBuilder("=#VALUE!");
      return error instanceof LexerNode ? super.parse(error) : undefined;
    }
  }
}

/** More rounds than spills that read each other can need; a circle of them never ends. */
const MOST_ROUNDS = 20;

export interface CalculationResult extends IAllRuntimeData {
  readonly circular: boolean;
}

/**
 * `execute()` returns before it is done, swallows errors, and looks at spills once. `run` can be awaited, throws, and goes on
 * until no spill changes.
 */
export class AwaitableCalculation extends CalculateFormulaService {
  async run(unit: string, config: IFormulaDatasetConfig): Promise<CalculationResult> {
    const runtime = this._runtimeService;
    const seen = new Map<string, string>();
    this._currentConfigService.load(config);
    runtime.reset();
    try {
      await this._apply();
      let circular = runtime.isCycleDependency();
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const data = runtime.getAllRuntimeData();
        const dirtyRanges = changedSpills(data, unit, seen);
        if (dirtyRanges.length === 0) return { ...data, circular };
        await this.#again(config, dirtyRanges);
        circular ||= runtime.isCycleDependency();
      }
      return { ...runtime.getAllRuntimeData(), circular: true };
    } finally {
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      CELL_INVERTED_INDEX_CACHE.clear();
      runtime.reset();
    }
  }

  /** Only what reads the changed spills: forced, everything would be calculated once more. */
  async #again(config: IFormulaDatasetConfig, dirtyRanges: IUnitRange[]): Promise<void> {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    this._currentConfigService.load({ ...config, forceCalculate: false, clearDependencyTreeCache: {}, dirtyRanges });
    await this._apply(true);
  }
}

/** Any exception in a function, or in a LET that names itself, ends the whole calculation: here it is #VALUE! of the one formula. */
export class SteadyInterpreter extends Interpreter {
  override execute(...given: Parameters<Interpreter["execute"]>) {
    try {
      return super.execute(...given);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  /** For references that are themselves calculated, as by OFFSET. */
  override executePreCalculateNode(...given: Parameters<Interpreter["executePreCalculateNode"]>) {
    try {
      return super.executePreCalculateNode(...given);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}

/** SORT sorts the cached range itself, and every later formula sees it sorted: it is given a copy. */
export function sortingACopy(sort: BaseFunction): BaseFunction {
  const calculate = sort.calculate.bind(sort);
  sort.calculate = (values: BaseValueObject, ...rest) =>
    calculate(values.isArray() ? values.map((value) => value) : values, ...rest);
  return sort;
}

/** Tables and their columns are found only in the letters they were defined in; Excel does not tell capitals apart. */
export class CaselessMap<Value> extends Map<string, Value> {
  override get(key: string): Value | undefined {
    return super.get(key.toLowerCase());
  }
  override has(key: string): boolean {
    return super.has(key.toLowerCase());
  }
  override set(key: string, value: Value): this {
    return super.set(key.toLowerCase(), value);
  }
  override delete(key: string): boolean {
    return super.delete(key.toLowerCase());
  }
}

interface TableMaps {
  readonly _tableMap: Map<string, Map<string, ISuperTable>>;
}

/** Lets a book's tables be found in any letters. */
export function findTablesInAnyLetters(tables: ISuperTableService, unit: string): void {
  (tables as unknown as TableMaps)._tableMap.set(unit, new CaselessMap());
}
