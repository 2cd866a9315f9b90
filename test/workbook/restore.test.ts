import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { build } from "./support/build";
import { changedBook, smallBook } from "./support/plans";
import { openBook } from "./support/workbook";

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
  }, 300_000);

  it("leaves the workbook as it was, whichever action of a changed rebuild fails", async () => {
    await failsEverywhere(
      () => build(smallBook()),
      () => build(changedBook()),
    );
  }, 300_000);
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
  it("is told apart from one that is as it was", async () => {
    const { host } = openBook();
    const stop = new AbortController();
    const built = build(smallBook(), {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
        host.failAt(5, "AccessDenied");
      },
    });
    await expect(built).rejects.toMatchObject({ key: "restoreFailed", officeCode: "AccessDenied" });
  });
});
