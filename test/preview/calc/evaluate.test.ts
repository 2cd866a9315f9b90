import { beforeAll, describe, expect, it } from "vitest";
import type { Book } from "../../../host/cells/book";
import { evaluate, openFor } from "../../../preview/calc/evaluate";
import { asJson } from "../../../preview/calc/print";

const csv = `Customer,Date,Amount,OrderNo
Acme,2025-11-03,100,SO-1
Birch,2025-10-03,200,SO-2
Acme,2025-09-03,300,SO-3
`;

/** Formulas and what they print: all of one list are evaluated together, as `calc --file` does. */
function evaluatesTo(
  expected: readonly (readonly [formula: string, printed: unknown])[],
  open: () => Promise<Book>,
): void {
  let printed: unknown[];
  beforeAll(async () => {
    const formulas = expected.map(([formula]) => formula);
    printed = (await evaluate(await open(), formulas, "en")).map((result) => JSON.parse(asJson(result)));
  });
  it.each(expected.map(([formula, value], index) => [formula, value, index] as const))("%s", (_, value, index) => {
    expect(printed[index]).toEqual(value);
  });
}

const column = (...values: unknown[]) => values.map((value) => [value]);

describe("the golden numbers of spec 9.1", () => {
  evaluatesTo(
    [
      ["=TARGET.INQUIRIES(500000,10000,10%)", [[500]]], // T-01
      ["=TARGET.INQUIRIES(500000,10000,10%,80%)", [[555]]], // T-02
      ["=TARGET.INQUIRIES(500000,10000,10%)/250", [[2]]], // T-02
      ["=TARGET.INQUIRIES(505000,10000,10%)", [[510]]], // T-04
      ["=FUNNEL.REVENUE(500,10%,10000)", [[500_000]]], // T-05
      ["=ROUND(FUNNEL.VELOCITY(100,20%,50000,90),2)", [[11_111.11]]], // T-06
      [
        "=RFM.TIER({30;31;30;60;75;89;90;106;180;180;179},{12;12;12;4;5;1;2;4;1;1;1},{0.2;0.2;0.21;0.5;0.4;0.5;0.5;0.1;0.81;0.8;0.9})",
        column(
          ...["High", "Potential", "Potential", "Potential", "Potential", "Potential"],
          ...["Dormant", "Dormant", "Low", "Dormant", "Dormant"],
        ),
      ], // T-20
      ["=RFM.SCORE({75;80;85;60;90})", column(2, 3, 4, 1, 5)], // T-49
    ],
    () => openFor(undefined),
  );
});

describe("formulas over a book", () => {
  evaluatesTo(
    [
      ["=SUM(Orders[Amount])", [[600]]],
      ["sum(orders[amount])", [[600]]],
      ['=A2&"|"&Z9', [["Acme|"]]],
      ["=INDEX(RFM.SCORE(Orders[Amount]),3)", [[5]]],
      ["=ROWS(RFM.SEGMENT(Orders[Customer],Orders[Date],Orders[Amount]))", [[3]]],
      ["=1=1", [[true]]],
      ["=NOSUCH(1)", { error: "#NAME?", message: "" }],
      ["=1/0", { error: "#DIV/0!", message: "" }],
      ["=SUM(1,", { error: "#VALUE!", message: "" }],
    ],
    () => openFor(new TextEncoder().encode(csv)),
  );
});

/** Spec 9.3-8. $Z$90:$Z$92 is blank. */
describe("a function with no argument, an empty range, text for numbers, unequal lengths or an error cell", () => {
  const missing = (argument: string) => ({ error: "#VALUE!", message: `Give ${argument}: it is blank or left out` });
  const noOrder = (rows: number) => ({ error: "#N/A", message: `No usable order in ${rows} rows, see DATA.CHECK` });
  const unequal = { error: "#VALUE!", message: "customers has 3 rows, dates has 2: pass ranges of equal length" };
  const notOne = (argument: string) => ({
    error: "#VALUE!",
    message: `${argument} must be one number, such as 12000 or 10%`,
  });
  const passedOn = { error: "#N/A", message: "" };
  const day = "DATE(2025,11,15)";
  const period = "DATE(2025,1,1),DATE(2025,12,31)";
  const overOrders = (id: string, rest: string): [string, unknown][] => [
    [`=${id}()`, missing("customers")],
    [`=${id}($Z$90:$Z$92,$Z$90:$Z$92,$Z$90:$Z$92,${rest})`, noOrder(0)],
    [`=${id}(Orders[Customer],Orders[Date],{"a";"b";"c"},${rest})`, noOrder(3)],
    [`=${id}(Orders[Customer],B2:B3,Orders[Amount],${rest})`, unequal],
  ];
  const ofNumbers = (id: string, first: string, rest: string): [string, unknown][] => [
    [`=${id}()`, missing(first)],
    [`=${id}($Z$90:$Z$92,${rest})`, notOne(first)],
    [`=${id}("a",${rest})`, notOne(first)],
    [`=${id}(NA(),${rest})`, passedOn],
  ];
  evaluatesTo(
    [
      ...overOrders("RFM.SEGMENT", day),
      ...overOrders("RFM.MIGRATION", `DATE(2025,1,1),${day}`),
      ...overOrders("REVIEW.CUSTOMERS", period),
      ...overOrders("REVIEW.BRIDGE", period),
      ["=REVIEW.PARETO()", missing("names")],
      ["=REVIEW.PARETO($Z$90:$Z$92,$Z$90:$Z$92)", noOrder(0)],
      ["=REVIEW.YEAREND()", missing("dates")],
      ["=REVIEW.REPEAT()", missing("customers")],
      ["=RFM.TIER()", missing("recency")],
      ["=RFM.TIER($Z$90:$Z$92,$Z$90:$Z$92,$Z$90:$Z$92)", column(null, null, null)],
      ['=RFM.TIER("a",1,10%)', notOne("recency")],
      ["=RFM.TIER({1;#N/A},{1;1},{0.1;0.1})", column("Potential", "#N/A")],
      ["=RFM.CLASS()", missing("recency")],
      ["=RFM.CLASS(1,1,1)", { error: "#N/A", message: "Class compares customers: pass at least two" }],
      ["=RFM.SCORE()", missing("values")],
      ["=RFM.SCORE($Z$90:$Z$92)", { error: "#N/A", message: "values holds no number" }],
      ["=RFM.SCORE({1;#N/A})", passedOn],
      ["=RFM.ACTION()", missing("tier")],
      ['=RFM.ACTION("xx")', { error: "#N/A", message: "No playbook for 'xx'" }],
      ...ofNumbers("TARGET.INQUIRIES", "revenue", "10000,10%"),
      ...ofNumbers("FUNNEL.REVENUE", "opportunities", "10%,10000"),
      ...ofNumbers("FUNNEL.VELOCITY", "opportunities", "20%,50000,90"),
      ["=DATA.CLEAN()", missing("orders")],
      ["=DATA.CHECK()", missing("orders")],
    ],
    () => openFor(new TextEncoder().encode(csv)),
  );
});
