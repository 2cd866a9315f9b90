import { build as bundle } from "esbuild";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../preview/browser/chromium";
import type { OpenPane } from "../../preview/browser/pane-page";
import { type ProblemKind, problem, problemWords } from "../../src/taskpane/problem/problem";
import { type Language, say } from "../../src/text/language";
import { dataTexts } from "../../src/text/taskpane/data";
import { problemActionTexts } from "../../src/text/taskpane/problems";
import { shellTexts } from "../../src/text/taskpane/shell";
import { axeViolations } from "./support/axe";
import { paneOpener } from "./support/browser";
import { chooseTab, press } from "./support/keyboard";
import { orderList } from "./support/orders";
import { takePicture } from "./support/pictures";
import { lookAt } from "./support/states";

describe("Every state that stands in the way, under the other", () => {
  let browser: Browser;
  let gallery: string;
  beforeAll(async () => {
    browser = await launchChromium();
    const { outputFiles } = await bundle({
      entryPoints: ["test/browser/support/problem-gallery.tsx"],
      bundle: true,
      write: false,
      jsx: "automatic",
      define: { "process.env.NODE_ENV": '"production"' },
      logLevel: "warning",
    });
    gallery = outputFiles[0]?.text ?? "";
  });
  afterAll(() => browser?.close());

  for (const language of ["en", "zh"] as const)
    for (const look of ["light", "dark", "forced"] as const)
      it(`is within a narrow and a wide pane, and has nothing that axe minds (${language}, ${look})`, async () => {
        const page = await browser.newPage();
        await page.emulateMedia({ forcedColors: look === "forced" ? "active" : "none" });
        await page.setContent(
          "<!doctype html><html lang='en'><title>Fupan</title><body style='margin:0'></body></html>",
        );
        await page.evaluate(gallery);
        await page.evaluate(`showProblems(${JSON.stringify(language)}, ${look === "dark"})`);
        await page.getByRole("alert").first().waitFor();
        for (const width of [320, 600]) {
          await page.setViewportSize({ width, height: 800 });
          await page.screenshot({ path: `out/browser/problems-${language}-${look}-${width}.png`, fullPage: true });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
        expect(await axeViolations(page)).toEqual([]);
        await page.close();
      });
});

const openPane = paneOpener();
const PATIENCE = 60_000;

/** The list that the test builds from, without one of its columns, or with other cells in one. */
function listWith(language: Language, change: (cells: string[], isHead: boolean) => string[]): Uint8Array {
  const lines = new TextDecoder().decode(orderList(language)).replace("\uFEFF", "").trim().split("\r\n");
  return new TextEncoder().encode(lines.map((line, at) => change(line.split(","), at === 0).join(",")).join("\r\n"));
}

class Person {
  constructor(
    readonly pane: OpenPane,
    readonly language: Language,
  ) {}

  get page(): Page {
    return this.pane.page;
  }

  toTab(id: "data" | "build"): Promise<void> {
    return chooseTab(this.page, say(this.language, shellTexts[`tab.${id}`]));
  }

  build(): Promise<void> {
    const name = this.language === "zh" ? /^生成 \d+ 张表/ : /^Build \d+ sheets/;
    return press(this.page, this.page.getByRole("button", { name }));
  }

  told(kind: ProblemKind, more: Parameters<typeof problem>[1] = {}): Locator {
    const { title } = problemWords(problem(kind, more), this.language);
    return this.page
      .locator("[role=alert], [role=status]")
      .filter({ hasText: title, has: this.page.getByRole("button") });
  }
}

/** Pictures at the narrowest and the widest, in the pane's colours and in forced ones, and what axe minds. */
async function lookAtBoth(page: Page, name: string): Promise<string[]> {
  await page.setViewportSize({ width: 600, height: 800 });
  await takePicture(page, `${name}-600`);
  await page.setViewportSize({ width: 320, height: 800 });
  return lookAt(page, name);
}

const clean = { foreignRequests: [], policyViolations: [], dialogs: [] };

for (const [language, look] of [
  ["en", "light"],
  ["zh", "dark"],
] as const)
  describe(`What really goes wrong (${language}, ${look})`, () => {
    const open = async (workbook: Uint8Array, more = {}): Promise<Person> => {
      const pane = await openPane({ language, look, width: 320, workbook, ...more });
      await pane.page.getByRole("heading", { level: 1 }).waitFor();
      return new Person(pane, language);
    };

    it("is told where the list lacks a column, under Data and when it is built", async () => {
      const person = await open(listWith(language, (cells) => cells.filter((_, at) => at !== 5)));
      const { page, pane } = person;
      await page.getByText(say(language, dataTexts.missing)).first().waitFor({ timeout: PATIENCE });
      const found = await lookAtBoth(page, `state-${language}-missing-column`);
      await person.toTab("build");
      await person.build();
      const told = person.told("columnsMissing", { fields: ["amount"] });
      await told.waitFor({ timeout: PATIENCE });
      found.push(...(await lookAtBoth(page, `state-${language}-columnsMissing`)));
      await press(page, page.getByRole("button", { name: say(language, problemActionTexts.openData) }));
      await page.getByRole("heading", { name: say(language, dataTexts.heading) }).waitFor();
      expect(found).toEqual([]);
      expect(pane.trouble).toMatchObject(clean);
      await pane.close();
    });

    it("is told where no row can be used", async () => {
      const person = await open(
        listWith(language, (cells, isHead) => (isHead ? cells : cells.map((cell, at) => (at === 1 ? "soon" : cell)))),
      );
      const { page, pane } = person;
      await page.getByRole("combobox").first().waitFor({ timeout: PATIENCE });
      await person.toTab("build");
      await person.build();
      await page.getByRole("alert").waitFor({ timeout: PATIENCE });
      expect(await lookAtBoth(page, `state-${language}-nothingUsable`)).toEqual([]);
      expect(pane.trouble).toMatchObject(clean);
      await pane.close();
    });

    it("is told where Excel is too old", async () => {
      const person = await open(orderList(language), { apiLevel: "1.11" });
      await person.page.getByRole("alert").waitFor({ timeout: PATIENCE });
      expect(await person.page.getByRole("alert").textContent()).toContain(
        problemWords(problem("hostTooOld"), language).title,
      );
      expect(await lookAtBoth(person.page, `state-${language}-hostTooOld`)).toEqual([]);
      await person.pane.close();
    });

    it("is told when the pane itself breaks, and starts again", async () => {
      const person = await open(orderList(language));
      const { page, pane } = person;
      await page.getByRole("combobox").nth(3).waitFor({ timeout: PATIENCE });
      // No user can do this: a browser that fails in the middle of drawing.
      await page.evaluate(() => {
        const own = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, "format") as PropertyDescriptor;
        const broken = {
          configurable: true,
          get: () => {
            throw new Error("no numbers today");
          },
        };
        Object.defineProperty(Intl.NumberFormat.prototype, "format", broken);
        document.addEventListener("mended", () => Object.defineProperty(Intl.NumberFormat.prototype, "format", own));
      });
      await person.toTab("build");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: say(language, problemActionTexts.restart) }).waitFor();
      expect(await lookAtBoth(page, `state-${language}-paneBroke`)).toEqual([]);
      await page.evaluate(() => document.dispatchEvent(new Event("mended")));
      await press(page, page.getByRole("button", { name: say(language, problemActionTexts.restart) }));
      await page.getByRole("tab", { selected: true }).waitFor();
      await pane.close();
    });
  });
