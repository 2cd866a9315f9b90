import { Calculator } from "../../host/calculation/calculator";
import type { Book } from "../../host/cells/book";
import { writeBook } from "../../host/files/xlsx-write";
import { createHost } from "../../host/host";
import { functionIds } from "../../src/functions/names";
import { type Built, buildFromOrders } from "../../src/taskpane/build/build-from-orders";
import type { BuildChoices } from "../../src/taskpane/build/choices";
import { lastBuild } from "../../src/taskpane/build/kept-build";
import { undoLastBuild } from "../../src/workbook/undo-build";
import { customFunctions } from "../custom-functions";
import { connectOfficeClient } from "../office-client";
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
  const book = await timed("open", () => openOrders(options.book ?? options.orders));
  const calculator = new Calculator(book, customFunctions(options.language));
  connectOfficeClient(createHost(book, { calculation: calculator }));
  const built = await timed(options.undo ? "undo" : "build", () => changed(book, options));
  await timed("calculate", () => calculator.calculate());
  const file = await timed("save", () => writeBook(book, { customFunctions: functionIds }));
  return { book, built, file, timings };
}

async function changed(book: Book, options: DemoOptions): Promise<Built | undefined> {
  if (options.undo) {
    await undoLastBuild();
    return undefined;
  }
  if (options.book === undefined) return buildFromOrders(options);
  const last = await lastBuild();
  if (options.orders !== undefined) replaceOrders(book, last?.table ?? "", await openOrders(options.orders));
  return buildFromOrders({ ...options, ...last?.choices, ...said(options) });
}

/** The choices that the command line names. */
function said({ given, language, asOf, sheets, columns }: DemoOptions): Partial<BuildChoices> {
  return {
    ...(given.has("lang") && { language }),
    ...(given.has("as-of") && { asOf }),
    ...(given.has("sheets") && { sheets }),
    ...(given.has("map") && { columns }),
  };
}
