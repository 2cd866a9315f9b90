import { describe, expect, it } from "vitest";
import { settingsTable } from "../../../src/engine/settings/table";
import {
  allowed,
  defaultWords,
  type FormRow,
  formGroups,
  isDefault,
  readTyped,
  typedForm,
} from "../../../src/taskpane/settings-tab/form-rows";

function row(key: string): FormRow {
  const found = settingsTable.find((other) => other.key === key);
  if (!found) throw new Error(`no setting ${key}`);
  return found;
}

const read = (key: string, text: string) => readTyped(row(key), text, "en");

describe("the form over the settings table", () => {
  it("has every setting once, but for language and day, which are chosen under Build", () => {
    const keys = [...formGroups().values()].flat().map(({ key }) => key);
    const rest = settingsTable.map(({ key }) => key).filter((key) => !keys.includes(key));
    expect(rest).toEqual(["general.as_of", "general.lang"]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("shows every default so that it reads back as itself", () => {
    for (const setting of [...formGroups().values()].flat())
      if (setting.source !== "book")
        for (const language of ["en", "zh"] as const) {
          const shown = typedForm(setting, setting.default, language);
          expect(readTyped(setting, shown, language)).toEqual({ value: setting.default });
        }
  });

  it("takes percentages, days, auto and full-width digits as people type them", () => {
    expect(read("rfm.m_top", "12.5%")).toEqual({ value: 0.125 });
    expect(read("data.oldest_date", "2000-01-01")).toEqual({ value: 36_526 });
    expect(read("rfm.cycle", "Auto")).toEqual({ value: "auto" });
    expect(read("rfm.r_high", "４５")).toEqual({ value: 45 });
  });

  it("shows a choice in the language of the pane, in whatever language it stands on the sheet", () => {
    expect(typedForm(row("reorder.method"), "cycle", "zh")).toBe("周期");
    expect(typedForm(row("reorder.method"), "周期", "en")).toBe("cycle");
    expect(isDefault(row("reorder.method"), "同期")).toBe(true);
    expect(isDefault(row("reorder.method"), "周期")).toBe(false);
    expect(typedForm(row("general.company"), "auto", "zh")).toBe("auto");
  });

  it("takes nothing typed as the default, and empties what has none", () => {
    expect(read("rfm.r_high", " ")).toEqual({ value: 30 });
    expect(read("general.company", "")).toEqual({ value: null });
  });

  it("says in words what may be typed", () => {
    expect(read("general.fiscal_start", "13")).toEqual({ message: "Type a whole number from 1 to 12." });
    expect(read("rfm.m_top", "20")).toEqual({ message: "Type a percentage from 0% to 100%, such as 20%." });
    expect(readTyped(row("rfm.cycle"), "soon", "zh")).toEqual({ message: "请输入：自动，或 1 到 3,650 之间的数。" });
    expect(allowed(row("rfm.gaps"), "en")).toBe("nearest, strict");
  });

  it("says defaults with their units", () => {
    expect(defaultWords(row("rfm.r_high"), "en")).toBe("Default: 30 days");
    expect(defaultWords(row("rfm.m_top"), "zh")).toBe("默认：20%");
    expect(defaultWords(row("general.fiscal_start"), "en")).toBe("Default: 1");
    expect(defaultWords(row("general.company"), "en")).toBe("Default: blank");
  });
});
