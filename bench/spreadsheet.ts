import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { Book } from "../host/cells/book";
import { Sheet } from "../host/cells/sheet";
import { writeBook } from "../host/files/xlsx/write/write";
import { addMonths } from "../src/engine/calendar/serial";
import type { RawTable } from "../src/engine/orders/raw-table";
import { benchAsOf, benchColumn } from "./order-table";

const run = promisify(execFile);

export interface CustomerFigures {
  readonly customer: string;
  readonly lastOrder: number;
  readonly orders: number;
  readonly amount: number;
}

export interface Recalculation {
  readonly version: string;
  /** Opening, recalculating and saving the book with formulas, and opening and saving the same book without any. */
  readonly withFormulas: number;
  readonly withoutFormulas: number;
  readonly figures: readonly CustomerFigures[];
}

/** LibreOffice works out the same figures with formulas, one row a customer. Undefined where it is not installed. */
export async function recalculateInLibreOffice(table: RawTable): Promise<Recalculation | undefined> {
  const version = await run("soffice", ["--version"]).catch(() => undefined);
  if (version === undefined) return undefined;
  const folder = await mkdtemp(path.join(tmpdir(), "fupan-bench-"));
  try {
    const office = new Office(folder);
    await office.start();
    const withoutFormulas = await office.convert("without", bookOf(table, false));
    const withFormulas = await office.convert("with", bookOf(table, true));
    return {
      version: version.stdout.trim().split(" ").slice(0, 2).join(" "),
      withFormulas: withFormulas.ms,
      withoutFormulas: withoutFormulas.ms,
      figures: figuresIn(withFormulas.csv),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every formula calculated at loading, whatever results the file brings (org.openoffice.Office.Calc, Formula/Load). */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

class Office {
  constructor(private readonly folder: string) {}

  /** A profile of its own, and a first start that builds it, outside the clock. */
  async start(): Promise<void> {
    await mkdir(path.join(this.folder, "profile", "user"), { recursive: true });
    await writeFile(path.join(this.folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const book = new Book();
    const sheet = new Sheet("1", "Start");
    sheet.setConstant(0, 0, 1);
    book.sheets.push(sheet);
    await this.convert("start", book);
  }

  /** Opens the book and saves its first sheet as CSV. */
  async convert(name: string, book: Book): Promise<{ ms: number; csv: string }> {
    const file = path.join(this.folder, `${name}.xlsx`);
    await writeFile(file, await writeBook(book, { customFunctions: [] }));
    const profile = `-env:UserInstallation=file://${path.join(this.folder, "profile")}`;
    const start = performance.now();
    await run("soffice", ["--headless", profile, "--convert-to", "csv", "--outdir", this.folder, file]);
    const ms = performance.now() - start;
    return { ms, csv: await readFile(path.join(this.folder, `${name}.csv`), "utf8") };
  }
}

/**
 * Sheet one: a row for each customer. Sheet two: the order lines, with a 1 at the first line of each order, so that orders
 * can be counted at all.
 */
function bookOf(table: RawTable, hasFormulas: boolean): Book {
  const lines = table.rows;
  const orders = new Sheet("2", "Orders");
  const seen = new Set<unknown>();
  const customers = new Set<string>();
  for (let row = 0; row < lines; row++) {
    const cell = (column: number) => table.columns[column]?.[row] ?? null;
    const customer = String(cell(benchColumn.customer));
    const amount = Number(cell(benchColumn.amount));
    const isFirst = amount > 0 && !seen.has(cell(benchColumn.orderNumber));
    seen.add(cell(benchColumn.orderNumber));
    customers.add(customer);
    [customer, Number(cell(benchColumn.date)), amount, isFirst ? 1 : 0].forEach((value, column) => {
      orders.setConstant(row, column, value);
    });
  }
  const figures = new Sheet("1", "Customers");
  const column = (letter: string) => `Orders!$${letter}$1:$${letter}$${lines}`;
  [...customers].forEach((customer, row) => {
    const isSame = `${column("A")},$A${row + 1}`;
    figures.setConstant(row, 0, customer);
    if (!hasFormulas) return;
    figures.setFormula(row, 1, `=MAXIFS(${column("B")},${isSame},${column("C")},">0")`);
    figures.setFormula(row, 2, `=COUNTIFS(${isSame},${column("D")},1,${column("B")},">${addMonths(benchAsOf, -12)}")`);
    figures.setFormula(row, 3, `=SUMIFS(${column("C")},${isSame})`);
  });
  const book = new Book();
  book.sheets.push(figures, orders);
  return book;
}

function figuresIn(csv: string): CustomerFigures[] {
  return csv.split("\n").flatMap((line) => {
    const [customer, lastOrder, orders, amount] = line.split(",");
    return customer ? [{ customer, lastOrder: Number(lastOrder), orders: Number(orders), amount: Number(amount) }] : [];
  });
}
