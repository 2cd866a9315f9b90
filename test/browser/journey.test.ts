import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { say } from "../../src/text/language";
import { buildTexts } from "../../src/text/taskpane/build";
import { shellTexts } from "../../src/text/taskpane/shell";
import { paneOpener } from "./support/browser";
import { chooseTab, press } from "./support/keyboard";
import { orderList, soldIn } from "./support/orders";
import { shownOn } from "./support/sheet-cells";
import { lookAt } from "./support/states";

const openPane = paneOpener();

/** A build on a busy machine. */
const PATIENCE = 240_000;

async function built(page: Page): Promise<void> {
  await page.getByRole("progressbar").waitFor({ state: "detached", timeout: PATIENCE });
}

const names = {
  en: { review: "Review", segments: "RFM segments", weighting: "KPI weighting", scorecard: "KPI scorecard" },
  zh: { review: "业绩复盘", segments: "客户分层清单", weighting: "考核权重", scorecard: "绩效记分卡" },
} as const;

describe("From an order list to the sheets, by keyboard alone (spec 8.1, steps 1 to 3)", () => {
  for (const [language, look] of [
    ["en", "light"],
    ["zh", "dark"],
  ] as const)
    it(`finds the orders, builds, and tells the week (${language}, ${look})`, async () => {
      const pane = await openPane({ language, look, workbook: orderList(language) });
      const { page, trouble } = pane;
      const found: string[] = [];
      const tab = (id: "data" | "build" | "week" | "settings") => say(language, shellTexts[`tab.${id}`]);
      await page.getByRole("combobox").nth(3).waitFor({ timeout: PATIENCE });
      found.push(...(await lookAt(page, `${language}-1-data`)));

      await chooseTab(page, tab("build"));
      const build = page.getByRole("button", { name: language === "zh" ? /^生成 \d+ 张表/ : /^Build \d+ sheets/ });
      await build.waitFor();
      found.push(...(await lookAt(page, `${language}-2-build`)));
      await press(page, build);
      await page.getByRole("progressbar").waitFor();
      found.push(...(await lookAt(page, `${language}-3-building`)));
      await built(page);
      found.push(...(await lookAt(page, `${language}-4-built`)));

      const { sheets } = await pane.desk.snapshot();
      expect(sheets.map(({ name }) => name)).toEqual(
        expect.arrayContaining([names[language].review, names[language].segments]),
      );
      const sold = soldIn(2025);
      const inUnit = language === "zh" ? [sold, sold / 10_000] : [sold];
      const shown = (await shownOn(pane, names[language].review)).map(Number);
      expect(shown.some((value) => inUnit.some((wanted) => Math.abs(value - wanted) < 0.005))).toBe(true);

      await chooseTab(page, tab("data"));
      await page.waitForTimeout(500);
      found.push(...(await lookAt(page, `${language}-5-quality`)));
      await chooseTab(page, tab("week"));
      await page.waitForTimeout(500);
      found.push(...(await lookAt(page, `${language}-6-week`)));
      await chooseTab(page, tab("settings"));
      await page.waitForTimeout(500);
      found.push(...(await lookAt(page, `${language}-7-settings`)));

      await chooseTab(page, tab("build"));
      await press(page, page.getByRole("button", { name: say(language, buildTexts.undo) }));
      await page.getByRole("progressbar").waitFor();
      await built(page);
      expect((await pane.desk.snapshot()).sheets.map(({ name }) => name)).toEqual(["Orders"]);
      found.push(...(await lookAt(page, `${language}-8-undone`)));

      expect(found).toEqual([]);
      expect(trouble).toEqual({ foreignRequests: [], policyViolations: [], dialogs: [], errors: [] });
      await pane.close();
    }, 600_000);
});

describe("The manager's KPI weighting (spec 8.2, step 4)", () => {
  for (const language of ["en", "zh"] as const)
    it(`blocks the scorecard with the reason while the weights make 105% (${language})`, async () => {
      const pane = await openPane({ language, workbook: orderList(language) });
      const { page } = pane;
      await page.getByRole("combobox").nth(3).waitFor({ timeout: PATIENCE });
      await chooseTab(page, say(language, shellTexts["tab.build"]));
      await press(page, page.getByRole("button", { name: language === "zh" ? /^生成 \d+ 张表/ : /^Build \d+ sheets/ }));
      await page.getByRole("progressbar").waitFor();
      await built(page);
      const { weighting, scorecard } = names[language];
      const reason = language === "zh" ? /权重合计.*105/ : /weights add up to 105%/;
      expect((await shownOn(pane, scorecard)).join("\n")).not.toMatch(reason);
      // The first of 40, 30, 20 and 10 becomes 45.
      const { sheets } = await pane.desk.snapshot();
      const cells = Object.entries(sheets.find(({ name }) => name === weighting)?.cells ?? {});
      const [address] = cells.find(([, { content }]) => content === 0.4) ?? [];
      expect(address).toBeDefined();
      await page.evaluate(
        ([sheet = "", address = ""]) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem(sheet).getRange(address).values = [[0.45]];
            await context.sync();
          }),
        [weighting, address ?? ""],
      );
      expect((await shownOn(pane, weighting)).join("\n")).toMatch(reason);
      expect((await shownOn(pane, scorecard)).join("\n")).toMatch(/105/);
      await pane.close();
    }, 600_000);
});

describe("Text in cells that is hostile", () => {
  it("appears as text and breaks no layout: markup, long headers, right-to-left marks, emoji", async () => {
    const hostile = `<img src=x onerror=alert(1)>`;
    const list = `Order Date,Customer,Amount,${"H".repeat(10_000)}\r\n${[
      hostile,
      "\u202Egnidart emcA",
      "👩‍👩‍👧‍👦 Trading",
      "=1+1",
      "W".repeat(2000),
    ]
      .flatMap((name, index) => [1, 2].map((month) => `2025-0${month}-1${index},"${name}",${1000 + index},x`))
      .join("\r\n")}\r\n`;
    const pane = await openPane({ workbook: new TextEncoder().encode(list), width: 320 });
    const { page, trouble } = pane;
    await page.getByRole("combobox").nth(3).waitFor({ timeout: PATIENCE });
    const found = await lookAt(page, "hostile-1-data");
    expect(await page.evaluate(() => document.querySelectorAll("img[src=x]").length)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await chooseTab(page, "Build");
    await press(page, page.getByRole("button", { name: /^Build \d+ sheets/ }));
    await page.getByRole("progressbar").waitFor();
    await built(page);
    expect(await shownOn(pane, "RFM segments")).toContain(hostile);
    await chooseTab(page, "This week");
    await page.waitForTimeout(500);
    found.push(...(await lookAt(page, "hostile-2-week")));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(found).toEqual([]);
    expect(trouble).toEqual({ foreignRequests: [], policyViolations: [], dialogs: [], errors: [] });
    await pane.close();
  }, 600_000);
});
