import type { Area, Table } from "../../cells/book";
import { type FormulaToken, formulaTokens, joinTokens } from "../../cells/formula-tokens";
import { NotEmulated } from "../../protocol/api-error";
import { fullAddress } from "../address";
import { intersection } from "../area";
import type { Model } from "../model";
import { isTable, mentions, rewriteFormulas } from "../references";

/**
 * Before a table becomes a range: what formulas say of it in its own terms, said in addresses.
 * Source: support.microsoft.com "Convert an Excel table to a range of data" ("all cell references change to their
 * equivalent absolute A1 style references"); verified. That the sheet is always named, and that a row's own cell keeps a
 * relative row: assumed.
 */
export function plainReferences(model: Model, table: Table): void {
  rewriteFormulas(model, (formula, sheet, cell) => {
    const isInside = sheet?.id === table.sheetId && cell !== undefined && intersection(cell, table.area) !== undefined;
    if (!mentions(formula, table.name) && !(isInside && formula.includes("["))) return formula;
    const tokens = formulaTokens(formula);
    const parts = tokens.map((token, index) => {
      const [before, after] = [tokens[index - 1], tokens[index + 1]];
      if (isTable(token, table.name)) return after?.kind === "brackets" ? "" : address(model, table, "", cell);
      if (token.kind !== "brackets" || !isOwnBrackets(before, table, isInside)) return token.source;
      return address(model, table, token.source, cell);
    });
    return joinTokens(parts.map((source) => ({ kind: "other", source })));
  });
}

const isOwnBrackets = (before: FormulaToken | undefined, table: Table, isInside: boolean): boolean =>
  before?.kind === "name" ? isTable(before, table.name) : isInside;

/** `[[#This Row],[Growth]]`, `[@Growth]`, `[[Growth]:[Rate]]`, `[#Headers]` and their like, as an address. */
function address(model: Model, table: Table, brackets: string, cell: Area | undefined): string {
  const sheetName = model.book.sheet(table.sheetId)?.name ?? "";
  const inner = brackets.slice(1, -1).replace(/^@(?!\[)(.*)$/, "@[$1]");
  const names = inner.includes("[")
    ? [...inner.matchAll(/\[((?:[^'[\]]|'.)*)\]/g)].map((match) => match[1] ?? "")
    : [inner];
  const items = names.filter((name) => name.startsWith("#")).map((name) => name.toLowerCase());
  const columns = names.filter((name) => name !== "" && !name.startsWith("#")).map((name) => columnIndex(table, name));
  const { area } = table;
  const first = columns[0] ?? 0;
  const last = columns[1] ?? columns[0] ?? area.columns - 1;
  const width = { column: area.column + first, columns: last - first + 1 };
  if (inner.startsWith("@") || items.includes("#this row")) {
    if (!cell) throw new NotEmulated(`[#This Row] outside a cell, in ${brackets}`);
    // The row moves with the formula; the columns stay.
    return fullAddress(sheetName, { row: cell.row, rows: 1, ...width }, "$").replace(/\$(?=\d)/g, "");
  }
  return fullAddress(sheetName, { ...rowsOf(table, items), ...width }, "$");
}

function rowsOf({ area }: Table, items: readonly string[]): Pick<Area, "row" | "rows"> {
  const [item = "#data"] = items;
  if (items.length > 1 || !["#all", "#data", "#headers"].includes(item))
    throw new NotEmulated(`${items.join()} of a table`);
  if (item === "#headers") return { row: area.row, rows: 1 };
  return item === "#all" ? area : { row: area.row + 1, rows: area.rows - 1 };
}

function columnIndex(table: Table, written: string): number {
  const name = written.replace(/'(.)/g, "$1").toLowerCase();
  const index = table.columns.findIndex((column) => column.name.toLowerCase() === name);
  if (index < 0) throw new NotEmulated(`the column ${written}, which ${table.name} lacks`);
  return index;
}
