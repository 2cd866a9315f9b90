import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axeScript = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Fluent's keeper of the focus puts empty stops around its lists, hidden from readers and gone from under the focus at once:
 * axe cannot see that.
 */
const FOCUS_STOPS = "[data-tabster-dummy]";

/** What axe finds wrong on the page, or in a part of it, each as a line: rule, element and why. Runs beside the page's own scripts, so its policy stays. */
export async function axeViolations(page: Page, part = "html"): Promise<string[]> {
  await page.evaluate(axeScript);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify({ include: [part], exclude: [FOCUS_STOPS] })})`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} – ${node.failureSummary ?? ""}`),
  );
}
