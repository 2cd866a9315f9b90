/** Univer's formula engine alone, without its workbook: it asks for cells, sheets, tables and names, and is told. */
import { LocaleType, Univer } from "@univerjs/core";
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  AstTreeBuilder,
  ICalculateFormulaService,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  IFunctionService,
  IHyperlinkEngineFormulaService,
  Interpreter,
  ISuperTableService,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import type { Book } from "../../cells/book";
import { MAX_COLUMNS, MAX_ROWS } from "../../cells/sheet";
import { OrderedCalculation } from "../ordered-calculation";
import { FreshLexer, findTablesInAnyLetters, SteadyInterpreter, SteadyParser, sortingACopy } from "./faults";

export interface Engine {
  /** Univer keeps caches for the whole process by this id. */
  readonly unit: string;
  readonly calculation: OrderedCalculation;
  readonly functions: IFunctionService;
  readonly tables: ISuperTableService;
  readonly names: IDefinedNamesService;
}

let engines = 0;

export function createEngine(book: Book): Engine {
  const unit = `book${engines++}`;
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {} });
  univer.registerPlugin(UniverFormulaEnginePlugin, {});
  const injector = univer.__getInjector();
  injector.replace([LexerTreeBuilder, { useClass: FreshLexer }]);
  injector.replace([AstTreeBuilder, { useClass: SteadyParser }]);
  injector.replace([Interpreter, { useClass: SteadyInterpreter }]);
  injector.replace([ICalculateFormulaService, { useClass: OrderedCalculation }]);
  // Univer's own answer to HYPERLINK asks for its workbook.
  const hyperlinks = { generateCellValue: (_url: string, text: string) => ({ v: text, t: 1 }) };
  injector.replace([IHyperlinkEngineFormulaService, { useValue: hyperlinks }]);

  const functions = injector.get(IFunctionService);
  functions.registerExecutors(
    ...ALL_IMPLEMENTED_FUNCTIONS.map(([Executor, name]) => {
      const executor = new Executor(name);
      return name === "SORT" ? sortingACopy(executor) : executor;
    }),
  );

  const config = injector.get(IFormulaCurrentConfigService);
  config.setExecuteUnitId(unit); // without it every name and table is #NAME?
  config.getSheetRowColumnCount = () => ({ rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
  config.getFilteredOutRows = () => [];
  config.getSheetsInfo = () => ({
    sheetOrder: book.sheets.map((sheet) => sheet.id),
    sheetNameMap: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, sheet.name])),
  });

  const tables = injector.get(ISuperTableService);
  findTablesInAnyLetters(tables, unit);

  const calculation = injector.get(ICalculateFormulaService);
  if (!(calculation instanceof OrderedCalculation)) throw new Error("Univer did not take the ordered calculation");
  return {
    unit,
    calculation,
    functions,
    tables,
    names: injector.get(IDefinedNamesService),
  };
}
