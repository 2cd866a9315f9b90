import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CellError } from "../../../src/engine/cell";
import { readSettings } from "../../../src/engine/settings/read";
import { defaultSettings } from "../../../src/engine/settings/settings";
import { settingsTable } from "../../../src/engine/settings/table";

const refused = (key: string, value: string) =>
  expect.objectContaining({
    key: "settingOutOfRange",
    code: "#VALUE!",
    parameters: expect.objectContaining({ key, value }),
  });

describe("settings from two columns", () => {
  it("changes what is given and keeps the defaults of the rest", () => {
    expect(readSettings([["rfm.r_high", 45]])).toEqual({ ...defaultSettings, "rfm.r_high": 45 });
  });

  it("passes over a header, rows without a key and blank values", () => {
    const rows = [
      ["Key", "Value"],
      [null, "Customer tiers"],
      ["rfm.r_high", null],
      ["rfm.m_top", ""],
      ["rfm.r_low", 200],
    ];
    expect(readSettings(rows)).toEqual({ ...defaultSettings, "rfm.r_low": 200 });
  });

  it("does not mistake a first key for a header", () => {
    expect(() => readSettings([["rfm.r_hihg", "30"]])).toThrow(expect.objectContaining({ key: "unknownSettingNear" }));
    expect(() => readSettings([["recency", 30]])).toThrow(expect.objectContaining({ key: "unknownSetting" }));
  });

  it("reads keys and choices whatever their capitals and width, and numbers typed as text", () => {
    const rows = [
      ["RFM.Gaps", "Strict"],
      ["ｒｆｍ．ｃｕｔ", " MEAN "],
      ["rfm.m_top", "25%"],
      ["rfm.cycle", "Auto"],
      ["rfm.groups", "４"],
    ];
    expect(readSettings(rows)).toMatchObject({
      "rfm.gaps": "strict",
      "rfm.cut": "mean",
      "rfm.m_top": 0.25,
      "rfm.cycle": "auto",
      "rfm.groups": 4,
    });
  });

  it("lets the last of two values count", () => {
    const rows = [
      ["rfm.r_high", 10],
      ["rfm.r_high", 20],
    ];
    expect(readSettings(rows)["rfm.r_high"]).toBe(20);
  });

  it("names a key that it does not know, and the nearest where one is near", () => {
    expect(() => readSettings([["rfm.r_hihg", 30]])).toThrow(
      expect.objectContaining({ parameters: { key: "rfm.r_hihg", nearest: "rfm.r_high" }, code: "#VALUE!" }),
    );
    expect(() => readSettings([["weather.rain", 1]])).toThrow(
      expect.objectContaining({ key: "unknownSetting", parameters: { key: "weather.rain" } }),
    );
  });

  it("refuses values that the key does not allow", () => {
    expect(() => readSettings([["rfm.m_top", 20]])).toThrow(refused("rfm.m_top", "20"));
    expect(() => readSettings([["rfm.r_high", -1]])).toThrow(refused("rfm.r_high", "-1"));
    expect(() => readSettings([["rfm.groups", 2.5]])).toThrow(refused("rfm.groups", "2.5"));
    expect(() => readSettings([["rfm.groups", "many"]])).toThrow(refused("rfm.groups", "many"));
    expect(() => readSettings([["rfm.gaps", "sometimes"]])).toThrow(refused("rfm.gaps", "sometimes"));
    expect(() => readSettings([["rfm.cycle", 0]])).toThrow(refused("rfm.cycle", "0"));
    expect(() => readSettings([["rfm.r_high", new CellError("#REF!")]])).toThrow(refused("rfm.r_high", "#REF!"));
    expect(() => readSettings([["rfm.r_high", true]])).toThrow(refused("rfm.r_high", "true"));
  });

  it("says what would be allowed", () => {
    const allowed = (text: string) =>
      expect.objectContaining({ parameters: expect.objectContaining({ allowed: text }) });
    expect(() => readSettings([["rfm.m_top", 20]])).toThrow(allowed("0%-100%"));
    expect(() => readSettings([["rfm.gaps", 1]])).toThrow(allowed("nearest, strict"));
    expect(() => readSettings([["rfm.cycle", 0]])).toThrow(allowed("auto, 1-3650"));
  });

  it("needs two columns", () => {
    const shape = expect.objectContaining({ key: "settingsShape", code: "#VALUE!" });
    expect(() => readSettings([["rfm.r_high"]])).toThrow(shape);
    expect(() => readSettings([["rfm.r_high", 30, "days"]])).toThrow(shape);
  });

  it("reads back every default of the table", () => {
    expect(readSettings(settingsTable.map((row) => [row.key, row.default]))).toEqual(defaultSettings);
  });

  it("is not misled by the names of an object's own members", () => {
    for (const key of ["__proto__", "constructor", "toString.call"]) {
      expect(() =>
        readSettings([
          ["rfm.r_high", 30],
          [key, 1],
        ]),
      ).toThrow(expect.objectContaining({ code: "#VALUE!" }));
    }
  });

  it("takes a choice, and auto, in the words that it is given for them", () => {
    const words = new Map([
      ["周期", "cycle"],
      ["自动", "auto"],
    ]);
    const typed = [
      ["reorder.method", " 周期 "],
      ["rfm.cycle", "自动"],
    ] as const;
    expect(readSettings(typed, words)).toMatchObject({ "reorder.method": "cycle", "rfm.cycle": "auto" });
    expect(() => readSettings(typed)).toThrow(expect.objectContaining({ code: "#VALUE!" }));
  });

  it("either gives settings within their ranges or refuses, for any cells", () => {
    const key = fc.oneof(fc.constantFrom(...settingsTable.map((row) => row.key)), fc.string());
    const value = fc.oneof(fc.double({ noNaN: true }), fc.string(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 5 }), (rows) => {
        try {
          const settings = readSettings(rows);
          for (const row of settingsTable) {
            const chosen = settings[row.key];
            if (typeof chosen === "number" && "minimum" in row) {
              expect(chosen).toBeGreaterThanOrEqual(row.minimum);
              expect(chosen).toBeLessThanOrEqual(row.maximum);
            }
          }
        } catch (thrown) {
          expect(thrown).toMatchObject({ name: "EngineError" });
        }
      }),
    );
  });
});
