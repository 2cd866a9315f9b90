import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../../../host/cells/book";
import { onData, openWorkbook } from "../../support/excel";

let book: Book;
beforeEach(() => {
  ({ book } = openWorkbook());
});

const sheet = () => book.sheets[0];

function addRule(address: string, formula: string) {
  return onData((data) => {
    const rule = data.getRange(address).conditionalFormats.add("Custom");
    rule.custom.rule.formula = formula;
    rule.custom.format.font.color = "#9C0006";
    rule.custom.format.font.bold = true;
    rule.custom.format.fill.color = "#FFC7CE";
  });
}

describe("A conditional format", () => {
  it("has a formula and a look, and stands before older ones", async () => {
    await addRule("A1:A9", "=$A1<0");
    await addRule("B1:B9", "=$B1<0");
    expect(sheet()?.conditionalFormats.map((format) => format.formula)).toEqual(["=$B1<0", "=$A1<0"]);
    expect(sheet()?.conditionalFormats[1]).toMatchObject({
      area: { row: 0, column: 0, rows: 9, columns: 1 },
      format: { fontColor: "#9C0006", bold: true, fill: "#FFC7CE" },
    });
  });

  it("has a formula that starts with an equals sign", async () => {
    await expect(addRule("A1", "$A1<0")).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("is cleared from a part of its cells", async () => {
    await addRule("A1:A9", "=$A1<0");
    await onData((data) => data.getRange("A4:A9").conditionalFormats.clearAll());
    expect(sheet()?.conditionalFormats.map((format) => format.area)).toEqual([
      { row: 0, column: 0, rows: 3, columns: 1 },
    ]);
    await onData((data) => data.getRange("A:A").conditionalFormats.clearAll());
    expect(sheet()?.conditionalFormats).toEqual([]);
  });
});

describe("A data validation", () => {
  const validate = (address: string, rule: Excel.DataValidationRule) =>
    onData((data) => {
      data.getRange(address).dataValidation.rule = rule;
    });

  it("offers a list, or sets limits", async () => {
    await validate("A1:A3", { list: { inCellDropDown: true, source: "High,Low" } });
    await validate("B1", { decimal: { formula1: 0, formula2: 1, operator: "Between" } });
    await validate("C1", { wholeNumber: { formula1: 1, formula2: 12, operator: "Between" } });
    await validate("D1", { date: { formula1: "2020-01-01", formula2: "2030-12-31", operator: "Between" } });
    expect(sheet()?.validations.map((validation) => validation.rule)).toEqual([
      { kind: "list", source: "High,Low" },
      { kind: "decimal", operator: "between", minimum: 0, maximum: 1 },
      { kind: "whole", operator: "between", minimum: 1, maximum: 12 },
      { kind: "date", operator: "between", minimum: "2020-01-01", maximum: "2030-12-31" },
    ]);
  });

  it("takes the place of the one before", async () => {
    await validate("A1:A3", { list: { inCellDropDown: true, source: "a,b" } });
    await validate("A2", { list: { inCellDropDown: true, source: "c" } });
    expect(
      sheet()?.validations.map(({ area, rule }) => [area.row, area.rows, "source" in rule && rule.source]),
    ).toEqual([
      [0, 1, "a,b"],
      [2, 1, "a,b"],
      [1, 1, "c"],
    ]);
    await onData((data) => data.getRange("A:A").dataValidation.clear());
    expect(sheet()?.validations).toEqual([]);
  });

  it("offers a list of at most 255 characters", async () => {
    await validate("A1", { list: { inCellDropDown: true, source: "x".repeat(255) } });
    const tooLong = validate("A1", { list: { inCellDropDown: true, source: "x".repeat(256) } });
    await expect(tooLong).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("names the kind that is not emulated", async () => {
    await expect(validate("A1", { textLength: { formula1: 9, operator: "LessThan" } })).rejects.toMatchObject({
      message: "not emulated: DataValidation.rule.textLength",
    });
  });

  it("says something beside the cell, of which kind it is, and keeps to its cells", async () => {
    await validate("A1:A3", { custom: { formula: "=TRUE" } });
    await onData((data) => {
      data.getRange("A2").dataValidation.prompt = { showPrompt: true, title: "Kept edit", message: "Computed: 7" };
    });
    const [a2, b2] = await onData(async (data) => {
      const rules = ["A2", "B2"].map((address) => data.getRange(address).dataValidation);
      for (const rule of rules) rule.load("type,prompt");
      await data.context.sync();
      return rules.map(({ type, prompt }) => [type, prompt.message]);
    });
    expect([a2, b2]).toEqual([
      ["Custom", "Computed: 7"],
      ["None", ""],
    ]);
    expect(sheet()?.validations.map(({ area, prompt }) => [area.row, prompt?.title])).toEqual([
      [0, undefined],
      [2, undefined],
      [1, "Kept edit"],
    ]);
  });

  it("says at most 255 characters, and nothing where there is no rule", async () => {
    const say = (message: string) =>
      onData((data) => {
        data.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "", message };
      });
    await expect(say("x")).rejects.toMatchObject({ message: "not emulated: DataValidation.prompt without a rule" });
    await validate("A1", { custom: { formula: "=TRUE" } });
    await expect(say("x".repeat(256))).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
