import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serialOf } from "../../../src/engine/calendar/serial";
import { dateFromText, numberFromText } from "../../../src/functions/convert/text-values";

describe("a number typed as text", () => {
  it.each([
    ["12000", 12000],
    ["12,000", 12000],
    ["1,234,567.5", 1234567.5],
    ["１２，０００", 12000],
    ["10%", 0.1],
    ["１０％", 0.1],
    [" -3.5 ", -3.5],
    ["1e3", 1000],
    [".5", 0.5],
  ])("%j is %d", (text, expected) => {
    expect(numberFromText(text)).toBe(expected);
  });

  it.each([["abc"], ["1,5"], ["12,00"], ["1 000"], ["10%%"], ["%"], ["0x10"], ["Infinity"], ["1e999"], [""]])(
    "%j is none",
    (text) => {
      expect(numberFromText(text)).toBeUndefined();
    },
  );

  it("gives a finite number or none, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(Number.isFinite(numberFromText(text) ?? 0)).toBe(true);
      }),
    );
  });
});

describe("a date typed as text", () => {
  it.each([
    ["2025-11-15"],
    ["2025/11/15"],
    ["2025.11.15"],
    ["2025年11月15日"],
    ["２０２５-１１-１５"],
    [" 2025-11-15 "],
  ])("%j is 45976", (text) => {
    expect(dateFromText(text)).toBe(45976);
  });

  it.each([["2025-02-29"], ["2025-13-01"], ["15/11/2025"], ["2025-11/15"], ["1899-12-31"], ["soon"]])(
    "%j is none",
    (text) => {
      expect(dateFromText(text)).toBeUndefined();
    },
  );

  it("reads back every day as it is written", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-03-01"), max: new Date("2100-12-31"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          expect(dateFromText(iso)).toBe(serialOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()));
        },
      ),
    );
  });
});
