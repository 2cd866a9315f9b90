import { describe, expect, it } from "vitest";
import { serialOf } from "../../../src/engine/calendar/serial";
import { computeBook } from "../../../src/taskpane/build/compute-book";
import { readInputs } from "../../../src/taskpane/build/read-inputs";
import { mergeWords } from "../../../src/text/workbook";
import { type BuiltBook, writeBook } from "../../../src/workbook/build-book";
import { undoLastBuild } from "../../../src/workbook/restore/undo-build";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { referenceAsOf, referenceHeaders, referenceOrders } from "../../fixtures/reference-orders";
import { choices, type OrderBook, openOrderBook } from "../support/order-book";

/**
 * To write all sheets of the reference orders takes some thousands of actions. Every so-manieth fails here; FAULTS=1 lets each
 * one fail in turn, which takes hours.
 */
const EVERY = Number(process.env.FAULTS ?? 607);

const december = ["SO-901", serialOf(2025, 12, 18), "Elm Textiles", "P-100", 800, 40_000, "Direct", "East", "Li"];

/** Writing all sheets as of a day; what is read and computed before is left out, for it changes nothing. */
async function writing(asOf: number): Promise<() => Promise<BuiltBook>> {
  const { plans } = computeBook(await readInputs(choices(asOf), {}));
  return () => writeBook(plans, { words: mergeWords("en") });
}

/** Lets action after action fail, and sees that the book is as it was; the last run goes through. */
async function failsEverywhere({ host, snapshot }: OrderBook, run: () => Promise<unknown>): Promise<number> {
  const before = JSON.stringify(await snapshot());
  for (let failures = 0, action = EVERY; ; failures++, action += EVERY) {
    host.failAt(action);
    const start = host.actionCount;
    const outcome = await run().then(
      () => "done",
      (error: unknown) => (error instanceof WorkbookError ? error.key : String(error)),
    );
    if (outcome === "done") {
      // No action is left to fail: the one that was to fail lies beyond the last.
      expect(host.actionCount - start).toBeLessThan(action);
      host.failAt(Number.MAX_SAFE_INTEGER);
      return failures;
    }
    expect(outcome, `at action ${action}`).toBe("unexpected");
    expect(JSON.stringify(await snapshot()), `after a failure at action ${action}`).toBe(before);
  }
}

describe("a build of all sheets in which Excel fails leaves values, formulas, formats, tables, names and sheets as they were", () => {
  it("after a first build, a rebuild from new orders and an undo that fail", async () => {
    const book = openOrderBook([referenceHeaders, ...referenceOrders, december]);
    expect(await failsEverywhere(book, await writing(referenceAsOf))).toBeGreaterThan(5);
    expect(await failsEverywhere(book, await writing(serialOf(2025, 12, 18)))).toBeGreaterThan(5);
    expect(await failsEverywhere(book, undoLastBuild)).toBeGreaterThan(5);
  }, 20_000_000);
});
