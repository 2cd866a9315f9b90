/**
 * Faults of Univer's formula engine 0.25.1 and their remedies, all in one place. They touch private members: the version is
 * pinned exactly, and each remedy has its test in test/host/calculation/univer-faults.test.ts.
 */
import {
  AstTreeBuilder,
  type BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  Interpreter,
  type ISuperTable,
  type ISuperTableService,
  LexerNode,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";

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
