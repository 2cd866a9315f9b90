import { Calculator } from "../../host/calculation/calculator";
import type { Book } from "../../host/cells/book";
import { writeBook } from "../../host/files/xlsx-write";
import { createHost } from "../../host/host";
import { functionIds } from "../../src/functions/names";
import { type Built, buildFromOrders } from "../../src/taskpane/build-from-orders";
import { customFunctions } from "../custom-functions";
import { connectOfficeClient } from "../office-client";
import type { DemoOptions } from "./options";
import { openOrders } from "./orders-file";

export interface Timing {
  readonly step: string;
  readonly seconds: number;
}

export interface Demo {
  readonly book: Book;
  readonly built: Built;
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
  const book = await timed("open", () => openOrders(options.orders));
  const calculator = new Calculator(book, customFunctions(options.language));
  connectOfficeClient(createHost(book, { calculation: calculator }));
  const built = await timed("build", () => buildFromOrders(options));
  await timed("calculate", () => calculator.calculate());
  const file = await timed("save", () => writeBook(book, { customFunctions: functionIds }));
  return { book, built, file, timings };
}
