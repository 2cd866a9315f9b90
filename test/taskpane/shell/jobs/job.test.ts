import { describe, expect, it } from "vitest";
import { runJob } from "../../../../src/taskpane/shell/jobs/job";
import { newSession } from "../../../../src/taskpane/shell/session";
import { WorkbookError } from "../../../../src/workbook/workbook-error";

const step = { en: "Reading", zh: "正在读取" };

describe("A job of the pane", () => {
  it("is shown while it runs, with its progress, and gone when it is done", async () => {
    const session = newSession("en");
    const seen: unknown[] = [];
    const answer = await runJob(session, step, async ({ onProgress }) => {
      seen.push(session.get().job?.share);
      onProgress(0.5, { en: "Writing", zh: "正在写入" });
      seen.push(session.get().job?.step.en, session.get().job?.share);
      return 7;
    });
    expect(answer).toBe(7);
    expect(seen).toEqual([undefined, "Writing", 0.5]);
    expect(session.get()).toMatchObject({ job: undefined, problem: undefined });
  });

  it("leaves a problem where it fails, and can be tried again", async () => {
    const session = newSession("en");
    let isOpen = true;
    await runJob(session, step, async () => {
      if (isOpen) throw new WorkbookError("cellEdit", "InvalidOperationInCellEditMode");
    });
    expect(session.get().problem?.kind).toBe("cellEdit");
    isOpen = false;
    session.get().retry?.();
    await Promise.resolve();
    expect(session.get().problem).toBeUndefined();
  });

  it("tells its work to stop when it is cancelled, once", async () => {
    const session = newSession("en");
    await runJob(session, step, async ({ signal }) => {
      session.get().job?.cancel?.();
      expect(session.get().job?.cancel).toBeUndefined();
      if (signal.aborted) throw new WorkbookError("cancelled");
    });
    expect(session.get().problem?.kind).toBe("cancelled");
  });

  it("says that it is stopping until it has stopped, whatever its work still does", async () => {
    const session = newSession("en");
    await runJob(session, step, async ({ onProgress }) => {
      session.get().job?.cancel?.();
      onProgress(0.7, { en: "Writing", zh: "正在写入" });
      expect(session.get().job).toMatchObject({ step: { en: "Stopping …" }, share: 0.7 });
      throw new WorkbookError("cancelled");
    });
    expect(session.get().job).toBeUndefined();
  });

  it("does not begin while another is under way", async () => {
    const session = newSession("en");
    const first = runJob(session, step, () => new Promise((resolve) => setTimeout(resolve, 5)));
    let hasRun = false;
    await runJob(session, step, async () => {
      hasRun = true;
    });
    expect(hasRun).toBe(false);
    await first;
  });
});
