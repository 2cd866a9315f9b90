import type { CellFormat, ConditionalFormat } from "../../cells/book";
import type { Sheet } from "../../cells/sheet";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { colorArgument, flagArgument, textArgument } from "../argument";
import { checkFormula } from "../entry/formula-check";
import { invalidArgument } from "../excel-error";

interface RuleTarget {
  readonly sheet: Sheet;
  readonly rule: ConditionalFormat;
}

export const conditionalFormatObject = (sheet: Sheet, rule: ConditionalFormat): HostObject<RuleTarget> =>
  new HostObject(conditionalFormatType, { sheet, rule });

function changeLook({ sheet, rule }: RuleTarget, change: CellFormat): void {
  const index = sheet.conditionalFormats.findIndex((candidate) => candidate.id === rule.id);
  const current = sheet.conditionalFormats[index];
  if (current) sheet.conditionalFormats[index] = { ...current, format: { ...current.format, ...change } };
}

function changeRule(
  { sheet, rule }: RuleTarget,
  change: Partial<Pick<ConditionalFormat, "formula" | "stopIfTrue">>,
): void {
  const current = sheet.conditionalFormats.find((candidate) => candidate.id === rule.id);
  if (current) Object.assign(current, change);
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.conditionalformat and customconditionalformat; verified. */
export const conditionalFormatType: ObjectType<RuleTarget> = {
  name: "ConditionalFormat",
  identity: ({ rule }) => ({ Id: rule.id }),
  objects: { Custom: (target) => new HostObject(customType, target) },
};

export const customType: ObjectType<RuleTarget> = {
  name: "CustomConditionalFormat",
  objects: {
    Rule: (target) => new HostObject(ruleType, target),
    Format: (target) => new HostObject(lookType, target),
  },
};

/** A rule's formula starts with "=" and is at most 8,192 characters long, as in a cell: assumed. */
export const ruleType: ObjectType<RuleTarget> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      set(target, value) {
        const formula = textArgument(value, "formula");
        if (!formula.startsWith("=")) throw invalidArgument("a rule's formula starts with =");
        checkFormula(formula);
        changeRule(target, { formula });
      },
    },
  },
};

export const lookType: ObjectType<RuleTarget> = {
  name: "ConditionalRangeFormat",
  objects: {
    Font: (target) => new HostObject(fontType, target),
    Fill: (target) => new HostObject(fillType, target),
  },
};

export const fontType: ObjectType<RuleTarget> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: { set: (target, value) => changeLook(target, { fontColor: colorArgument(value, "color") }) },
    Bold: { set: (target, value) => changeLook(target, { bold: flagArgument(value, "bold") }) },
  },
};

export const fillType: ObjectType<RuleTarget> = {
  name: "ConditionalRangeFill",
  properties: { Color: { set: (target, value) => changeLook(target, { fill: colorArgument(value, "color") }) } },
};
