import { describe, expect, it } from "vitest";
import { auditDesign, type DesignedKpi } from "../../../src/engine/kpi/audit";
import { defaultSettings, settingsWith } from "../../../src/engine/settings/settings";

/** The nine KPIs of spec KPI-04, designed as they should be. */
const sound = (
  [
    ["Sales completion", "Financial", 20, "result", ""],
    ["New customers", "Market share", 20, "process", "Sales completion"],
    ["High-value share", "Customer satisfaction", 10, "process", "Repurchase rate"],
    ["Repurchase rate", "Customer satisfaction", 10, "process", "sales completion"],
    ["Satisfaction", "Customer satisfaction", 10, "process", "Repurchase rate"],
    ["Training result", "Employee satisfaction", 10, "process", "Data use"],
    ["Data use", "Employee satisfaction", 10, "process", "New customers"],
    ["Team completion", "Financial", 5, "process", "Sales completion"],
    ["Cross-department score", "Employee satisfaction", 5, "process", "Team completion"],
  ] as const
).map(
  ([name, family, weight, kind, drives]): DesignedKpi => ({
    name,
    family,
    weight,
    kind,
    drives,
    path: "weekly review",
  }),
);

const changed = (name: string, changes: Partial<DesignedKpi>, kpis = sound) =>
  kpis.map((kpi) => (kpi.name === name ? { ...kpi, ...changes } : kpi));
const auditOf = (kpis: readonly DesignedKpi[], settings = defaultSettings) => auditDesign(kpis, settings);
const results = (kpis: readonly DesignedKpi[]) => auditOf(kpis).map((row) => row.result);
const row = (check: string, kpis: readonly DesignedKpi[], settings = defaultSettings) => {
  const found = auditOf(kpis, settings).find((one) => one.check === check);
  return { result: found?.result, detail: found?.detail.map(({ label, parameters }) => ({ label, ...parameters })) };
};

describe("the audit of a KPI set", () => {
  it("passes a set of several families, linked, tidy, with paths", () => {
    expect(auditOf(sound)).toEqual([
      { check: "single", result: "pass", detail: [] },
      { check: "noLogic", result: "pass", detail: [] },
      { check: "messy", result: "pass", detail: [] },
      { check: "noPath", result: "pass", detail: [] },
    ]);
  });

  it("fails one KPI, Sales, in all but order (spec 5.7 KPI.AUDIT)", () => {
    const sales = { name: "Sales", family: "Financial", weight: 100, kind: "result", drives: "", path: "" } as const;
    expect(results([sales])).toEqual(["fail", "fail", "pass", "fail"]);
  });

  it("refuses a negative weight", () => {
    expect(() => auditOf(changed("Satisfaction", { weight: -10 }))).toThrow(
      expect.objectContaining({ key: "negative", code: "#NUM!", argument: "weights" }),
    );
  });
});

describe("single", () => {
  const half = (weight: number, family: string): DesignedKpi[] => [
    { name: "a", family: "Financial", weight, kind: "process", drives: "", path: "x" },
    { name: "b", family, weight: 100 - weight, kind: "process", drives: "", path: "x" },
  ];

  it("is one family, whatever its spelling, or none at all", () => {
    expect(row("single", half(50, "financial"))).toEqual({
      result: "fail",
      detail: [{ label: "audit.oneFamily", family: "Financial" }],
    });
    const without = half(50, "x").map((kpi) => ({ ...kpi, family: "" }));
    expect(row("single", without)).toEqual({ result: "fail", detail: [{ label: "audit.noFamily" }] });
  });

  it("is a family that has all the weight beside one that has none", () => {
    expect(row("single", half(100, "Team"))).toEqual({
      result: "fail",
      detail: [{ label: "audit.allWeight", family: "Financial" }],
    });
  });

  it("is to be checked above 60%, not at it, or at what kpi.max_family says (spec AMB-32b)", () => {
    expect(row("single", half(60, "Team")).result).toBe("pass");
    expect(row("single", half(60.5, "Team"))).toEqual({
      result: "check",
      detail: [{ label: "audit.muchWeight", family: "Financial", percent: 60.5, limit: 60 }],
    });
    expect(row("single", half(60, "Team"), settingsWith({ "kpi.max_family": 0.5 })).result).toBe("check");
  });

  it("is not decided by weights that are not there yet", () => {
    expect(
      row(
        "single",
        half(50, "Team").map((kpi) => ({ ...kpi, weight: 0 })),
      ).result,
    ).toBe("pass");
  });
});

describe("no logic", () => {
  it("is a result that no other KPI drives, itself not counted", () => {
    const undriven = sound.map((kpi) => ({ ...kpi, drives: kpi.name === "Sales completion" ? kpi.name : "" }));
    expect(row("noLogic", undriven)).toEqual({
      result: "fail",
      detail: [{ label: "audit.notDriven", name: "Sales completion" }],
    });
  });

  it("names a driven KPI that is not in the list, which links nothing", () => {
    expect(row("noLogic", changed("Satisfaction", { drives: "Loyalty" }))).toEqual({
      result: "pass",
      detail: [{ label: "audit.drivesUnknown", name: "Satisfaction", drives: "Loyalty" }],
    });
  });
});

describe("messy", () => {
  it("is a name twice, said once", () => {
    expect(row("messy", changed("Data use", { name: "training RESULT" }))).toEqual({
      result: "fail",
      detail: [{ label: "audit.nameTwice", name: "Training result" }],
    });
  });

  it("is a sum that is not 100%, in the user's own writing", () => {
    expect(row("messy", changed("Satisfaction", { weight: 5 }))).toEqual({
      result: "fail",
      detail: [{ label: "audit.weightsSum", sum: "95", whole: "100" }],
    });
    const shares = sound.map((kpi) => ({ ...kpi, weight: kpi.weight / 100 }));
    expect(row("messy", shares).result).toBe("pass");
  });

  it("is to be checked from the eleventh KPI on, and below 5% of the weight (spec AMB-32b)", () => {
    const set = (count: number): DesignedKpi[] =>
      Array.from({ length: count }, (_, place) => ({
        name: `${place}`,
        family: "",
        weight: 100 / count,
        kind: "process",
        drives: "",
        path: "x",
      }));
    expect(row("messy", set(10)).result).toBe("pass");
    expect(row("messy", set(11))).toEqual({
      result: "check",
      detail: [{ label: "audit.tooMany", count: 11, limit: 10 }],
    });
    expect(row("messy", set(11), settingsWith({ "kpi.max_count": 11 })).result).toBe("pass");
    const light = changed("Team completion", { weight: 4.9 }, changed("Cross-department score", { weight: 5.1 }));
    expect(row("messy", light)).toEqual({
      result: "check",
      detail: [{ label: "audit.littleWeight", name: "Team completion", limit: 5 }],
    });
    expect(row("messy", light, settingsWith({ "kpi.min_weight": 0.04 })).result).toBe("pass");
  });
});

describe("no path", () => {
  it("is a KPI without an action, each named", () => {
    expect(row("noPath", changed("Satisfaction", { path: "" }, changed("Data use", { path: "" })))).toEqual({
      result: "fail",
      detail: [
        { label: "audit.noAction", name: "Satisfaction" },
        { label: "audit.noAction", name: "Data use" },
      ],
    });
  });
});
