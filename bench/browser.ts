import type { Browser } from "playwright-core";
import { chromiumPath, launchChromium } from "../preview/browser/chromium";
import { PaneSite } from "../preview/browser/pane-page";
import { servePreview } from "../preview/browser/preview-site";
import { benchBrowserBuild } from "./browser-build";
import { printTime } from "./report";

const RUNS = 5;
const BUDGET = { firstPaint: 500, preview: 3000 };

/** What a person waits for in a browser, from built files; nothing where the machine has none. */
export async function benchBrowser(): Promise<void> {
  if (chromiumPath() === undefined) {
    console.log("In a browser: not measured, no Chromium, Chrome or Edge was found");
    return;
  }
  const browser = await launchChromium();
  try {
    console.log(`In Chromium ${browser.version()}`);
    await benchPane(browser);
    await benchPreview(browser);
    await benchBrowserBuild(browser);
  } finally {
    await browser.close();
  }
}

async function benchPane(browser: Browser): Promise<void> {
  const site = await PaneSite.start(browser);
  const paints: number[] = [];
  const tabs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const { page, close } = await site.open();
    tabs.push(await page.evaluate(untilTabsAnswer));
    paints.push(await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN));
    await close();
  }
  await site.close();
  printTime(`Pane, first paint, median of ${RUNS}`, median(paints), BUDGET.firstPaint);
  printTime(`Pane, until its tabs answer, Excel's own start included, median of ${RUNS}`, median(tabs));
}

/** When a tab has opened that was clicked as soon as it was there, on the clock of the page. Runs in it. */
const untilTabsAnswer = (): Promise<number> =>
  new Promise((resolve) => {
    const look = new MutationObserver(() => {
      const [, build] = document.querySelectorAll<HTMLElement>("[role=tab]");
      if (build?.ariaSelected === "true") {
        look.disconnect();
        resolve(performance.now());
      } else build?.click();
    });
    look.observe(document, { subtree: true, childList: true, attributes: true });
  });

async function benchPreview(browser: Browser): Promise<void> {
  const server = await servePreview();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 860 } });
    const page = await context.newPage();
    await page.goto(server.origin, { waitUntil: "commit" });
    const shown = await page.waitForFunction(() => performance.getEntriesByName("shown")[0]?.startTime);
    times.push((await shown.jsonValue()) ?? Number.NaN);
    await context.close();
  }
  await server.close();
  printTime(`Preview, until the sample is in the grid, median of ${RUNS}`, median(times), BUDGET.preview);
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
