import { WorkbookError } from "./workbook-error";

/** What one request should carry at most. Excel on the web refuses above 5 MB; smaller ones keep Excel responsive. */
const REQUEST_BYTES = 1_000_000;

/** The requests of one run: sends what is queued when it grows too large, and stops between requests when cancelled. */
export class Requests {
  #queued = 0;
  #sent = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly signal?: AbortSignal,
  ) {}

  get sent(): number {
    return this.#sent;
  }

  /** To be called before something of this size is queued. */
  async makeRoom(bytes: number): Promise<void> {
    if (this.#queued > 0 && this.#queued + bytes > REQUEST_BYTES) await this.send();
    // Else Excel would calculate after every piece of a request.
    if (this.#queued === 0) this.context.workbook.application.suspendApiCalculationUntilNextSync();
    this.#queued += bytes;
  }

  async send(): Promise<void> {
    if (this.signal?.aborted) throw new WorkbookError("cancelled");
    this.#queued = 0;
    this.#sent += 1;
    await this.context.sync();
  }
}

/** What a cell takes in a request, roughly: a number prints as up to 18 characters, a Chinese character is three bytes. */
export function cellBytes(value: unknown): number {
  if (typeof value === "string") return 4 + 2 * value.length;
  return typeof value === "number" ? 18 : 6;
}
