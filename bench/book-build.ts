import { Calculator } from "../host/calculation/calculator";
import { Book, type Table } from "../host/cells/book";
import { Sheet } from "../host/cells/sheet";
import { createHost } from "../host/host";
import { customFunctions } from "../preview/custom-functions";
import { connectOfficeClient } from "../preview/office-client";
import type { RawTable } from "../src/engine/orders/raw-table";
import { chosenSheets } from "../src/sheets/chosen-sheets";
import { type BuildStep, type Built, buildFromOrders } from "../src/taskpane/build/build-from-orders";
import { orderTable } from "./order-table";
import { printLine, printTime } from "./report";

const LINES = 100_000;
/** What a week brings to a list that grew to this length in three years. */
const WEEK = 500;
const CUSTOMERS = 5_000;
const BUDGET_MS = 5_000;

/**
 * All sheets from an order list through Microsoft's client, and again a week of orders later. What the product does and what
 * the stand-in calculates meanwhile are counted apart: in Excel it is Excel that calculates.
 */
export async function benchBookBuild(): Promise<void> {
  const all = orderTable({ lines: LINES + WEEK, customers: CUSTOMERS, hasFaults: true });
  const { book, table } = bookOf(all, LINES);
  const calculation = new TimedCalculation(new Calculator(book, customFunctions("en")));
  connectOfficeClient(createHost(book, { calculation }));

  const title = `${LINES.toLocaleString("en-US")} lines, ${CUSTOMERS.toLocaleString("en-US")} customers`;
  await measure(`all sheets from ${title}`, calculation);
  addRows(book, table, all);
  await measure(`all sheets again after ${WEEK} more lines`, calculation);
}

async function measure(title: string, calculation: TimedCalculation): Promise<void> {
  calculation.ms = 0;
  const steps = new StepTimes(calculation);
  const { book } = await buildFromOrders(choices, { onProgress: steps.onProgress });
  printTime(`${title}: product and client`, steps.total, BUDGET_MS);
  for (const [step, words] of stepWords) printTime(`  ${words}`, steps.ms[step]);
  const beforeEnd = calculation.ms;
  await calculation.calculate();
  printTime("  the stand-in's calculation, during the build", beforeEnd);
  printTime("  the stand-in's calculation, once after it", calculation.ms - beforeEnd);
  printLine("  requests a sheet, at most 6", (book.requests / book.sheets.length).toFixed(1));
  reportChanges(book);
}

function reportChanges({ changes, cellsWritten }: Built["book"]): void {
  printLine("  cells written", cellsWritten.toLocaleString("en-US"));
  if (changes.length > 0) printLine("  changes listed", changes.length.toLocaleString("en-US"));
}

const choices = { language: "en", asOf: undefined, sheets: chosenSheets, columns: new Map() } as const;

const stepWords: readonly (readonly [BuildStep, string])[] = [
  ["read", "read"],
  ["compute", "map, clean, compute and plan"],
  ["write", "merge and write"],
];

/** What each step of a build took, without the calculation that the stand-in did meanwhile. */
class StepTimes {
  readonly ms: Record<BuildStep, number> = { read: 0, compute: 0, write: 0 };
  #last: number;

  constructor(private readonly calculation: TimedCalculation) {
    this.#last = this.#now();
  }

  get total(): number {
    return Object.values(this.ms).reduce((sum, ms) => sum + ms, 0);
  }

  readonly onProgress = (step: BuildStep): void => {
    const now = this.#now();
    this.ms[step] += now - this.#last;
    this.#last = now;
  };

  #now(): number {
    return performance.now() - this.calculation.ms;
  }
}

class TimedCalculation {
  ms = 0;

  constructor(private readonly calculator: Calculator) {}

  async calculate(): Promise<{ circular: boolean }> {
    const start = performance.now();
    const result = await this.calculator.calculate();
    this.ms += performance.now() - start;
    return result;
  }
}

/** A workbook with the first rows of an order table, as it stands open in Excel. */
function bookOf(raw: RawTable, rows: number): { readonly book: Book; readonly table: Table } {
  const book = new Book();
  const sheet = new Sheet("sheet1", "Orders");
  raw.headers.forEach((header, column) => {
    sheet.columns[column] = [header];
  });
  book.sheets.push(sheet);
  book.activeSheetId = sheet.id;
  const table: Table = {
    id: 1,
    name: "Orders",
    sheetId: sheet.id,
    area: { row: 0, column: 0, rows: 1, columns: raw.headers.length },
    columns: raw.headers.map((name, index) => ({ id: index + 1, name })),
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  };
  book.tables.push(table);
  addRows(book, table, raw, rows);
  return { book, table };
}

/** Fills the table up to so many rows, as lines are pasted below it. */
function addRows(book: Book, table: Table, raw: RawTable, rows = raw.rows): void {
  const sheet = book.sheets[0];
  if (!sheet) return;
  raw.columns.forEach((cells, column) => {
    for (let row = table.area.rows - 1; row < rows; row++) {
      const value = cells[row] ?? null;
      if (value !== null && typeof value !== "object") sheet.setConstant(row + 1, column, value);
    }
  });
  sheet.touched(table.area.rows, 0, rows + 1 - table.area.rows, raw.columns.length);
  table.area = { ...table.area, rows: rows + 1 };
}
