import { describe, expect, it } from "vitest";
import { settingsTable } from "../../src/engine/settings/table";
import { settingTexts } from "../../src/text/settings";

describe("words of the settings", () => {
  it("has a label and a meaning for every key, and for no other", () => {
    expect(Object.keys(settingTexts)).toEqual(settingsTable.map((row) => row.key));
  });
});
