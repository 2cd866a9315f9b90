import { describe, expect, it } from "vitest";
import { serialOf } from "../../src/engine/calendar/serial";
import { reorderFunctions } from "../../src/functions/reorder";
import { referenceHeaders, referenceOrders } from "../fixtures/reference-orders";
import { caller, column, reference, resultOf, rowsOf } from "./support";

const call = caller(reorderFunctions);
const asOf = serialOf(2025, 11, 15);
const [c, d, a] = [reference("Customer"), reference("Date"), reference("Amount")];
const products = referenceOrders.map((row) => [row[referenceHeaders.indexOf("Product")]]);
const datesOf = (customer: string) => d.filter((_, row) => c[row]?.[0] === customer);
const failure = (code: string, message: string) => ({ error: { code, message } });

describe("REORDER.CYCLE", () => {
  it("gives 63 days for Birch Home, and the other statistics by their words (spec 5.5)", () => {
    const birch = datesOf("Birch Home");
    expect(resultOf(call("REORDER.CYCLE", [birch]))).toBe(63);
    expect(resultOf(call("REORDER.CYCLE", [birch, " Average "]))).toBeCloseTo(422 / 7, 12);
    expect(resultOf(call("REORDER.CYCLE", [birch, "波动"]))).toBeCloseTo(0.053, 3);
  });

  it("says what is missing", () => {
    expect(call("REORDER.CYCLE", [column("2025-01-01")])).toEqual(failure("#N/A", "One order only: no cycle yet"));
    expect(call("REORDER.CYCLE", [column("soon")])).toMatchObject({ error: { code: "#N/A" } });
    expect(call("REORDER.CYCLE", [column("2025-01-01", "2025-02-01"), "mode"])).toEqual(
      failure("#VALUE!", "stat does not know “mode”: use one of median, average, cv"),
    );
  });
});

describe("REORDER.NEXT", () => {
  it("gives 2025-12-03 for Birch Home, and an earlier day as of an earlier day (spec 5.5)", () => {
    const birch = datesOf("Birch Home");
    expect(resultOf(call("REORDER.NEXT", [birch]))).toBe(serialOf(2025, 12, 3));
    expect(resultOf(call("REORDER.NEXT", [birch, serialOf(2025, 9, 1)]))).toBe(serialOf(2025, 10, 6));
    expect(resultOf(call("REORDER.NEXT", [birch, null, 30]))).toBe(serialOf(2025, 10, 31));
  });

  it("asks for a cycle after one order, in the language of its settings", () => {
    const once = column(serialOf(2025, 1, 1));
    expect(call("REORDER.NEXT", [once])).toEqual(failure("#N/A", "One order only: give a cycle"));
    expect(call("REORDER.NEXT", [once, null, null, [["general.lang", "zh"]]])).toEqual(
      failure("#N/A", "只有一次下单：请填写 cycle（周期天数）"),
    );
    expect(call("REORDER.NEXT", [once, null, -1])).toMatchObject({ error: { code: "#NUM!" } });
  });
});

describe("REORDER.STATUS", () => {
  it("gives the four examples, in both languages (spec 5.5)", () => {
    const names = ["Birch Home", "Cedar Tools", "Elm Textiles", "Mesa Retail"];
    const status = (lang: string) =>
      names.map((name) => resultOf(call("REORDER.STATUS", [datesOf(name), asOf, null, null, lang])));
    expect(status("en")).toEqual(["Not due", "Due", "Overdue", "Lost"]);
    expect(status("zh")).toEqual(["未到期", "应返单", "逾期", "流失"]);
  });

  it("needs a date, an as-of date and a cycle above 0", () => {
    expect(call("REORDER.STATUS", [column(null, "?"), asOf])).toMatchObject({ error: { code: "#N/A" } });
    expect(call("REORDER.STATUS", [datesOf("Birch Home"), null])).toMatchObject({ error: { code: "#VALUE!" } });
    expect(call("REORDER.STATUS", [datesOf("Birch Home"), asOf, 0])).toMatchObject({ error: { code: "#DIV/0!" } });
  });
});

describe("REORDER.DUE", () => {
  it("spills eleven customers until 31 December under their headings (spec 5.5)", () => {
    const rows = rowsOf(call("REORDER.DUE", [c, d, a, asOf, 46]));
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual([
      "Customer",
      "Last order",
      "Orders",
      "Cycle",
      "Variation",
      "Next expected",
      "Days overdue",
      "Status",
      "Average order",
    ]);
    expect(rows[1]).toEqual(["Opal Labs", serialOf(2023, 5, 4), 1, 77, "", serialOf(2023, 7, 20), 849, "Lost", 50_000]);
  });

  it("says in one row that nobody is due", () => {
    const once = [column("One"), column(asOf), column(1), asOf, 5, null];
    expect(rowsOf(call("REORDER.DUE", [...once, "en"]))[1]?.slice(0, 2)).toEqual(["Nothing due within 5 days", ""]);
    expect(rowsOf(call("REORDER.DUE", [...once, "zh"]))[1]?.[0]).toBe("5天内没有应返单的客户");
    expect(call("REORDER.DUE", [c, d, a, asOf, -1])).toMatchObject({ error: { code: "#NUM!" } });
  });
});

describe("REORDER.PLAN", () => {
  const plan = (...more: readonly unknown[]) => call("REORDER.PLAN", [c, d, a, asOf, products, ...more]);
  const total = (rows: ReturnType<typeof rowsOf>) => rows.slice(1).reduce((sum, row) => sum + Number(row[4]), 0);

  it("spills 52 rows of 678,260, the first as in spec 5.5", () => {
    const rows = rowsOf(plan(0.1, 2026));
    expect(rows).toHaveLength(53);
    expect(total(rows)).toBeCloseTo(678_260, 6);
    expect(rows.slice(0, 2)).toEqual([
      [
        "No.",
        "Customer",
        "Product",
        "Expected date",
        "Expected amount",
        "Contact by",
        "Push by",
        "Basis",
        "Confidence",
      ],
      [
        1,
        "Acme Trading",
        "P-100",
        serialOf(2026, 1, 3),
        22_000,
        serialOf(2025, 12, 4),
        serialOf(2025, 12, 24),
        "Order of 2025-01-03 ×1.10",
        "High",
      ],
    ]);
  });

  it("needs no products, no growth and no year", () => {
    const rows = rowsOf(call("REORDER.PLAN", [c, d, a]));
    expect(total(rows)).toBeCloseTo(616_600, 6);
    expect(rows[1]?.slice(1, 4)).toEqual(["Acme Trading", "", serialOf(2026, 1, 3)]);
  });

  it("takes growth by name, also as text, and the method and language in Chinese", () => {
    const growth = [
      ["Birch Home", "10%"],
      ["*", -1],
    ];
    const rows = rowsOf(plan(growth, 2026, "周期", null, null, "zh"));
    expect(total(rows)).toBeCloseTo(52_800, 6);
    expect(rows.find((row) => row[1] === "Birch Home")?.slice(2)).toEqual([
      "P-200",
      serialOf(2026, 2, 4),
      8800,
      serialOf(2026, 1, 5),
      serialOf(2026, 1, 23),
      "周期63天",
      "高",
    ]);
  });

  it("takes growth, method and year from the settings where the call leaves them out", () => {
    const settings = [
      ["reorder.growth", 0.1],
      ["reorder.method", "cycle"],
      ["reorder.plan_year", 2026],
    ];
    const rows = rowsOf(plan(null, null, null, null, settings));
    expect(rows.find((row) => row[1] === "Birch Home")?.slice(3, 5)).toEqual([serialOf(2026, 2, 4), 8800]);
  });

  it("refuses what it cannot plan with", () => {
    expect(plan(-1.5)).toEqual(failure("#NUM!", "growth must not be below -100%"));
    expect(plan(10)).toEqual(failure("#VALUE!", "growth is above 500%: type 10% or 0.1"));
    expect(plan([["Acme Trading", { code: "#REF!" }]])).toEqual(failure("#REF!", ""));
    expect(plan(0, 46_000)).toMatchObject({ error: { code: "#NUM!" } });
    expect(plan(0, null, "moon")).toEqual(failure("#VALUE!", "method does not know “moon”: use one of season, cycle"));
    expect(plan(0, null, null, "CN")).toMatchObject({ error: { code: "#N/A" } });
    expect(call("REORDER.PLAN", [c, d, a, serialOf(2030, 1, 1)])).toMatchObject({ error: { code: "#N/A" } });
    expect(call("REORDER.PLAN", [c, d, a, asOf, products.slice(1)])).toMatchObject({ error: { code: "#VALUE!" } });
  });
});

describe("REORDER.CONTACT", () => {
  const expected = serialOf(2026, 3, 16);

  it("gives 2026-02-13 for 2026-03-16 (spec 9.1 T-38)", () => {
    expect(resultOf(call("REORDER.CONTACT", [expected]))).toEqual([[serialOf(2026, 2, 13)]]);
    expect(resultOf(call("REORDER.CONTACT", ["2026-03-16", 30]))).toEqual([[serialOf(2026, 2, 13)]]);
  });

  it("goes through columns of dates and days, blanks staying blank and errors in their row", () => {
    const dates = column(expected, null, { code: "#N/A" }, "soon", expected + 0.5);
    const days = column(30, 30, 30, 30, -1);
    const [first, blank, error, text, negative] = rowsOf(call("REORDER.CONTACT", [dates, days])).flat();
    expect([first, blank]).toEqual([serialOf(2026, 2, 13), ""]);
    expect([error, text, negative]).toMatchObject([{ code: "#N/A" }, { code: "#VALUE!" }, { code: "#NUM!" }]);
  });

  it("works on a make-up day: Saturday 14 February 2026 in China", () => {
    const calendar = [[serialOf(2026, 2, 14), "work"]];
    expect(resultOf(call("REORDER.CONTACT", [expected, 30, calendar]))).toEqual([[serialOf(2026, 2, 14)]]);
  });
});

describe("REORDER.LATEST", () => {
  it("gives the two dates of spec 9.1 T-39", () => {
    const holidays = Array.from({ length: 9 }, (_, place) => [serialOf(2026, 2, 15) + place]);
    const goods = [serialOf(2026, 3, 20), 15, 20, 3];
    expect(resultOf(call("REORDER.LATEST", [...goods, holidays]))).toBe(serialOf(2026, 1, 27));
    expect(resultOf(call("REORDER.LATEST", goods))).toBe(serialOf(2026, 2, 4));
  });

  it("refuses negative days and an unreadable holiday", () => {
    expect(call("REORDER.LATEST", [serialOf(2026, 3, 20), -1])).toMatchObject({ error: { code: "#NUM!" } });
    expect(call("REORDER.LATEST", [serialOf(2026, 3, 20), 15, 0, 0, column("Date", "Easter")])).toEqual(
      failure("#VALUE!", "holidays holds “Easter” in row 2, where a date belongs"),
    );
  });
});
