import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "../../../preview/browser/chromium";
import { type OpenPane, type PaneOptions, PaneSite } from "../../../preview/browser/pane-page";

/** One browser and one site for the tests of a file; the panes that a test opens are closed at the end of the file. */
export function paneOpener(): (options?: PaneOptions) => Promise<OpenPane> {
  let browser: Browser;
  let site: PaneSite;
  beforeAll(async () => {
    browser = await launchChromium();
    site = await PaneSite.start(browser);
  });
  afterAll(async () => {
    await site?.close();
    await browser?.close();
  });
  return (options) => site.open(options);
}
