import { describe, expect, it } from "vitest";
import { columnLetters, fixedArea } from "../../../src/sheets/layout/address";
import { axisMoneyFormat, cardMoneyFormat } from "../../../src/sheets/layout/number-format";
import { CHART_ROWS, Page } from "../../../src/sheets/layout/page";

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
    page.charts([chart, { ...chart, id: "b" }]);
    const [left, right] = page.plan("Review").charts.map(({ area }) => area);
    expect(left).toEqual({ row: 0, column: 1, rows: CHART_ROWS, columns: 5 });
    expect(right).toEqual({ row: 0, column: 6, rows: CHART_ROWS, columns: 5 });
    expect(page.row).toBe(CHART_ROWS);
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
    expect(fixedArea({ row: 4, column: 1, rows: 7, columns: 2 })).toBe("$B$5:$C$11");
  });
});

describe("number formats of cards and axes", () => {
  it("leave figures whole as long as they fit", () => {
    expect(cardMoneyFormat(-473_400, "en")).toBe("#,##0;−#,##0;#,##0");
  });

  it("shorten large figures to thousands and millions in English, to 万 and 亿 in Chinese", () => {
    expect(cardMoneyFormat(12_345_678, "en")).toContain('"k"');
    expect(cardMoneyFormat(2e10, "en")).toContain('"M"');
    expect(cardMoneyFormat(12_345_678, "zh")).toContain('"万"');
    expect(axisMoneyFormat(2e10, "zh")).toContain('"亿"');
  });
});
