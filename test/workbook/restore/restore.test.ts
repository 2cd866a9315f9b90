import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import type { SheetPlan } from "../../../src/sheets/sheet-plan";
import { undoLastBuild } from "../../../src/workbook/restore/undo-build";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { build } from "../support/build";
import { changedBook, smallBook } from "../support/plans";
import { type OpenBook, openBook } from "../support/workbook";

/** Actions that a build takes when nothing fails. */
async function actionsOf(prepare: () => Promise<unknown>, run: () => Promise<unknown>): Promise<number> {
  const { host } = openBook();
  await prepare();
  const before = host.actionCount;
  await run();
  return host.actionCount - before;
}

async function failsEverywhere(prepare: () => Promise<unknown>, run: () => Promise<unknown>): Promise<void> {
  const actions = await actionsOf(prepare, run);
  expect(actions).toBeGreaterThan(100);
  const left: string[] = [];
  for (let action = 1; action <= actions; action++) {
    const { host, snapshot } = openBook();
    await prepare();
    const before = await snapshot({ looks: true });
    host.failAt(action);
    const outcome = await run().then(
      () => "built in spite of it",
      (error: unknown) => (error instanceof WorkbookError ? error.key : String(error)),
    );
    const after = await snapshot({ looks: true });
    if (outcome !== "unexpected" || !isDeepStrictEqual(after, before)) {
      left.push(`action ${action}: ${outcome}`);
      if (left.length === 1) expect.soft(after, `action ${action}`).toEqual(before);
    }
  }
  expect(left).toEqual([]);
}

describe("a build that fails", () => {
  it("leaves the workbook as it was, whichever action of a first build fails", async () => {
    await failsEverywhere(
      async () => undefined,
      () => build(smallBook()),
    );
  }, 3_600_000);

  it("leaves the workbook as it was, whichever action of a changed rebuild fails", async () => {
    await failsEverywhere(
      () => build(smallBook()),
      () => build(changedBook()),
    );
  }, 3_600_000);
});

describe("a build that is cancelled", () => {
  it("leaves the workbook as it was", async () => {
    const { snapshot } = openBook();
    await build(smallBook());
    const before = await snapshot({ looks: true });
    const stop = new AbortController();
    const built = build(changedBook(), {
      signal: stop.signal,
      onProgress: ({ done }) => done === 3 && stop.abort(),
    });
    await expect(built).rejects.toMatchObject({ key: "cancelled" });
    expect(await snapshot({ looks: true })).toEqual(before);
  });
});

describe("a workbook that cannot be put back", () => {
  /** Stops the build after so many steps, and lets an action of the restore fail. */
  async function stuck(open: OpenBook, plans: readonly SheetPlan[], steps: number, action: number): Promise<unknown> {
    const stop = new AbortController();
    return build(plans, {
      signal: stop.signal,
      onProgress({ done }) {
        if (done !== steps) return;
        stop.abort();
        open.host.failAt(action, "AccessDenied");
      },
    }).then(
      () => "built",
      (error: WorkbookError) => [error.key, error.officeCode],
    );
  }

  it.each([
    ["a first build", undefined, smallBook],
    ["a changed rebuild", smallBook, changedBook],
  ] as const)(
    "carries its sheets as they were before %s: undo brings them back",
    async (name, first, second) => {
      let failures = 0;
      for (const steps of [1, 4, 6]) {
        for (let action = 1; ; action += 29) {
          const open = openBook();
          if (first) await build(first());
          const { customXmlParts: _, ...before } = await open.snapshot({ looks: true });
          const outcome = await stuck(open, second(), steps, action);
          if (isDeepStrictEqual(outcome, ["cancelled", ""])) break;
          expect(outcome).toEqual(["restoreFailed", "AccessDenied"]);
          failures += 1;
          await undoLastBuild();
          expect(await open.snapshot({ looks: true }), `${name}, ${steps} steps, action ${action}`).toMatchObject(
            before,
          );
        }
      }
      expect(failures).toBeGreaterThan(5);
    },
    300_000,
  );
});
