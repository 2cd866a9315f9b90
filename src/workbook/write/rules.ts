import type { ConditionalMark, PlacedValidation, Validation } from "../../sheets/sheet-plan";
import { areaAddress } from "../address";
import { isoDate } from "../iso-date";
import { marks } from "../look/house-style";

/** Conditional formats and validations: what a cell shows or takes under a condition. Those of an earlier build go first. */
export function writeMarks(
  sheet: Excel.Worksheet,
  wanted: readonly ConditionalMark[],
  before: readonly ConditionalMark[],
  renamed: (formula: string) => string,
): void {
  for (const { area } of before) sheet.getRange(areaAddress(area)).conditionalFormats.clearAll();
  for (const { area, formula, mark } of wanted) {
    const { custom } = sheet.getRange(areaAddress(area)).conditionalFormats.add("Custom");
    custom.rule.formula = renamed(formula);
    const look = marks[mark];
    if (look.color !== undefined) custom.format.font.color = look.color;
    if (look.bold !== undefined) custom.format.font.bold = look.bold;
  }
}

export function writeValidations(
  sheet: Excel.Worksheet,
  wanted: readonly PlacedValidation[],
  before: readonly PlacedValidation[],
  renamed: (formula: string) => string,
): void {
  for (const { area } of before) sheet.getRange(areaAddress(area)).dataValidation.clear();
  for (const { area, rule } of wanted) sheet.getRange(areaAddress(area)).dataValidation.rule = excelRule(rule, renamed);
}

function excelRule(rule: Validation, renamed: (formula: string) => string): Excel.DataValidationRule {
  if (rule.kind === "listOf") return { list: { inCellDropDown: true, source: renamed(`=${rule.name}`) } };
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: listSource(rule.values) } };
  const between = { operator: "Between" } as const;
  const { minimum, maximum } = rule;
  if (rule.kind === "date") return { date: { formula1: isoDate(minimum), formula2: isoDate(maximum), ...between } };
  const numbers = { formula1: minimum, formula2: maximum, ...between };
  return rule.kind === "whole" ? { wholeNumber: numbers } : { decimal: numbers };
}

/** Excel's limit for a list that stands in the rule itself. */
const LIST_CHARACTERS = 255;

function listSource(values: readonly string[]): string {
  const source = values.join(",");
  const isList =
    source.length <= LIST_CHARACTERS && !source.startsWith("=") && !values.some((value) => value.includes(","));
  if (!isList) throw new RangeError(`not a list that a cell can offer: ${source}`);
  return source;
}
