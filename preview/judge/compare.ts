/** Two books, one as the host calculated it and one as another program did, held against each other cell by cell. */
import type { Book } from "../../host/cells/book";
import { formulaTokens } from "../../host/cells/formula-tokens";
import { columnLetters } from "../../host/cells/references";
import { CellError, type CellValue, cellKey, columnOf, rowOf, type Sheet } from "../../host/cells/sheet";
import { FUTURE_FUNCTIONS } from "../../host/files/xlsx/cells/future-functions";

export interface Judgement {
  /** Formula cells that agree. */
  passed: number;
  /** Formula cells that do not, constants that changed, and sheets that are missing. */
  failed: number;
  /** Formula cells that call a custom function, which the other program does not have. */
  notJudged: number;
  /** One line for each failure. */
  differences: string[];
}

const TOLERANCE = 1e-9;
/** Functions of Excel with a dot in their name that are older than the file format's list. */
const OLD_DOTTED = new Set(["NETWORKDAYS.INTL", "WORKDAY.INTL", "ISO.CEILING", "ECMA.CEILING", "ERROR.TYPE"]);

/** One check a formula cell, all cells of its spill included. An error is a failure even when both agree on it. */
export function compareBooks(ours: Book, theirs: Book): Judgement {
  const judgement: Judgement = { passed: 0, failed: 0, notJudged: 0, differences: [] };
  for (const sheet of ours.sheets) {
    const other = theirs.sheetNamed(sheet.name);
    if (other) compareSheets(sheet, other, judgement);
    else fail(judgement, `${sheet.name}: the sheet is missing`);
  }
  return judgement;
}

function compareSheets(sheet: Sheet, other: Sheet, judgement: Judgement): void {
  for (const [key, formula] of sheet.formulas) {
    if (callsCustomFunction(formula)) {
      judgement.notJudged++;
      continue;
    }
    const difference = spillCells(sheet, key)
      .map((cell) => differenceAt(sheet, other, cell))
      .find((found) => found !== undefined);
    if (difference === undefined) judgement.passed++;
    else fail(judgement, `${difference}  ${formula}`);
  }
  sheet.columns.forEach((values, column) => {
    values?.forEach((value, row) => {
      if (value === undefined) return;
      const difference = differenceAt(sheet, other, cellKey(row, column));
      if (difference !== undefined) fail(judgement, difference);
    });
  });
}

function fail(judgement: Judgement, difference: string): void {
  judgement.failed++;
  judgement.differences.push(difference);
}

function spillCells(sheet: Sheet, key: number): number[] {
  const spill = sheet.spills.get(key);
  if (!spill) return [key];
  const cells: number[] = [];
  for (let row = spill.startRow; row <= spill.endRow; row++) {
    for (let column = spill.startColumn; column <= spill.endColumn; column++) cells.push(cellKey(row, column));
  }
  return cells;
}

function differenceAt(sheet: Sheet, other: Sheet, key: number): string | undefined {
  const [row, column] = [rowOf(key), columnOf(key)];
  const [ours, theirs] = [sheet.value(row, column), other.value(row, column)];
  const place = `${sheet.name}!${columnLetters(column)}${row + 1}`;
  if (ours instanceof CellError || theirs instanceof CellError) {
    return `${place}: an error, ${shown(ours)} here, ${shown(theirs)} there`;
  }
  return agree(ours, theirs) ? undefined : `${place}: ${shown(ours)} here, ${shown(theirs)} there`;
}

/** An empty text and a blank are one; so are TRUE and 1, which other programs keep as one kind. */
function agree(ours: CellValue | undefined, theirs: CellValue | undefined): boolean {
  const [a, b] = [plain(ours), plain(theirs)];
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

const plain = (value: CellValue | undefined): CellValue => (typeof value === "boolean" ? Number(value) : (value ?? ""));

const shown = (value: CellValue | undefined): string =>
  value === undefined ? "blank" : typeof value === "string" ? JSON.stringify(value) : String(value);

/** A dotted name that is none of Excel's own. */
const callsCustomFunction = (formula: string): boolean =>
  formulaTokens(formula).some(({ kind, source }) => {
    const name = source.toUpperCase();
    return kind === "function" && name.includes(".") && !FUTURE_FUNCTIONS.has(name) && !OLD_DOTTED.has(name);
  });
