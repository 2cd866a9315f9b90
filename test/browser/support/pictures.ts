import path from "node:path";
import type { Page } from "playwright-core";

/** A picture of the page in out/browser, for whoever wants to look. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join("out/browser", `${name}.png`), animations: "disabled" });
}
