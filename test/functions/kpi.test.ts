import { describe, expect, it } from "vitest";
import { serialOf } from "../../src/engine/calendar/serial";
import { Failure } from "../../src/functions/convert/to-excel";
import { kpiFunctions } from "../../src/functions/kpi";
import { caller, column, resultOf, rowsOf } from "./support";

const call = caller(kpiFunctions);
const failure = (code: string) => ({ error: { code, message: expect.any(String) } });

describe("KPI.SCORE", () => {
  it("gives the examples of spec 5.7", () => {
    expect(resultOf(call("KPI.SCORE", [450_000, 500_000]))).toBe(0.9);
    expect(resultOf(call("KPI.SCORE", [22, 20]))).toBe(1);
    expect(resultOf(call("KPI.SCORE", [22, 20, null, "120%"]))).toBe(1.1);
    expect(resultOf(call("KPI.SCORE", ["2%", "1%", "lower"]))).toBe(0.5);
    expect(resultOf(call("KPI.SCORE", [0.02, 0.01, "越低越好"]))).toBe(0.5);
  });

  it("gives the errors of spec 5.7", () => {
    expect(call("KPI.SCORE", [1, 0])).toEqual(failure("#DIV/0!"));
    expect(call("KPI.SCORE", [1, 2, "sideways"])).toEqual({
      error: { code: "#VALUE!", message: "direction does not know “sideways”: use one of higher, lower" },
    });
    expect(call("KPI.SCORE", [1, 2, null, 120])).toEqual({
      error: { code: "#VALUE!", message: "cap is above 500%: type 120% or 1.2" },
    });
    expect(call("KPI.SCORE", [1, -2])).toEqual(failure("#NUM!"));
  });
});

describe("KPI.WEIGHTED", () => {
  const scores = column(95, 80, 90, 100);

  it("is 90 (spec 9.1 T-30), with weights as numbers, shares or text", () => {
    expect(resultOf(call("KPI.WEIGHTED", [scores, column(40, 30, 20, 10)]))).toBe(90);
    expect(resultOf(call("KPI.WEIGHTED", [scores, column(0.4, 0.3, 0.2, 0.1)]))).toBe(90);
    expect(resultOf(call("KPI.WEIGHTED", [scores, column("40%", "30%", "20%", "10%")]))).toBe(90);
    expect(resultOf(call("KPI.WEIGHTED", [column("Score", 90, 80), column("Weight", 50, 50)]))).toBe(85);
  });

  it("says what the weights add up to (spec 9.1 T-31), in both languages", () => {
    expect(call("KPI.WEIGHTED", [scores, column(40, 30, 20, 5)])).toEqual({
      error: { code: "#VALUE!", message: "Weights add up to 95, not 100" },
    });
    expect(call("KPI.WEIGHTED", [scores, column(40, 30, 20, 5)], { language: "zh" })).toEqual({
      error: { code: "#VALUE!", message: "权重合计为 95，应为 100" },
    });
  });

  it("asks for a score that is missing rather than take it for 0", () => {
    expect(call("KPI.WEIGHTED", [column(95, null), column(60, 40)])).toEqual({
      error: { code: "#VALUE!", message: "scores is blank in row 2: fill it in" },
    });
    expect(call("KPI.WEIGHTED", [column(95, 80), column(100)])).toEqual(failure("#VALUE!"));
    expect(call("KPI.WEIGHTED", [column({ code: "#N/A" }), column(100)])).toEqual(failure("#N/A"));
  });
});

describe("KPI.SCORECARD", () => {
  // Spec 9.1 T-32.
  const names = column(
    "Sales completion",
    "New customers",
    "High-value share",
    "Repurchase rate",
    "Satisfaction",
    "Training result",
    "Data use",
    "Team completion",
    "Cross-department score",
  );
  const weights = column(20, 20, 10, 10, 10, 10, 10, 5, 5);
  const targets = column(500_000, 20, 0.25, 0.6, 4.5, 90, 1, 0.9, 4.5);
  const actuals = column(450_000, 22, 0.2, 0.54, 4.5, 81, 1, 0.72, 4.05);
  const groups = column(...["P", "P", "C", "C", "C", "A", "A", "T", "T"]);

  it("spills the nine KPIs, their groups and the total 92.5 (spec 9.1 T-32)", () => {
    const rows = rowsOf(call("KPI.SCORECARD", [names, weights, actuals, targets, null, groups]));
    expect(rows[0]).toEqual(["KPI", "Group", "Weight", "Actual", "Target", "Achievement", "Points", "Status"]);
    expect(rows[1]).toEqual(["Sales completion", "P", 20, 450_000, 500_000, 0.9, 18, "On track"]);
    expect(rows.slice(1).map((row) => row[6])).toEqual([18, 20, 8, 9, 10, 9, 10, 4, 4.5, 38, 27, 19, 8.5, 92.5]);
    expect(rows.slice(10)).toEqual([
      ["P", "", 40, "", "", 0.95, 38, "On track"],
      ["C", "", 30, "", "", 0.9, 27, "On track"],
      ["A", "", 20, "", "", 0.95, 19, "On track"],
      ["T", "", 10, "", "", 0.85, 8.5, "Watch"],
      ["Total", "", 100, "", "", 0.925, 92.5, "On track"],
    ]);
  });

  it("says how many were measured, in both languages, and scales nothing up", () => {
    const partly = column(450_000, 22, null, null, null, null, null, null, null);
    const last = (lang: string) =>
      rowsOf(call("KPI.SCORECARD", [names, weights, partly, targets, null, null, null, null, lang])).at(-1);
    expect(last("en")).toEqual(["Total", "", 100, "", "", "", 38, "2 of 9 measured"]);
    expect(last("zh")?.[7]).toBe("9项中已考核2项");
    const none = rowsOf(call("KPI.SCORECARD", [names, weights, column(...Array(9).fill(null)), targets]));
    expect(none.at(-1)?.slice(6)).toEqual([0, "0 of 9 measured"]);
  });

  it("shows #DIV/0! for a target of 0 in that row only", () => {
    const rows = rowsOf(call("KPI.SCORECARD", [column("a", "b"), column(50, 50), column(1, 1), column(0, 1)]));
    expect(rows[1]?.[5]).toMatchObject({ code: "#DIV/0!" });
    expect(rows[1]?.[5]).toBeInstanceOf(Failure);
    expect(rows.slice(2).map((row) => row[6])).toEqual([50, 50]);
  });

  it("takes a direction for each KPI, blank for higher, and a cap from the settings or the argument", () => {
    const given = [column("a", "b"), column(50, 50), column(0.02, 12), column(0.01, 10)];
    const points = (...more: unknown[]) =>
      rowsOf(call("KPI.SCORECARD", [...given, column("Lower", null), null, ...more])).map((row) => row[6]);
    expect(points().slice(1)).toEqual([25, 50, 75]);
    expect(points(1.2).slice(1)).toEqual([25, 60, 85]);
    expect(points(null, [["kpi.cap", 1.1]]).slice(1)).toEqual([25, 55, 80]);
    expect(call("KPI.SCORECARD", [...given, column("up", null)])).toEqual(failure("#VALUE!"));
  });

  it("refuses weights that do not add up, with the sum", () => {
    expect(call("KPI.SCORECARD", [column("a"), column(95), column(1), column(1)])).toEqual({
      error: { code: "#VALUE!", message: "Weights add up to 95, not 100" },
    });
  });
});

describe("KPI.WEIGHTS", () => {
  const half = [
    [1, 2, 3, 4],
    [0, 1, 2, 3],
    [0, 0, 1, 2],
    [0, 0, 0, 1],
  ];

  it("gives 46.7, 27.7, 16.0, 9.5% and CR 1.1% (spec 5.7), under names with or without a header", () => {
    const names = ["Performance", "Customer value", "Capability", "Team"];
    const rows = rowsOf(call("KPI.WEIGHTS", [half, column(...names)]));
    expect(rows.map((row) => row[0])).toEqual(["KPI", ...names, "Consistency ratio"]);
    expect(rows.slice(1).map((row) => Number(((row[1] as number) * 100).toFixed(1)))).toEqual([
      46.7, 27.7, 16, 9.5, 1.1,
    ]);
    expect(rowsOf(call("KPI.WEIGHTS", [half, column("Name", ...names, null)]))).toEqual(rows);
  });

  it("gives 40, 30, 20, 10%, CR 0 for exact ratios (spec 9.1 T-43)", () => {
    const ratios = [40, 30, 20, 10].map((row, _, all) => all.map((other) => row / other));
    const weights = rowsOf(call("KPI.WEIGHTS", [ratios])).map((row) => row[1]);
    expect(weights[5]).toBe(0);
    expect(weights.slice(1, 5).map((weight) => Number((weight as number).toFixed(12)))).toEqual([0.4, 0.3, 0.2, 0.1]);
  });

  it("asks to compare again above 10%, and still says how far it is", () => {
    const circle = [
      [1, 9, null],
      [null, 1, 9],
      [9, null, 1],
    ];
    const last = (lang: string) => rowsOf(call("KPI.WEIGHTS", [circle, null, lang])).at(-1);
    expect(last("en")?.[0]).toBe("Consistency ratio; inconsistent: compare again");
    expect(last("zh")?.[0]).toBe("一致性比率; 前后不一致：请重新比较");
    // numpy.linalg.eigvals: λmax 10.111, random index 0.58.
    expect(last("en")?.[1]).toBeCloseTo(6.130268199, 8);
  });

  it("gives the errors of spec 5.7, naming the cell", () => {
    expect(call("KPI.WEIGHTS", [[[1, 2]]])).toEqual(failure("#VALUE!"));
    expect(
      call("KPI.WEIGHTS", [
        [
          [1, 2],
          [2, 1],
        ],
      ]),
    ).toEqual({
      error: {
        code: "#VALUE!",
        message: "pairwise contradicts itself: row 2, column 1 is 2, its mirror cell is not 1 ÷ 2",
      },
    });
    expect(
      call("KPI.WEIGHTS", [
        [
          [1, -2],
          [0, 1],
        ],
      ]),
    ).toEqual(failure("#NUM!"));
    expect(
      call("KPI.WEIGHTS", [
        [
          [1, 0],
          [0, 1],
        ],
      ]),
    ).toEqual(failure("#NUM!"));
    expect(call("KPI.WEIGHTS", [half, column("a", "b")])).toEqual({
      error: { code: "#VALUE!", message: "pairwise has 4 rows, names has 2: pass ranges of equal length" },
    });
  });
});

describe("KPI.FLOORS", () => {
  it("passes at the limit and breaks beyond it (spec 9.1 T-33)", () => {
    const names = column("Complaints", "Complaints", "Follow-up", "Follow-up");
    const limits = column("<=1%", "<=1%", ">=95%", ">=95%");
    const rows = rowsOf(call("KPI.FLOORS", [names, column("1.0%", 0.0101, 0.95, 0.949), limits]));
    expect(rows).toEqual([
      ["Name", "Actual", "Limit", "Result", "Distance"],
      ["Complaints", 0.01, "<=1%", "Pass", 0],
      ["Complaints", 0.0101, "<=1%", "Breach", -0.0001],
      ["Follow-up", 0.95, ">=95%", "Pass", 0],
      ["Follow-up", 0.949, ">=95%", "Breach", -0.001],
    ]);
  });

  it("serves as training gates (spec 9.1 T-34), headers left out, in Chinese", () => {
    const rows = rowsOf(
      call("KPI.FLOORS", [column("门槛", "考试", "模拟"), column("成绩", 89, 85), column("要求", 90, "85"), "zh"]),
    );
    expect(rows.map((row) => row[3])).toEqual(["结果", "突破底线", "达标"]);
  });

  it("leaves what is not measured open", () => {
    expect(rowsOf(call("KPI.FLOORS", [column("a", "b"), column(null, 1), column(1, 1)]))[1]).toEqual([
      "a",
      "",
      ">=1",
      "",
      "",
    ]);
  });

  it("names the row of a limit that it cannot read (spec 5.7)", () => {
    expect(call("KPI.FLOORS", [column("a", null, "b"), column(1, null, 1), column(90, null, "soon")])).toEqual({
      error: { code: "#VALUE!", message: "limits holds “soon” in row 3: write a limit such as <=1%, >=95% or 90" },
    });
    expect(call("KPI.FLOORS", [column("a", "b"), column(1, 1), column(90, null)])).toEqual(failure("#VALUE!"));
  });
});

describe("KPI.AUDIT", () => {
  it("fails one KPI, Sales, for all but order (spec 5.7), dashes and blanks alike", () => {
    const results = (nothing: unknown) =>
      rowsOf(
        call("KPI.AUDIT", [
          column("Sales"),
          column("Financial"),
          column(100),
          column("result"),
          column(nothing),
          column(nothing),
        ]),
      ).map((row) => row[1]);
    expect(results("–")).toEqual(["Result", "Fail", "Fail", "Pass", "Fail"]);
    expect(results(null)).toEqual(results("–"));
  });

  it("names a driven KPI that is not in the list, in both languages", () => {
    const given = [
      column("Sales", "Visits"),
      column("Financial", "Customer"),
      column("50%", "50%"),
      column("结果", "过程"),
      column(null, "Profit"),
      column("plan", "plan"),
    ];
    expect(rowsOf(call("KPI.AUDIT", given))[2]).toEqual([
      "No logic",
      "Fail",
      "no KPI drives Sales; Visits drives “Profit”, which is not in the list",
    ]);
    expect(rowsOf(call("KPI.AUDIT", [...given, null, "zh"]))[2]).toEqual([
      "指标之间没有逻辑",
      "不通过",
      "没有指标驱动“Sales”; “Visits”所驱动的“Profit”不在指标表中",
    ]);
  });

  it("says so without a KPI, and knows two kinds", () => {
    const empty = column(null, null);
    expect(call("KPI.AUDIT", [empty, empty, empty, empty, empty, empty])).toEqual({
      error: { code: "#N/A", message: "names is empty: list at least one" },
    });
    expect(call("KPI.AUDIT", [column("a"), column("x"), column(100), column("goal")])).toEqual({
      error: { code: "#VALUE!", message: "kinds does not know “goal”: use one of result, process" },
    });
  });
});

describe("KPI.ONTIME", () => {
  const day = (date: number, hour: number) => serialOf(2025, 11, date) + hour / 24;
  const starts = column("Created", day(3, 9), day(3, 10), day(4, 9), day(5, 9));
  const ends = column("Followed up", day(3, 15), day(4, 9.5), day(5, 12), null);

  it("is 50% in the example (spec 9.1 T-44), as serials or as text", () => {
    expect(resultOf(call("KPI.ONTIME", [starts, ends, 24, serialOf(2025, 11, 7)]))).toBe(0.5);
    const texts = [
      column("2025-11-03 09:00", "2025-11-03 10:00", "2025-11-04 09:00", "2025-11-05 09:00"),
      column("2025-11-03 15:00", "2025-11-04 09:30", "2025-11-05 12:00", null),
    ];
    expect(resultOf(call("KPI.ONTIME", [...texts, 24, "2025-11-07"]))).toBe(0.5);
  });

  it("takes the newest time where as_of is left out, and keeps its time where it is given", () => {
    expect(resultOf(call("KPI.ONTIME", [starts, ends, 24]))).toBe(2 / 3);
    expect(resultOf(call("KPI.ONTIME", [starts, ends, 24, day(6, 9)]))).toBe(2 / 3);
    expect(resultOf(call("KPI.ONTIME", [starts, ends, 24, day(6, 10)]))).toBe(0.5);
  });

  it("knows hours, days and workdays", () => {
    expect(resultOf(call("KPI.ONTIME", [starts, ends, 1, serialOf(2025, 11, 7), "天"]))).toBe(0.5);
    expect(resultOf(call("KPI.ONTIME", [starts, ends, 2, serialOf(2025, 11, 7), "Workdays"]))).toBe(1);
    expect(call("KPI.ONTIME", [starts, ends, 2, null, "weeks"])).toEqual({
      error: { code: "#VALUE!", message: "unit does not know “weeks”: use one of hours, days, workdays" },
    });
  });

  it("passes over rows that it cannot use", () => {
    const odd = column(day(3, 9), "soon", null, { code: "#N/A" }, day(3, 9));
    const done = column(day(3, 10), day(3, 10), day(3, 10), day(3, 10), "pending");
    expect(resultOf(call("KPI.ONTIME", [odd, done, 24]))).toBe(1);
  });

  it("has nothing to divide by where nothing can be judged", () => {
    expect(call("KPI.ONTIME", [column(day(3, 9)), column(""), 24, day(3, 10)])).toEqual(failure("#DIV/0!"));
    expect(call("KPI.ONTIME", [starts, ends, -1])).toEqual(failure("#NUM!"));
  });
});
