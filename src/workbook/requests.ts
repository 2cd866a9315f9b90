import { Pace } from "./pace";

/** What one request should carry at most. Excel on the web refuses above 5 MB; smaller ones keep Excel responsive. */
const REQUEST_BYTES = 1_000_000;

/** The same for an answer. */
const ANSWER_BYTES = 1_000_000;

/** The requests of one run: sends what is queued when it grows too large, and stops between requests when cancelled. */
export class Requests {
  #queued = 0;
  #asked = 0;
  #sent = 0;
  #underWay: Promise<unknown> | undefined;
  /** Readers at work together, and those of them that wait for what they asked for. */
  #readers = 0;
  #waiting: { readonly answered: () => void; readonly failed: (error: unknown) => void }[] = [];

  /** For the work between requests. */
  readonly pace: Pace;

  constructor(
    readonly context: Excel.RequestContext,
    signal?: AbortSignal,
  ) {
    this.pace = new Pace(signal);
  }

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

  /** To be called before something is asked for whose answer has this size. */
  async makeAnswerRoom(bytes: number): Promise<void> {
    // Readers at work together fill a request in turn: who had to wait looks again.
    while (this.#asked > 0 && this.#asked + bytes > ANSWER_BYTES) await (this.#underWay ?? this.#sync());
    this.#asked += bytes;
  }

  async send(): Promise<void> {
    if (this.#readers === 0) return this.#sync();
    return new Promise((answered, failed) => {
      this.#waiting.push({ answered, failed });
      this.#syncOnceAllWait();
    });
  }

  /** Lets several readers ask at the same time: what they send goes in common requests. */
  async together<Result>(readers: readonly (() => Promise<Result>)[]): Promise<Result[]> {
    this.#readers = readers.length;
    return Promise.all(
      readers.map(async (read) => {
        try {
          return await read();
        } finally {
          this.#readers -= 1;
          this.#syncOnceAllWait();
        }
      }),
    );
  }

  #syncOnceAllWait(): void {
    const waiting = this.#waiting;
    if (waiting.length === 0 || waiting.length < this.#readers) return;
    this.#waiting = [];
    this.#sync().then(
      () => {
        for (const { answered } of waiting) answered();
      },
      (error: unknown) => {
        for (const { failed } of waiting) failed(error);
      },
    );
  }

  async #sync(): Promise<void> {
    // Readers at work together may ask while an answer is under way: one after the other.
    while (this.#underWay !== undefined) await this.#underWay;
    this.pace.throwIfCancelled();
    this.#queued = 0;
    this.#asked = 0;
    this.#sent += 1;
    // What is queued goes now: whatever is asked from here on belongs to the next request.
    const answer = this.context.sync();
    this.#underWay = answer
      .catch(() => undefined)
      .then(() => {
        this.#underWay = undefined;
      });
    await answer;
  }
}

/** What a cell takes in a request, roughly: a number prints as up to 18 characters, a Chinese character is three bytes. */
export function cellBytes(value: unknown): number {
  if (typeof value === "string") return 4 + 2 * value.length;
  return typeof value === "number" ? 18 : 6;
}
