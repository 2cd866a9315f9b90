import type { Page } from "playwright-core";

/** What the thread of a page went through while it was watched, in milliseconds. */
export interface WatchedThread {
  /** Tasks over 50 ms, as the browser reports them; the longest first. */
  readonly longTasks: readonly number[];
  /** The longest time in which no progress bar on the page moved, from the first move on. */
  readonly longestStandstill: number;
  /** How often a progress bar moved. */
  readonly moves: number;
}

interface Notes {
  readonly longTasks: number[];
  readonly moves: number[];
}

declare global {
  interface Window {
    threadNotes?: Notes;
  }
}

/** Watches the page's thread and its progress bars from now on; the function it gives ends that and tells. */
export async function watchThread(page: Page): Promise<() => Promise<WatchedThread>> {
  await page.evaluate(() => {
    const notes: Notes = { longTasks: [], moves: [] };
    window.threadNotes = notes;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) notes.longTasks.push(duration);
    }).observe({ type: "longtask" });
    new MutationObserver((changes) => {
      const isProgress = changes.some(
        ({ target }) => target instanceof Element && target.closest("[role=progressbar]"),
      );
      if (isProgress) notes.moves.push(performance.now());
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  return async () => {
    // The browser reports a task after it ended.
    await page.waitForTimeout(300);
    const { longTasks, moves } = (await page.evaluate(() => window.threadNotes)) ?? { longTasks: [], moves: [] };
    const pauses = moves.slice(1).map((time, index) => time - (moves[index] ?? time));
    return {
      longTasks: longTasks.sort((a, b) => b - a),
      longestStandstill: Math.max(0, ...pauses),
      moves: moves.length,
    };
  };
}
