import { describe, expect, it } from "vitest";
import { columnLetters } from "../../../src/sheets/layout/address";
import { axisMoneyFormat, cardMoneyFormat, labelMoneyFormat } from "../../../src/sheets/layout/number-format";
import { barChartRows, CHART_ROWS, Page } from "../../../src/sheets/layout/page";

const chart = {
  id: "a",
  kind: "line",
  dataOn: "calc",
  title: { row: 0, column: 0 },
  titleText: "",
  categories: { row: 0, column: 0, rows: 1, columns: 1 },
  series: [],
  valueFormat: "0",
  legend: false,
  altText: "",
} as const;

describe("a page", () => {
  it("stacks its blocks: each starts where the one before ended", () => {
    const page = new Page("review");
    page.line("title", "Sales review", "title");
    const body = page.table("bridge", [
      { id: "step", heading: "Step", style: "text", role: "key", contents: ["New", "Lost"] },
    ]);
    const next = page.line("note", "below", "note");
    expect(body).toEqual({ row: 2, column: 1, rows: 2, columns: 1 });
    expect(next.row).toBe(4);
  });

  it("shares its width between charts of one height", () => {
    const page = new Page("review");
    page.charts([chart, { ...chart, id: "b" }]);
    const [left, right] = page.plan("Review").charts.map(({ area }) => area);
    expect(left).toEqual({ row: 0, column: 1, rows: CHART_ROWS, columns: 5 });
    expect(right).toEqual({ row: 0, column: 6, rows: CHART_ROWS, columns: 5 });
    expect(page.row).toBe(CHART_ROWS);
  });

  it("gives bars the height that their names need", () => {
    const page = new Page("review");
    page.charts([chart], barChartRows(12));
    expect(page.plan("Review").charts[0]?.area.rows).toBe(14);
    expect(barChartRows(12, true)).toBe(15);
    expect(barChartRows(1)).toBe(6);
  });

  it("rules, charts and prints only the columns that are not folded away", () => {
    const page = new Page("rfm-segments", [2, 24, 12, 14], 3);
    page.section("tiers", "Tiers");
    page.charts([chart]);
    const plan = page.plan("RFM segments");
    expect(plan.blocks[0]).toMatchObject({ cells: [[{ style: "section" }, { style: "section" }]] });
    expect(plan.charts[0]?.area.columns).toBe(2);
    expect(plan.print.area.columns).toBe(3);
  });

  it("prints all of itself and nothing more", () => {
    const page = new Page("review");
    page.line("title", "Sales review", "title");
    expect(page.plan("Review").print.area).toEqual({ row: 0, column: 0, rows: 1, columns: 11 });
  });
});

describe("addresses", () => {
  it("count columns as Excel does", () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });
});

describe("number formats of cards and axes", () => {
  it("leave figures whole as long as a card holds them: six digits", () => {
    expect(cardMoneyFormat(-473_400, "en")).toBe("#,##0;−#,##0;#,##0");
    expect(cardMoneyFormat(999_999, "zh")).toBe("#,##0;−#,##0;#,##0");
  });

  it("shorten cards to thousands, millions and billions in English, to 万 and 亿 in Chinese", () => {
    expect(cardMoneyFormat(5_791_277, "en")).toBe('#,##0,"k";−#,##0,"k";#,##0,"k"');
    expect(cardMoneyFormat(12_345_678, "en")).toContain('#,##0.0,,"M"');
    expect(cardMoneyFormat(2e10, "en")).toContain('#,##0.0,,,"B"');
    expect(cardMoneyFormat(5_791_277, "zh")).toContain('0\\.0,"万"');
    expect(cardMoneyFormat(2e8, "zh")).toContain('0\\.00,,"亿"');
  });

  it.each([
    [12_345_678, '0\\.0,"万"', "1234.6万"],
    [23_456_000_000, '0\\.00,,"亿"', "234.56亿"],
  ])("put the point of 万 and 亿 where four and eight digits are cut off: %d", (amount, format, shown) => {
    expect(axisMoneyFormat(amount, "zh")).toContain(format);
    expect(applied(format, amount)).toBe(shown);
  });

  it("leave the zero of an axis without a unit", () => {
    expect(axisMoneyFormat(7e6, "en").split(";")[2]).toBe("0");
  });

  it("give each bar's amount its own unit", () => {
    expect(labelMoneyFormat.en).toBe('[>=1000000]0.0,,"M";[>=1000]#,##0,"k";#,##0');
  });
});

/** What Excel shows for a whole format of ours: a comma at the end cuts off three digits, "\\." stands before the last ones. */
function applied(format: string, amount: number): string {
  const [, digits = "", commas = "", unit = ""] = /^0\\\.(0+)(,+)"(.*)"$/.exec(format) ?? [];
  const whole = String(Math.round(amount / 1000 ** commas.length));
  return `${whole.slice(0, -digits.length)}.${whole.slice(-digits.length)}${unit}`;
}
