import { Calculator } from "../../host/calculation/calculator";
import type { BookSnapshot } from "../../host/cells/snapshot";
import { writeBook } from "../../host/files/xlsx/write/write";
import { createHost, type Host } from "../../host/host";
import type { TypedEntry } from "../../host/model/range/type-entries";
import type { RequestHandler } from "../../host/protocol/bridge";
import { functionIds } from "../../src/functions/names";
import type { Language } from "../../src/text/language";
import { customFunctions } from "../custom-functions";
import { openBook } from "../open-book";
import { sampleCsv } from "../sample/sample-csv";
import { BookView } from "./view/book-view";
import type { BookUpdate } from "./view/sheet-view";

/** Milliseconds without a request after which a client is taken to pause: a build sends many, one after the other. */
const PAUSE = 120;

/** The host of a workbook. Without a file, it is the sample. */
async function hostOf(file: Uint8Array | undefined, language: Language): Promise<Host> {
  const book = await openBook(file ?? new TextEncoder().encode(sampleCsv()));
  return createHost(book, { calculation: new Calculator(book, customFunctions(language)) });
}

/**
 * What the page that owns the host can do with the open workbook, beside what the pane does through Office.js. Before the first
 * workbook is open, everything waits for it.
 */
export class Desk {
  #opened: (host: Promise<Host>) => void = () => {};
  #host: Promise<Host> = new Promise((resolve) => {
    this.#opened = resolve;
  });
  #view: BookView | undefined;
  #show: ((update: BookUpdate) => void) | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** The open workbook, for a client of Office.js; a grid is told once the client pauses. */
  get client(): Promise<RequestHandler> {
    return this.#host.then((host) => ({
      payloadLimit: host.payloadLimit,
      execute: async (request) => {
        const answer = await host.execute(request);
        clearTimeout(this.#pause);
        if (this.#show) this.#pause = setTimeout(() => void this.#refresh(), PAUSE);
        return answer;
      },
    }));
  }

  /** Tells a grid what to show, from now on. */
  showOn(show: (update: BookUpdate) => void): void {
    this.#show = show;
  }

  open = async (language: Language, file?: Uint8Array): Promise<void> => {
    const opening = hostOf(file, language);
    this.#opened(opening);
    this.#host = opening;
    const { book } = await opening;
    this.#view = new BookView(book);
    await this.#refresh();
  };

  /** What the user typed into the grid. */
  type = async (sheetId: string, entries: readonly TypedEntry[]): Promise<void> => {
    const host = await this.#host;
    for (const { row, column } of entries) this.#view?.forget(sheetId, row, column);
    try {
      await host.type(sheetId, entries);
    } finally {
      await this.#refresh();
    }
  };

  /** The tab that the user went to. */
  activate = async (sheetId: string): Promise<void> => {
    const { book } = await this.#host;
    book.activeSheetId = sheetId;
  };

  file = async (): Promise<Uint8Array> => {
    const host = await this.#host;
    return host.calculated(() => writeBook(host.book, { customFunctions: functionIds }));
  };

  snapshot = async (options?: { looks?: boolean }): Promise<BookSnapshot> => (await this.#host).snapshot(options);

  /** The n-th action from now on fails, once. */
  failAt = async (n: number, code?: string): Promise<void> => (await this.#host).failAt(n, code);

  async #refresh(): Promise<void> {
    const view = this.#view;
    if (!this.#show || !view) return;
    const update = await (await this.#host).calculated(() => view.update());
    if (update) this.#show(update);
  }
}
