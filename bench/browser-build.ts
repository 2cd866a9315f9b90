import type { Browser, Page } from "playwright-core";
import { type OpenPane, PaneSite } from "../preview/browser/pane-page";
import { watchThread } from "../preview/browser/thread-watch";
import { orderCsv } from "./order-csv";
import { printLine, printTime } from "./report";

const LINES = 100_000;
const BUDGET = { task: 50, standstill: 500, cancel: 500 };
/** Longer than a build takes on a busy machine. */
const PATIENCE = 600_000;

/** The pane's thread while it builds all sheets of a large order list, and how soon it stops. */
export async function benchBrowserBuild(browser: Browser): Promise<void> {
  const site = await PaneSite.start(browser);
  const workbook = orderCsv(LINES);
  try {
    await benchBuild(await site.open({ workbook }));
    await benchCancel(await site.open({ workbook }));
  } finally {
    await site.close();
  }
}

async function benchBuild({ page, close }: OpenPane): Promise<void> {
  await readyToBuild(page);
  const stop = await watchThread(page);
  const start = performance.now();
  await page.getByRole("button", { name: /^Build \d+ sheets/ }).click();
  await page.getByRole("progressbar").waitFor();
  await page.getByRole("progressbar").waitFor({ state: "detached", timeout: PATIENCE });
  const seconds = (performance.now() - start) / 1000;
  const { longTasks, longestStandstill, moves } = await stop();
  const what = `Pane, all sheets of ${LINES.toLocaleString("en-US")} lines`;
  printLine(`${what}, host in a worker`, `${seconds.toFixed(1)} s`);
  printTime(
    `${what}: longest task on the pane's thread (${longTasks.length} over 50 ms)`,
    longTasks[0] ?? 0,
    BUDGET.task,
  );
  printTime(`${what}: longest standstill of the progress, ${moves} moves`, longestStandstill, BUDGET.standstill);
  await close();
}

async function benchCancel({ page, close }: OpenPane): Promise<void> {
  await readyToBuild(page);
  await page.getByRole("button", { name: /^Build \d+ sheets/ }).click();
  // Well into the writing.
  await page.getByText(/^Writing sheets/).waitFor({ timeout: PATIENCE });
  await page.waitForTimeout(1000);
  const start = performance.now();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText(/^Stopping/).waitFor();
  printTime("Pane: answer to Cancel in the middle of the writing", performance.now() - start, BUDGET.cancel);
  await page.getByRole("progressbar").waitFor({ state: "detached", timeout: PATIENCE });
  printTime("Pane: until all is as it was", performance.now() - start);
  await close();
}

async function readyToBuild(page: Page): Promise<void> {
  page.setDefaultTimeout(PATIENCE);
  // The form of columns is there once the list was looked at.
  await page.getByRole("combobox").nth(3).waitFor();
  await page.getByRole("tab", { name: "Build" }).click();
}
