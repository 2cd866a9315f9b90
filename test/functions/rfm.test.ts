import { describe, expect, it } from "vitest";
import { serialOf } from "../../src/engine/calendar/serial";
import { CellError } from "../../src/engine/cell";
import { Failure } from "../../src/functions/convert/to-excel";
import { rfmFunctions } from "../../src/functions/rfm";
import { caller, column, reference, resultOf, rowsOf } from "./support";

const call = caller(rfmFunctions);
const asOf = serialOf(2025, 11, 15);
const [c, d, a, o] = [reference("Customer"), reference("Date"), reference("Amount"), reference("OrderNo")];

describe("RFM.SEGMENT", () => {
  it("spills fifteen customers under their headings, the first as in spec 5.1", () => {
    const rows = rowsOf(call("RFM.SEGMENT", [c, d, a, asOf, o]));
    expect(rows).toHaveLength(16);
    expect(rows[0]?.slice(0, 6)).toEqual([
      "Customer",
      "Last order",
      "Recency (days)",
      "Frequency (12m)",
      "Monetary",
      "M rank",
    ]);
    expect(rows[1]).toEqual([
      "Acme Trading",
      serialOf(2025, 11, 3),
      12,
      12,
      280_000,
      0.5 / 15,
      5,
      5,
      5,
      "High",
      "Important value",
      "exact",
    ]);
    expect(rows[13]?.at(-1)).toBe("gap: slipping: R 61-89; F below quarterly; bottom-20% amount");
  });

  it("speaks Chinese when asked, or when the settings passed do", () => {
    const asked = rowsOf(call("RFM.SEGMENT", [c, d, a, asOf, o, null, "zh"]));
    expect(asked[1]?.slice(9)).toEqual(["高价值", "重要价值", "完全符合"]);
    expect(rowsOf(call("RFM.SEGMENT", [c, d, a, asOf, o, [["general.lang", "zh"]]]))).toEqual(asked);
  });

  it("takes the newest date where as_of is left out", () => {
    expect(rowsOf(call("RFM.SEGMENT", [c, d, a]))[1]?.[2]).toBe(12);
  });

  it("says what to do when nothing can be used", () => {
    expect(call("RFM.SEGMENT", [c, d, a, serialOf(2020, 1, 1)])).toEqual({
      error: { code: "#N/A", message: "No order on or before as_of: give a later date" },
    });
    expect(call("RFM.SEGMENT", [c.slice(1), d, a])).toMatchObject({ error: { code: "#VALUE!" } });
    expect(call("RFM.SEGMENT", [c, d, a, asOf, o, [["rfm.r_hihg", 30]]])).toEqual({
      error: { code: "#VALUE!", message: "There is no setting “rfm.r_hihg”. Did you mean “rfm.r_high”?" },
    });
  });
});

describe("RFM.TIER", () => {
  it("gives the list of spec 9.1 T-20, row by row", () => {
    const list: [number, number, number, string][] = [
      [30, 12, 0.2, "High"],
      [31, 12, 0.2, "Potential"],
      [30, 12, 0.21, "Potential"],
      [60, 4, 0.5, "Potential"],
      [75, 5, 0.4, "Potential"],
      [89, 1, 0.5, "Potential"],
      [90, 2, 0.5, "Dormant"],
      [106, 4, 0.1, "Dormant"],
      [180, 1, 0.81, "Low"],
      [180, 1, 0.8, "Dormant"],
      [179, 1, 0.9, "Dormant"],
    ];
    const columns = [0, 1, 2].map((place) => list.map((row) => [row[place]]));
    expect(rowsOf(call("RFM.TIER", columns))).toEqual(list.map((row) => [row[3]]));
  });

  it("repeats a single value for a whole block, in the block's shape", () => {
    const recency = [
      [30, 90],
      [60, null],
    ];
    expect(rowsOf(call("RFM.TIER", [recency, 12, 0.2]))).toEqual([
      ["High", "Dormant"],
      ["Potential", ""],
    ]);
  });

  it("keeps an error in its element", () => {
    const rows = rowsOf(call("RFM.TIER", [column(-1, 30, new CellError("#REF!"), "soon"), 12, 0.2]));
    expect(rows).toEqual([
      [new Failure("#NUM!", "recency must not be negative")],
      ["High"],
      [new Failure("#REF!", "")],
      [new Failure("#VALUE!", "recency must be one number, such as 12000 or 10%")],
    ]);
    expect(rowsOf(call("RFM.TIER", [30, 12, 20]))).toEqual([
      [new Failure("#VALUE!", "m_rank must be between 0 (largest) and 1")],
    ]);
  });

  it("leaves out a row of headings", () => {
    expect(rowsOf(call("RFM.TIER", [column("R", 30), column("F", 12), column("M rank", 0.2)]))).toEqual([["High"]]);
  });

  it("refuses blocks of two shapes and a cycle that needs orders", () => {
    expect(call("RFM.TIER", [column(1, 2), column(1, 2, 3), 0.2])).toMatchObject({ error: { code: "#VALUE!" } });
    expect(call("RFM.TIER", [1, 2, 0.2, [["rfm.cycle", "auto"]]])).toMatchObject({ error: { code: "#VALUE!" } });
  });
});

describe("RFM.CLASS", () => {
  const customers = [column(12, 106, 45), column(12, 4, 6), column(280_000, 240_000, 64_000)] as const;

  it("gives the example of spec 5.1", () => {
    expect(rowsOf(call("RFM.CLASS", [...customers, [[90, 4, 100_000]]]))).toEqual([
      ["Important value"],
      ["Important keep"],
      ["General value"],
    ]);
  });

  it("takes the median by default, and keywords in both languages", () => {
    const byMedian = call("RFM.CLASS", [...customers]);
    expect(call("RFM.CLASS", [...customers, "Median"])).toEqual(byMedian);
    expect(call("RFM.CLASS", [...customers, "平均值"])).toEqual(call("RFM.CLASS", [...customers, "mean"]));
  });

  it("leaves out a row of headings, and customers of whom something is blank", () => {
    const rows = call("RFM.CLASS", [column("R", 12, null, 45), column("F", 12, 4, 6), column("M", 280_000, 1, 64_000)]);
    expect(rowsOf(rows)).toEqual([["Important value"], [""], ["General win back"]]);
  });

  it("says what is wrong", () => {
    const error = (...raw: unknown[]) => call("RFM.CLASS", raw);
    expect(error([[1]], [[1]], [[1]])).toEqual({
      error: { code: "#N/A", message: "Class compares customers: pass at least two" },
    });
    expect(error(...customers, "modus")).toMatchObject({ error: { code: "#VALUE!" } });
    expect(error(...customers, [[1, 2]])).toMatchObject({ error: { code: "#VALUE!" } });
    expect(error(column(1, 2), ...customers.slice(1))).toMatchObject({ error: { code: "#VALUE!" } });
    expect(error(column(1, "x", 3), ...customers.slice(1))).toEqual({
      error: { code: "#VALUE!", message: "recency holds “x” in row 2, where a number belongs" },
    });
    expect(error(column(1, new CellError("#N/A"), 3), ...customers.slice(1))).toEqual({
      error: { code: "#N/A", message: "" },
    });
  });
});

describe("RFM.SCORE", () => {
  it("gives 2, 3, 4, 1, 5 (spec 9.1 T-49), and the reverse order when low is best", () => {
    expect(rowsOf(call("RFM.SCORE", [column(75, 80, 85, 60, 90)]))).toEqual(column(2, 3, 4, 1, 5));
    expect(rowsOf(call("RFM.SCORE", [column(12, 106, 45, 30, 75), 5, true]))).toEqual(column(5, 1, 3, 4, 2));
  });

  it("keeps blanks blank", () => {
    expect(rowsOf(call("RFM.SCORE", [column(1, null, 2), 2]))).toEqual(column(1, "", 2));
  });

  it("refuses groups below two or not whole, and columns without a number", () => {
    expect(call("RFM.SCORE", [column(1, 2), 1])).toMatchObject({ error: { code: "#NUM!" } });
    expect(call("RFM.SCORE", [column(1, 2), 2.5])).toMatchObject({ error: { code: "#NUM!" } });
    expect(call("RFM.SCORE", [column("Score")])).toMatchObject({ error: { code: "#N/A" } });
  });
});

describe("RFM.ACTION", () => {
  it("gives the example of spec 5.1, for words in English, simplified and traditional Chinese", () => {
    const channels = [["SMS (wake-up offer); community (customer stories)"]];
    expect(rowsOf(call("RFM.ACTION", ["Dormant", "channel"]))).toEqual(channels);
    expect(rowsOf(call("RFM.ACTION", [" dormant ", "渠道"]))).toEqual(channels);
    const [high] = rowsOf(call("RFM.ACTION", ["High"]));
    expect(rowsOf(call("RFM.ACTION", ["高价值"]))).toEqual([high]);
    expect(rowsOf(call("RFM.ACTION", ["高價值"]))).toEqual([high]);
  });

  it("answers cell by cell: blanks stay blank, what has no playbook says so", () => {
    expect(rowsOf(call("RFM.ACTION", [column("Low", null, "Gold", "Important keep"), "backup"]))).toEqual([
      ["Mini-program (one-click order)"],
      [""],
      [new Failure("#N/A", "No playbook for 'Gold'")],
      [new Failure("#N/A", "Classes have a strategy only")],
    ]);
  });

  it("gives a table of all topics", () => {
    const rows = rowsOf(call("RFM.ACTION", [column("High", "Low"), "all"]));
    expect(rows.map((row) => row.length)).toEqual([6, 6, 6]);
    expect(rows[0]).toEqual(["Tier", "Strategy", "Channel", "Backup", "Cadence", "Tags"]);
    expect(rows[2]?.[0]).toBe("Low");
  });

  it("names the topics that it knows", () => {
    expect(call("RFM.ACTION", ["High", "price"])).toEqual({
      error: {
        code: "#VALUE!",
        message: "topic does not know “price”: use one of strategy, channel, backup, cadence, tags, all",
      },
    });
  });
});

describe("RFM.MIGRATION", () => {
  it("gives the reference table of spec 5.1", () => {
    const rows = rowsOf(call("RFM.MIGRATION", [c, d, a, serialOf(2025, 5, 15), asOf, o]));
    expect(rows).toEqual([
      ["From \\ to", "High", "Potential", "Dormant", "Low", "(none)", "Total"],
      ["High", 0, 0, 0, 0, 0, 0],
      ["Potential", 1, 5, 1, 0, 0, 7],
      ["Dormant", 0, 0, 4, 1, 0, 5],
      ["Low", 0, 1, 0, 0, 0, 1],
      ["(none)", 0, 1, 0, 1, 0, 2],
    ]);
  });

  it("refuses dates that do not follow each other", () => {
    expect(call("RFM.MIGRATION", [c, d, a, asOf, asOf, o])).toMatchObject({ error: { code: "#NUM!" } });
  });

  it("gives a table for every language and setting", () => {
    const strict = resultOf(
      call("RFM.MIGRATION", [c, d, a, serialOf(2025, 5, 15), asOf, o, [["rfm.gaps", "strict"]], "zh"]),
    );
    expect((strict as unknown[][])[0]).toEqual([
      "原层级 \\ 现层级",
      "高价值",
      "潜力",
      "休眠",
      "低价值",
      "未分类",
      "（无）",
      "合计",
    ]);
  });
});
