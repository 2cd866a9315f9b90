import { Calculator } from "../../host/calculation/calculator";
import { Book } from "../../host/cells/book";
import { Sheet } from "../../host/cells/sheet";
import { writeBook } from "../../host/files/xlsx/write/write";
import { createHost } from "../../host/host";
import { functionIds } from "../../src/functions/names";
import { type Built, buildFromOrders } from "../../src/taskpane/build/build-from-orders";
import type { BuildChoices } from "../../src/taskpane/build/choices";
import { lastBuild } from "../../src/taskpane/build/kept-build";
import { undoLastBuild } from "../../src/workbook/restore/undo-build";
import { customFunctions } from "../custom-functions";
import { connectOfficeClient } from "../office-client";
import { addOrders } from "./add-orders";
import type { DemoOptions } from "./options";
import { openOrders } from "./orders-file";
import { replaceOrders } from "./replace-orders";

export interface Timing {
  readonly step: string;
  readonly seconds: number;
}

export interface Demo {
  readonly book: Book;
  /** Undefined where a build was taken back. */
  readonly built: Built | undefined;
  readonly file: Uint8Array;
  readonly timings: readonly Timing[];
}

/**
 * The main job without Excel: the production code reads the orders and builds the sheets through Microsoft's own client,
 * which the stand-in answers; then the formulas are calculated and the workbook becomes a file.
 */
export async function buildDemo(options: DemoOptions): Promise<Demo> {
  const timings: Timing[] = [];
  const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    timings.push({ step, seconds: (performance.now() - start) / 1000 });
    return result;
  };
  const book = await timed("open", () => opened(options));
  const calculator = new Calculator(book, customFunctions(options.language));
  connectOfficeClient(createHost(book, { calculation: calculator }));
  const built = await timed(options.undo ? "undo" : "build", () => changed(book, options));
  await timed("calculate", () => calculator.calculate());
  const file = await timed("save", () => writeBook(book, { customFunctions: functionIds }));
  return { book, built, file, timings };
}

async function opened({ book, orders, templateAsOf }: DemoOptions): Promise<Book> {
  return book === undefined && templateAsOf !== undefined ? blankBook() : openOrders(book ?? orders);
}

function blankBook(): Book {
  const book = new Book();
  const sheet = new Sheet("{sheet 1}", "Sheet1");
  book.sheets.push(sheet);
  book.activeSheetId = sheet.id;
  return book;
}

async function changed(book: Book, options: DemoOptions): Promise<Built | undefined> {
  if (options.undo) {
    await undoLastBuild();
    return undefined;
  }
  if (options.book === undefined) return buildFromOrders(options);
  const last = await lastBuild();
  if (options.orders !== undefined) {
    const orders = await openOrders(options.orders);
    if (last && !last.place) addOrders(book, orders);
    else replaceOrders(book, last?.place?.kind === "table" ? last.place.name : "", orders);
  }
  return buildFromOrders({ ...options, ...last?.choices, ...said(options) });
}

/** The choices that the command line names. */
function said({ given, language, asOf, sheets, columns, templateAsOf, lock }: DemoOptions): Partial<BuildChoices> {
  return {
    ...(given.has("lang") && { language }),
    ...(given.has("as-of") && { asOf }),
    ...(given.has("sheets") && { sheets }),
    ...(given.has("map") && { columns }),
    ...((given.has("lock") || given.has("no-lock")) && { lock }),
    ...((given.has("template") || given.has("orders")) && { templateAsOf }),
  };
}
