import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axeViolations } from "./support/axe";
import { paneOpener } from "./support/browser";
import { takePicture } from "./support/pictures";

const openPane = paneOpener();

interface Piece {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly color: string;
  readonly weight: string;
}

/** Where the words of the pane's frame stand, and how they look: title, other language, tabs. */
const frame = (page: Page): Promise<Piece[]> =>
  page.evaluate(() => {
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces: Piece[] = [];
    while (words.nextNode()) {
      const { data, parentElement } = words.currentNode as Text;
      if (!parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNode(words.currentNode);
      const { left, top, height } = range.getBoundingClientRect();
      const { color, fontWeight } = getComputedStyle(parentElement);
      if (top < 76) pieces.push({ text: data, left, top, height, color, weight: fontWeight });
    }
    return pieces;
  });

describe("The first picture of the pane", () => {
  for (const [language, look] of [
    ["en", "light"],
    ["zh", "dark"],
  ] as const)
    it(`stands there before Microsoft's script, and the pane takes its place without a jump (${language}, ${look})`, async () => {
      const early = await openPane({ language, look, missing: "office.js" });
      await early.page.locator(`.opening:lang(${language})`).waitFor();
      const first = await frame(early.page);
      // Not takePicture, which runs every animation to its end: here, to the message after five seconds.
      await early.page.screenshot({ path: `out/browser/opening-${language}-${look}.png` });
      expect(await axeViolations(early.page, "#root")).toEqual([]);
      const opened = await openPane({ language, look });
      await opened.page.getByRole("tab").first().waitFor();
      const then = await frame(opened.page);
      expect(first.map(({ text }) => text)).toHaveLength(5);
      expect(then).toEqual(
        first.map((piece) => ({
          ...piece,
          left: expect.closeTo(piece.left, 0),
          top: expect.closeTo(piece.top, 0),
        })),
      );
      await Promise.all([early.close(), opened.close()]);
    });

  it("says what is wrong after five seconds, be it that Microsoft's script neither comes nor fails", async () => {
    const { page, close } = await openPane();
    await page.context().route("**/office.js", () => new Promise(() => undefined));
    await page.goto(page.url(), { waitUntil: "commit" });
    await page.getByText(/^Opening/).waitFor();
    await page.waitForTimeout(5500);
    expect(await page.getByText(/^Opening/).isVisible()).toBe(false);
    await takePicture(page, "opening-late");
    expect(await page.evaluate(() => document.body.innerText)).toContain("Excel has not answered");
    await close();
  });

  it("has the language and the colours that the pane had when it was last open", async () => {
    const { page, close } = await openPane({ look: "dark" });
    await page.getByRole("button", { name: "中文" }).click();
    await page.getByRole("tab", { name: "数据" }).waitFor();
    await page.emulateMedia({ colorScheme: "light" });
    await page.context().route("**/office.js", (route) => route.abort());
    await page.reload({ waitUntil: "commit" });
    await page.locator(".opening:lang(zh)").waitFor();
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    // Fluent's dark grey, #292929.
    expect(ground).toBe("rgb(41, 41, 41)");
    await close();
  });
});
