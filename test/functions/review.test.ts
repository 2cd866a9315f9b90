import { describe, expect, it } from "vitest";
import { serialOf } from "../../src/engine/calendar/serial";
import { CellError } from "../../src/engine/cell";
import { reviewFunctions } from "../../src/functions/review";
import { caller, column, reference, resultOf, rowsOf } from "./support";

const call = caller(reviewFunctions);
const start = serialOf(2025, 1, 1);
const end = serialOf(2025, 11, 15);
const [c, d, a, o] = [reference("Customer"), reference("Date"), reference("Amount"), reference("OrderNo")];
const failure = (code: string) => ({ error: { code, message: expect.any(String) } });

describe("REVIEW.CUSTOMERS", () => {
  it("spills six groups, blanks where a figure says nothing (spec 5.2)", () => {
    const rows = rowsOf(call("REVIEW.CUSTOMERS", [c, d, a, start, end]));
    expect(rows[0]).toEqual(["Group", "Customers", "Revenue", "Share", "Rate"]);
    expect(rows[1]).toEqual(["New", 4, 23_600, 23_600 / 526_600, ""]);
    expect(rows[2]).toEqual(["Retained", 8, 498_000, 498_000 / 526_600, 8 / 9]);
    expect(rows[6]).toEqual(["Inactive", 1, "", "", ""]);
  });

  it("refuses a period that ends before it starts", () => {
    expect(call("REVIEW.CUSTOMERS", [c, d, a, end, start])).toEqual(failure("#NUM!"));
  });
});

describe("REVIEW.GAP", () => {
  const names = column("Product", "A", "B", "C");
  const actuals = column("Actual", 450, 330, 120);
  const targets = column("Target", 500, 300, 200);

  it("spills the example of spec 5.2, the widest gap first", () => {
    const rows = rowsOf(call("REVIEW.GAP", [names, actuals, targets]));
    expect(rows[0]).toEqual([
      "Name",
      "Actual",
      "Target",
      "Gap",
      "Completion",
      "Share of shortfall",
      "Mix shift",
      "Status",
    ]);
    expect(rows.slice(1).map((row) => [row[0], row[3], row[4], row[5], row[7]])).toEqual([
      ["C", -80, 0.6, 80 / 130, "Alert"],
      ["A", -50, 0.9, 50 / 130, "On track"],
      ["B", 30, 1.1, 0, "Met"],
      ["Total", -100, 0.9, "", "On track"],
    ]);
  });

  it("speaks Chinese, and takes other bands from the settings", () => {
    const rows = rowsOf(call("REVIEW.GAP", [names, actuals, targets, null, [["status.watch", "50%"]], "zh"]));
    expect(rows.map((row) => row[7])).toEqual(["状态", "关注", "正常", "达成", "正常"]);
    expect(rows[4]?.[0]).toBe("合计");
  });

  it("takes a blank for 0, and leaves the completion without a target blank", () => {
    const rows = rowsOf(call("REVIEW.GAP", [column("A", "B"), column(5, null), column(null, 10)]));
    expect(rows[1]).toEqual(["B", 0, 10, -10, 0, 1, -1, "Alert"]);
    expect(rows[2]).toEqual(["A", 5, 0, 5, "", 0, 1, ""]);
  });

  it("refuses a share of the period outside 0 to 1, amounts without a name, and errors in cells", () => {
    expect(call("REVIEW.GAP", [names, actuals, targets, 2])).toEqual(failure("#VALUE!"));
    expect(call("REVIEW.GAP", [column("A", null), column(1, 2), column(1, 2)])).toEqual({
      error: { code: "#VALUE!", message: "names is blank in row 2: fill it in" },
    });
    expect(call("REVIEW.GAP", [column("A"), column(new CellError("#REF!")), column(1)])).toEqual(failure("#REF!"));
  });
});

describe("REVIEW.BRIDGE", () => {
  it("spills the reference bridge (spec 5.2), in Chinese when asked", () => {
    const rows = rowsOf(call("REVIEW.BRIDGE", [c, d, a, start, end, "zh"]));
    expect(rows[0]).toEqual(["环节", "金额", "客户数"]);
    expect(rows[1]).toEqual(["上年同期", 180_000, 7]);
    expect(rows[7]).toEqual(["本期", 526_600, 13]);
  });

  it("says so when nothing was sold", () => {
    expect(call("REVIEW.BRIDGE", [c, d, a, start + 9999, end + 9999])).toEqual({
      error: { code: "#N/A", message: "No sales in either period: choose other dates" },
    });
  });
});

describe("REVIEW.PARETO", () => {
  it("sums names whatever their spelling, and passes over rows that it cannot use", () => {
    const names = column("Name", "Acme", " ＡＣＭＥ ", "Birch", null, "Cedar", "Dogwood");
    const amounts = column("Amount", 50, "30", 20, 5, new CellError("#REF!"), "many");
    expect(rowsOf(call("REVIEW.PARETO", [names, amounts]))).toEqual([
      ["Rank", "Name", "Amount", "Share", "Cumulative", "Class"],
      [1, "Acme", 80, 0.8, 0.8, "A"],
      [2, "Birch", 20, 0.2, 1, "B"],
    ]);
  });

  it("takes cutoffs in a row or a column", () => {
    const classes = (cutoffs: unknown) => rowsOf(call("REVIEW.PARETO", [c, a, cutoffs])).map((row) => row[5]);
    expect(classes([[0.5, 0.6]])).toEqual(classes(column(0.5, 0.6)));
    expect(classes([[0.5, 0.6]]).slice(0, 5)).toEqual(["Class", "A", "A", "C", "C"]);
  });

  it("refuses cutoffs and totals that make no classes", () => {
    expect(call("REVIEW.PARETO", [c, a, [[0.95, 0.8]]])).toEqual(failure("#VALUE!"));
    expect(call("REVIEW.PARETO", [c, a, [[0.8]]])).toEqual(failure("#VALUE!"));
    expect(call("REVIEW.PARETO", [column("x"), column(-1)])).toEqual(failure("#N/A"));
    expect(call("REVIEW.PARETO", [c, a.slice(1)])).toEqual({
      error: { code: "#VALUE!", message: "names has 66 rows, amounts has 65: pass ranges of equal length" },
    });
  });
});

describe("REVIEW.REPEAT", () => {
  it("gives 8 of 13, and 8 of 9 for retention (spec 5.2)", () => {
    expect(resultOf(call("REVIEW.REPEAT", [c, d, a, start, end, o]))).toBe(8 / 13);
    expect(resultOf(call("REVIEW.REPEAT", [c, d, a, start, end, o, "Retention"]))).toBe(8 / 9);
    expect(resultOf(call("REVIEW.REPEAT", [c, d, a, start, end, o, "留存"]))).toBe(8 / 9);
  });

  it("has nothing to divide by when nobody bought, and knows two bases", () => {
    expect(call("REVIEW.REPEAT", [c, d, a, start + 9999, end + 9999, o])).toEqual(failure("#DIV/0!"));
    expect(call("REVIEW.REPEAT", [c, d, a, start, end, o, "both"])).toEqual({
      error: { code: "#VALUE!", message: "basis does not know “both”: use one of repeat, retention" },
    });
  });
});

describe("REVIEW.YEAREND", () => {
  it("gives 789,900 by season and 602,536.05 by days (spec 5.2)", () => {
    expect(resultOf(call("REVIEW.YEAREND", [d, a, end]))).toBeCloseTo(789_900, 6);
    expect(resultOf(call("REVIEW.YEAREND", [d, a, end, "linear"]))).toBeCloseTo(602_536.05, 2);
  });

  it("takes the newest date where as_of is left out, and leaves out what comes after it", () => {
    expect(resultOf(call("REVIEW.YEAREND", [d, a]))).toBeCloseTo(789_900, 6);
    const later = [...d, [end + 10]];
    expect(resultOf(call("REVIEW.YEAREND", [later, [...a, [1e6]], end]))).toBeCloseTo(789_900, 6);
  });

  it("names the year that is missing (spec 5.2)", () => {
    expect(call("REVIEW.YEAREND", [column(end), column(100), end])).toEqual({
      error: { code: "#N/A", message: "No data for 2024: use method linear" },
    });
    expect(call("REVIEW.YEAREND", [d, a, serialOf(2020, 1, 1)])).toEqual(failure("#N/A"));
    expect(call("REVIEW.YEAREND", [column("soon", "later"), column(1, 2)])).toEqual({
      error: { code: "#N/A", message: "No usable order in 2 rows, see DATA.CHECK" },
    });
  });
});
