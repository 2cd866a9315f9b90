import { describe, expect, it } from "vitest";
import { buildFromOrders } from "../../../src/taskpane/build/build-from-orders";
import { referenceAsOf, referenceHeaders, referenceOrders } from "../../fixtures/reference-orders";
import { choices, openOrderBook } from "../support/order-book";

/**
 * A build of the reference orders takes some thousands of actions. Every so-manieth fails here; FAULTS=1 lets each one fail
 * in turn, which takes a quarter of an hour.
 */
const EVERY = Number(process.env.FAULTS ?? 89);

describe("a build in which Excel fails", () => {
  it("leaves values, formulas, number formats, tables, names, sheets and their order as they were", async () => {
    const { host, snapshot } = openOrderBook([referenceHeaders, ...referenceOrders]);
    const before = JSON.stringify(await snapshot());

    let failures = 0;
    for (let action = EVERY; ; action += EVERY) {
      host.failAt(action);
      const start = host.actionCount;
      const outcome = await buildFromOrders(choices(referenceAsOf)).then(
        () => "built",
        () => "failed",
      );
      if (outcome === "built") {
        // No action is left to fail: the one that was to fail lies beyond the last.
        expect(host.actionCount - start).toBeLessThan(action);
        break;
      }
      failures += 1;
      expect(JSON.stringify(await snapshot()), `after a failure at action ${action}`).toBe(before);
    }
    expect(failures).toBeGreaterThan(20);
  }, 3_600_000);
});
