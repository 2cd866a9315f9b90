import type { Page } from "playwright-core";
import { axeViolations } from "./axe";
import { takePicture } from "./pictures";

/** Looks at a state of the pane in its own colours and in forced ones: a picture of each, and what axe minds in either. */
export async function lookAt(page: Page, name: string): Promise<string[]> {
  await takePicture(page, name);
  const found = await axeViolations(page);
  await page.emulateMedia({ forcedColors: "active" });
  await takePicture(page, `${name}-forced`);
  found.push(...(await axeViolations(page)));
  await page.emulateMedia({ forcedColors: "none" });
  return found.map((line) => `${name}: ${line}`);
}
