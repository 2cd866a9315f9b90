import { Calculator } from "../../host/calculation/calculator";
import type { Book } from "../../host/cells/book";
import type { BookSnapshot } from "../../host/cells/snapshot";
import { writeBook } from "../../host/files/xlsx-write";
import { createHost, type Host } from "../../host/host";
import { functionIds } from "../../src/functions/names";
import type { Language } from "../../src/text/language";
import { customFunctions } from "../custom-functions";
import { openBook } from "../open-book";
import { sampleCsv } from "../sample/sample-csv";

/** A workbook that is open, with the host that answers for it. */
export interface OpenWorkbook {
  readonly book: Book;
  readonly host: Host;
  readonly calculator: Calculator;
}

export async function openWorkbook(file: Uint8Array, language: Language): Promise<OpenWorkbook> {
  const book = await openBook(file);
  const calculator = new Calculator(book, customFunctions(language));
  return { book, calculator, host: createHost(book, { calculation: calculator }) };
}

/**
 * What the page that owns the host can do with the open workbook, beside what the pane does through Office.js. Before the first
 * workbook is open, everything waits for it.
 */
export class Desk {
  #open: (file: Promise<OpenWorkbook>) => void = () => {};
  #current: Promise<OpenWorkbook> = new Promise((resolve) => {
    this.#open = resolve;
  });

  get current(): Promise<OpenWorkbook> {
    return this.#current;
  }

  /** Without a file: the sample. */
  open = async (language: Language, file?: Uint8Array): Promise<void> => {
    const opening = openWorkbook(file ?? new TextEncoder().encode(sampleCsv()), language);
    this.#open(opening);
    this.#current = opening;
    await opening;
  };

  file = async (): Promise<Uint8Array> => {
    const { book, calculator } = await this.#current;
    if (calculator.isStale) await calculator.calculate();
    return writeBook(book, { customFunctions: functionIds });
  };

  snapshot = async (options?: { looks?: boolean }): Promise<BookSnapshot> =>
    (await this.#current).host.snapshot(options);

  /** The n-th action from now on fails, once. */
  failAt = async (n: number, code?: string): Promise<void> => (await this.#current).host.failAt(n, code);
}
