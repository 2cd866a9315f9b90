import { describe, expect, it } from "vitest";
import { serialOf } from "../../src/engine/calendar/serial";
import { type Language, say, type Text } from "../../src/text/language";
import { settingTexts } from "../../src/text/settings";
import { sheetTitles } from "../../src/text/sheets/common";
import { segmentsTexts } from "../../src/text/sheets/rfm-segments";
import { buildTexts, previewTexts } from "../../src/text/taskpane/build";
import { dataTexts, firstRunTexts } from "../../src/text/taskpane/data";
import { settingsTexts } from "../../src/text/taskpane/settings";
import { shellTexts } from "../../src/text/taskpane/shell";
import { weekTexts } from "../../src/text/taskpane/week";
import { paneOpener } from "./support/browser";
import { emptyBook } from "./support/empty-book";
import { choose, chooseTab, press, reach, typeInto } from "./support/keyboard";
import { shownOn, typeCell, typeRows } from "./support/sheet-cells";
import { lookAt } from "./support/states";

const openPane = paneOpener();

/** A build on a busy machine. */
const PATIENCE = 60_000;

const headings = {
  en: { amount: "Amount", net: "Net Amount", list: "Order No,Order Date,Customer,Product,Amount,Net Amount" },
  zh: { amount: "金额", net: "销售额", list: "订单号,下单日期,客户名称,产品,金额,销售额" },
} as const;

/**
 * Two years of monthly orders that leave three things open: which number of 03/04/2025 is the day, the currency, and the unit.
 * The amounts before discount stand first, and are taken for the orders' until somebody says otherwise.
 */
function openList(language: Language): Uint8Array {
  const rows = ["Acme Trading", "Birch Home", "Cedar Tools"].flatMap((customer, at) =>
    Array.from({ length: 22 }, (_, month) => {
      const date = `${String(3 + at).padStart(2, "0")}/${String(1 + (month % 11)).padStart(2, "0")}/${2024 + Math.floor(month / 11)}`;
      return `SO-${at}${month},${date},${customer},P-1,5,2.5`;
    }),
  );
  return new TextEncoder().encode(`\uFEFF${[headings[language].list, ...rows].join("\r\n")}\r\n`);
}

describe("The first weeks of a rep with a list that leaves questions open, by keyboard alone", () => {
  for (const [language, look, width] of [
    ["en", "dark", 320],
    ["zh", "light", 600],
  ] as const)
    it(`answers, builds, keeps an edit through a rebuild, refreshes, sets and takes back (${language}, ${look})`, async () => {
      const pane = await openPane({ language, look, width, workbook: openList(language) });
      const { page, trouble } = pane;
      const found: string[] = [];
      const words = (text: Text, parameters = {}) => say(language, text, parameters);
      const button = (text: Text, parameters = {}) =>
        page.getByRole("button", { name: words(text, parameters), exact: true });
      const toTab = (id: "data" | "build" | "week" | "settings") => chooseTab(page, words(shellTexts[`tab.${id}`]));
      const look_ = async (name: string) => found.push(...(await lookAt(page, `weeks-${language}-${name}`)));
      const done = () => page.getByRole("progressbar").waitFor({ state: "detached", timeout: PATIENCE });
      const turnToPane = () => page.evaluate(() => window.dispatchEvent(new Event("focus")));

      // The column is corrected, the questions are answered.
      const amount = page.getByRole("combobox", { name: language === "zh" ? /^金额 \(/ : /^Amount \(/ });
      await amount.waitFor({ timeout: PATIENCE });
      await look_("1-first-run");
      await press(page, button(firstRunTexts.skip));
      await choose(
        page,
        page.getByRole("combobox", { name: language === "zh" ? /^日期 .* 表示/ : /^The date .* means/ }),
        /day first|日在前/,
      );
      await choose(
        page,
        page.getByRole("combobox", { name: language === "zh" ? /^金额 .* 表示/ : /^An amount of/ }),
        /ten thousands|（万元）/,
      );
      await choose(page, page.getByRole("combobox", { name: words(dataTexts.currency) }), /^USD/);
      await choose(page, amount, new RegExp(`^${headings[language].net}$`));
      await page.getByText(words(dataTexts["confidence.chosen"]), { exact: true }).waitFor();
      await look_("2-answered");
      await press(page, button(dataTexts.go));

      // Two sheets are enough.
      for (const sheet of [
        "review",
        "plan-actual",
        "customer-plan",
        "kpi-weighting",
        "kpi-scorecard",
        "data-check",
      ] as const)
        await press(page, page.getByRole("checkbox", { name: words(sheetTitles[sheet]), exact: true }), "Space");
      await press(page, page.getByRole("button", { name: language === "zh" ? /^生成 \d+ 张表/ : /^Build \d+ sheets/ }));
      await page
        .getByText(/2025-11-05/)
        .first()
        .waitFor({ timeout: PATIENCE });
      await done();
      const plan = words(sheetTitles["reorder-plan"]);
      // 2.5 in ten thousands, whichever unit the sheet shows.
      expect((await shownOn(pane, plan)).filter((cell) => cell === "25000" || cell === "2.5").length).toBeGreaterThan(
        0,
      );

      // An amount in the middle changes, a customer comes, an edit stands on a sheet.
      await typeCell(pane, "tblSegments", segmentsTexts.strategy[language], 1, "<b>call</b> the owner");
      await typeCell(pane, "Orders", headings[language].net, 30, 7.5);
      await toTab("week");
      await turnToPane();
      await page.getByText(words(buildTexts.stale)).waitFor();
      await look_("3-week-stale");
      await typeRows(pane, "Orders", [["SO-900", serialOf(2025, 11, 6), "Delta Pumps", "P-2", 9, 4.5]]);
      await toTab("build");
      await press(page, button(buildTexts.rebuild));
      await page.getByRole("heading", { name: words(previewTexts.heading) }).waitFor({ timeout: PATIENCE });
      await done();
      await press(
        page,
        page
          .locator("summary")
          .filter({ hasText: language === "zh" ? "新增的行" : "Rows added" })
          .first(),
      );
      await page.getByText("Delta Pumps").first().waitFor();
      await look_("4-preview");
      await press(page, button(previewTexts.back));
      await page.getByRole("heading", { name: words(buildTexts.heading) }).waitFor();
      await press(page, button(buildTexts.rebuild));
      await press(page, button(previewTexts.apply));
      await page
        .getByText(/2025-11-06/)
        .first()
        .waitFor({ timeout: PATIENCE });
      await done();
      expect(await shownOn(pane, words(sheetTitles["rfm-segments"]))).toContain("<b>call</b> the owner");

      // The week after: new orders, one Refresh.
      await typeRows(pane, "Orders", [["SO-901", serialOf(2025, 11, 10), "Acme Trading", "P-1", 5, 2.5]]);
      await toTab("week");
      await turnToPane();
      await page.getByText(words(buildTexts.stale)).waitFor();
      await press(page, button(weekTexts.refresh));
      await page.getByRole("region", { name: words(weekTexts.landed) }).waitFor({ timeout: PATIENCE });
      await done();
      await look_("5-week-refreshed");

      // A setting is mistyped, corrected, saved, and reset.
      await toTab("settings");
      const month = page.getByRole("textbox", { name: words(settingTexts["general.fiscal_start"].label) });
      await typeInto(page, month, "13");
      await page.getByText(words(settingsTexts.fixFirst)).waitFor();
      await look_("6-settings-mistyped");
      await typeInto(page, month, "4");
      await press(page, button(settingsTexts.save, { count: 1 }));
      await page.getByText(words(settingsTexts.saved)).waitFor({ timeout: PATIENCE });
      await look_("7-settings-saved");
      await press(
        page,
        button(settingsTexts.resetOne, { setting: words(settingTexts["general.fiscal_start"].label), value: "1" }),
      );
      await reach(page, month);
      expect(await month.inputValue()).toBe("1");

      await toTab("build");
      await press(page, button(buildTexts.undo));
      await page.getByText(words(buildTexts.undone)).waitFor({ timeout: PATIENCE });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(found).toEqual([]);
      expect(trouble).toEqual({ foreignRequests: [], policyViolations: [], dialogs: [], errors: [] });
      await pane.close();
    }, 600_000);
});

describe("A newcomer without orders, by keyboard alone", () => {
  for (const language of ["en", "zh"] as const)
    it(`is told what is needed, and tries the sample (${language})`, async () => {
      const pane = await openPane({ language, workbook: await emptyBook() });
      const { page, trouble } = pane;
      await page.getByText(say(language, dataTexts.nothing)).waitFor({ timeout: PATIENCE });
      const found = await lookAt(page, `sample-${language}-1-nothing`);
      await press(page, page.getByRole("button", { name: say(language, firstRunTexts.sample) }).first());
      await page.getByRole("heading", { name: say(language, dataTexts.columns) }).waitFor({ timeout: PATIENCE });
      await page.getByRole("progressbar").waitFor({ state: "detached", timeout: PATIENCE });
      found.push(...(await lookAt(page, `sample-${language}-2-orders`)));
      expect((await pane.desk.snapshot()).sheets.map(({ name }) => name)).toContain(say(language, firstRunTexts.sheet));
      await chooseTab(page, say(language, shellTexts["tab.build"]));
      const others = [
        "review",
        "plan-actual",
        "customer-plan",
        "kpi-weighting",
        "kpi-scorecard",
        "data-check",
      ] as const;
      for (const sheet of others)
        await press(
          page,
          page.getByRole("checkbox", { name: say(language, sheetTitles[sheet]), exact: true }),
          "Space",
        );
      await press(page, page.getByRole("button", { name: language === "zh" ? /^生成 \d+ 张表/ : /^Build \d+ sheet/ }));
      // A lone mistyped date months after all others is told, and not taken for the day of the review.
      await page
        .getByText(/2025-11-08.*2026-04-23/)
        .first()
        .waitFor({ timeout: PATIENCE });
      found.push(...(await lookAt(page, `sample-${language}-3-built`)));
      expect(found).toEqual([]);
      expect(trouble).toEqual({ foreignRequests: [], policyViolations: [], dialogs: [], errors: [] });
      await pane.close();
    }, 600_000);
});
