import { type Language, say } from "../../text/language";
import { reorderPlanTexts as texts } from "../../text/sheets/reorder-plan";
import { cell, type Page } from "../layout/page";
import type { BookResults } from "../results";
import { settingName } from "../setting-name";
import { settingRow, settingValue, validationOf } from "../settings";
import type { PlanCell } from "../sheet-plan";
import { assumptions } from "./assumptions";

/** One row of inputs: these cells are the ones that the names of the settings point to. */
export function assumptionRow(page: Page, results: BookResults, language: Language): void {
  page.section("assumptions", say(language, texts.assumptionsSection));
  const rows: (PlanCell | null)[][] = [[], [], []];
  for (const { key, label, hint, needsRefresh } of assumptions) {
    const setting = settingRow(key);
    const numberFormat = setting.kind === "percent" ? "0.0##%" : "0";
    const hints = needsRefresh ? [hint, texts.afterRefresh] : [hint];
    rows[0]?.push(cell(say(language, label), "text"), null);
    rows[1]?.push(cell(hints.map((text) => say(language, text)).join(" · "), "note"), null);
    rows[2]?.push(
      cell(settingValue(results.proposed, setting, language), "text", { role: "input", numberFormat }),
      null,
    );
  }
  const at = page.grid("assumptions", rows);
  assumptions.forEach(({ key }, index) => {
    const place = { row: at.row + 2, column: at.column + 2 * index };
    page.name(settingName(key), place);
    const rule = validationOf(settingRow(key), language);
    if (rule) page.validate({ ...place, rows: 1, columns: 1 }, rule);
  });
}
