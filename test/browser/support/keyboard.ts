import type { Locator, Page } from "playwright-core";

/** More stops than any view of the pane has. */
const MOST_STOPS = 150;

/** Goes to something with the Tab key, as somebody without a mouse does; fails where the keys do not lead there. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key does not lead to ${target}`);
}

export async function press(page: Page, target: Locator, key = "Enter"): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}

/** Within a list of tabs the arrows lead. */
export async function chooseTab(page: Page, name: string): Promise<void> {
  const tab = page.getByRole("tab", { name, exact: true });
  await tab.waitFor();
  await reach(page, page.getByRole("tab", { selected: true }));
  for (let step = 0; step < (await page.getByRole("tab").count()); step++) {
    if (await tab.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
}

/** Chooses in a closed list of choices: to its top, and down to what begins or reads like this. */
export async function choose(page: Page, list: Locator, choice: RegExp): Promise<void> {
  await reach(page, list);
  const shown = () =>
    list.evaluate(
      (element) =>
        [
          (element as HTMLSelectElement).selectedIndex,
          (element as HTMLSelectElement).selectedOptions[0]?.text ?? "",
        ] as const,
    );
  await page.keyboard.press("Home");
  for (let step = 0; step < MOST_STOPS; step++) {
    const [at, text] = await shown();
    if (choice.test(text)) return;
    await page.keyboard.press("ArrowDown");
    if ((await shown())[0] === at) break;
  }
  throw new Error(`${list} has no choice ${choice}`);
}

/** Types into a field in place of what stands in it. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}
