import type { Area, Table } from "../cells/book";
import { type FormulaToken, formulaTokens, joinTokens } from "../cells/formula-tokens";
import { quoteSheet, sheetOfToken } from "../cells/references";
import { cellKey, type Sheet } from "../cells/sheet";
import { intersection } from "./area";
import type { Model } from "./model";

/**
 * What Excel does to formulas, names, rules and charts when the thing that they speak of changes its name or goes away.
 * Source: support.microsoft.com "How to correct a #REF! error" and "Using structured references"; verified.
 */

/** Every formula of the book rewritten; `move` returns the same text where nothing changes. */
export function rewriteFormulas(model: Model, move: (formula: string, sheet?: Sheet, area?: Area) => string): void {
  for (const sheet of model.book.sheets) {
    for (const [key, formula] of sheet.formulas) {
      const moved = move(formula, sheet, cellArea(key));
      if (moved === formula) continue;
      sheet.formulas.set(key, moved);
      sheet.structureChanged = true;
    }
    for (const format of sheet.conditionalFormats) format.formula = move(format.formula, sheet, format.area);
    for (const validation of sheet.validations) {
      const { rule } = validation;
      if (rule.kind === "list" && rule.source.startsWith("=")) validation.rule = { ...rule, source: move(rule.source) };
      if (rule.kind === "custom") validation.rule = { ...rule, formula: move(rule.formula, sheet, validation.area) };
    }
    for (const chart of sheet.charts) {
      if (chart.titleFormula !== undefined) chart.titleFormula = move(chart.titleFormula);
      for (const series of chart.series) {
        series.values = move(series.values);
        series.categories = move(series.categories);
      }
    }
  }
  for (const name of model.book.names) name.formula = move(name.formula);
  model.structureChanged();
}

const cellArea = (key: number): Area => {
  const column = key % cellKey(1, 0);
  return { row: Math.floor(key / cellKey(1, 0)), column, rows: 1, columns: 1 };
};

/** Cheap test before a formula is cut into tokens. */
export const mentions = (formula: string, word: string): boolean => formula.toLowerCase().includes(word.toLowerCase());

function rewriteTokens(
  formula: string,
  rewrite: (token: FormulaToken, index: number, all: FormulaToken[]) => string,
): string {
  const tokens = formulaTokens(formula);
  return joinTokens(tokens.map((token, index, all) => ({ ...token, source: rewrite(token, index, all) })));
}

const isSheet = (token: FormulaToken, name: string): boolean =>
  token.kind === "sheet" && sheetOfToken(token.source).toLowerCase() === name.toLowerCase();

export function renameSheetReferences(model: Model, oldName: string, newName: string): void {
  const written = oldName.replaceAll("'", "''");
  rewriteFormulas(model, (formula) =>
    mentions(formula, written)
      ? rewriteTokens(formula, (token) => (isSheet(token, oldName) ? `${quoteSheet(newName)}!` : token.source))
      : formula,
  );
}

/** `=Calc!$B$5` becomes `=#REF!$B$5`; what spoke of a table that went with the sheet becomes #REF! as a whole. */
export function breakSheetReferences(model: Model, name: string): void {
  const written = name.replaceAll("'", "''");
  rewriteFormulas(model, (formula) =>
    mentions(formula, written)
      ? rewriteTokens(formula, (token) => (isSheet(token, name) ? "#REF!" : token.source))
      : formula,
  );
}

export const isTable = (token: FormulaToken, name: string): boolean =>
  token.kind === "name" && token.source.toLowerCase() === name.toLowerCase();

export function breakTableReferences(model: Model, table: Table): void {
  rewriteFormulas(model, (formula) => {
    if (!mentions(formula, table.name)) return formula;
    return rewriteTokens(formula, (token, index, all) => {
      const before = all[index - 1];
      if (isTable(token, table.name)) return "#REF!";
      return token.kind === "brackets" && before && isTable(before, table.name) ? "" : token.source;
    });
  });
}

export function renameTableReferences(model: Model, oldName: string, newName: string): void {
  rewriteFormulas(model, (formula) =>
    mentions(formula, oldName)
      ? rewriteTokens(formula, (token) => (isTable(token, oldName) ? newName : token.source))
      : formula,
  );
}

/** A column's name as brackets hold it: [ ] # ' @ take an apostrophe. Source: "Using structured references"; verified. */
const escaped = (heading: string): string => heading.replace(/['[\]#@]/g, "'$&");

const escapedForPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Inside the table, `[@Heading]` may stand without the table's name. */
export function renameTableColumn(model: Model, table: Table, oldName: string, newName: string): void {
  const from = escaped(oldName);
  const pattern = new RegExp(`([[@:])${escapedForPattern(from)}(?=[\\]])`, "gi");
  rewriteFormulas(model, (formula, sheet, area) => {
    if (!mentions(formula, from)) return formula;
    const isInside = sheet?.id === table.sheetId && area !== undefined && intersection(area, table.area) !== undefined;
    return rewriteTokens(formula, (token, index, all) => {
      if (token.kind !== "brackets") return token.source;
      const before = all[index - 1];
      const owner = before?.kind === "name" ? isTable(before, table.name) : isInside;
      return owner ? token.source.replace(pattern, (_, start: string) => start + escaped(newName)) : token.source;
    });
  });
}
