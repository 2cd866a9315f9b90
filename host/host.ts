import type { Book } from "./cells/book";
import { type BookSnapshot, snapshotOf } from "./cells/snapshot";
import { addinServices } from "./model/addin-services";
import { type Calculation, Model } from "./model/model";
import { type TypedEntry, typeEntries } from "./model/range/type-entries";
import { worksheetObject } from "./model/sheet/worksheet";
import { workbookObject } from "./model/workbook/workbook";
import type { RequestHandler } from "./protocol/bridge";
import { Executor } from "./protocol/executor";

export interface HostOptions {
  /** Computes the formulas; without it, reading values from a book with formulas is an error. */
  readonly calculation?: Calculation;
  /** Bytes of a request or response; 5 MB unless said, as in Excel on the web. */
  readonly payloadLimit?: number;
}

const EXCEL_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** A stand-in for Excel: answers an Office.js client from a book. */
export class Host extends Executor implements RequestHandler {
  readonly payloadLimit: number;
  readonly #model: Model;

  constructor(
    readonly book: Book,
    options: HostOptions = {},
  ) {
    const model = new Model(book, options.calculation, worksheetObject, () => this.faults.hasStruck);
    super(workbookObject(model), addinServices);
    this.#model = model;
    this.payloadLimit = options.payloadLimit ?? EXCEL_PAYLOAD_LIMIT;
  }

  /** Actions answered so far, over all requests. */
  get actionCount(): number {
    return this.faults.actionCount;
  }

  /** The book as plain data, calculated, to compare before and after. */
  snapshot(options?: { looks?: boolean }): Promise<BookSnapshot> {
    return this.calculated(() => snapshotOf(this.book, options));
  }

  /** Looks at the book between two requests, when its formulas are calculated. */
  calculated<Result>(look: () => Result | Promise<Result>): Promise<Result> {
    return this.between(async () => {
      await this.#model.calculated();
      return look();
    });
  }

  /** What a user types, between two requests. */
  type(sheetId: string, entries: readonly TypedEntry[]): Promise<void> {
    return this.between(() => typeEntries(this.#model, sheetId, entries));
  }

  /** The n-th action from now on (1 = the next one) fails, once. */
  failAt(n: number, code?: string): void {
    this.faults.failAt(n, code);
  }
}

export const createHost = (book: Book, options?: HostOptions): Host => new Host(book, options);
