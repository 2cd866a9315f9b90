import { describe, expect, it } from "vitest";
import { EngineError } from "../../../src/engine/errors";
import type { ResultTable } from "../../../src/engine/result-table";
import { Failure, toExcel } from "../../../src/functions/convert/to-excel";
import { spill } from "../../../src/functions/define";
import { headings } from "../../../src/text/headings";
import { labels } from "../../../src/text/labels";

interface Row {
  readonly customer: string;
  readonly day: number | null;
  readonly rank: number;
}

const table: ResultTable<Row> = {
  id: "example",
  columns: [
    { id: "customer", kind: "text", value: (row) => row.customer },
    { id: "day", kind: "date", value: (row) => row.day },
    { id: "rank", kind: "percent", value: (row) => row.rank },
    { id: "labels", kind: "label", value: () => [{ label: "tier.high" }, { label: "no.such.label" }] },
  ],
};

describe("a result on its way to Excel", () => {
  it("shows no value as an empty text, since Excel shows null as 0", () => {
    expect(toExcel(null, "en")).toBe("");
    expect(toExcel([[null, 1]], "en")).toEqual([["", 1]]);
  });

  it("never carries NaN or Infinity", () => {
    const [[first, second]] = toExcel([[Number.NaN, Number.NEGATIVE_INFINITY]], "en") as [[Failure, Failure]];
    expect([first.code, second.code]).toEqual(["#NUM!", "#NUM!"]);
    expect(toExcel(Number.POSITIVE_INFINITY, "en")).toBeInstanceOf(Failure);
  });

  it("has no negative zero", () => {
    expect(toExcel(-0, "en")).toBe(0);
  });

  it("holds an error of one cell with its message in the language asked for", () => {
    const error = new EngineError("noPlaybook", "tier", { tier: "Gold" });
    expect(toExcel([["x", error]], "en")).toEqual([["x", new Failure("#N/A", "No playbook for 'Gold'")]]);
    expect(toExcel([["x", error]], "zh")).toEqual([["x", new Failure("#N/A", "没有“Gold”对应的打法")]]);
  });

  it("stands a table under its headings, dates as serials, labels as words", () => {
    const rows = [{ customer: "=HYPERLINK(1)", day: 45976, rank: 0.5 }];
    const expected = (language: "en" | "zh") => [
      [headings.customer[language], "day", "rank", "labels"].map((heading, index) =>
        index === 0 ? heading : expect.any(String),
      ),
      ["=HYPERLINK(1)", 45976, 0.5, `${labels["tier.high"][language]}; no.such.label`],
    ];
    expect(toExcel(spill(table, rows, "en"), "en")).toEqual(expected("en"));
    expect(toExcel(spill(table, rows, "zh"), "en")).toEqual(expected("zh"));
  });

  it("keeps the header of an empty table", () => {
    expect(toExcel(spill(table, [], "en"), "en")).toHaveLength(1);
  });
});
