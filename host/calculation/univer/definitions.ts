/** The book's tables and names, told to the engine before each calculation. */
import type { Book } from "../../cells/book";
import { translate } from "../formulas/translate";
import type { Engine } from "./engine";
import { CaselessMap } from "./faults";

export function defineTables(engine: Engine, book: Book): void {
  const known = engine.tables.getTableMap(engine.unit);
  for (const name of [...(known?.keys() ?? [])]) engine.tables.remove(engine.unit, name);
  for (const table of book.tables) {
    const { row, column, rows, columns } = table.area;
    const reference = {
      sheetId: table.sheetId,
      range: { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 },
      titleMap: new CaselessMap(table.columns.map(({ name }, position) => [name, position])),
    };
    engine.tables.registerTable(engine.unit, table.name, reference);
  }
}

export function defineNames(engine: Engine, book: Book): void {
  engine.names.removeUnitDefinedName(engine.unit);
  for (const { name, formula } of book.names) {
    const formulaOrRefString = asDefined(translate(formula));
    engine.names.registerDefinedName(engine.unit, { id: name.toLowerCase(), name, formulaOrRefString });
  }
}

/** Univer wants a reference without "=", and a formula with it. */
function asDefined(formula: string): string {
  return /^=(?:(?:'[^']+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/iu.test(formula)
    ? formula.slice(1)
    : formula;
}
