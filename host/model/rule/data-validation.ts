import type { ValidationRule } from "../../cells/book";
import { NotEmulated } from "../../protocol/api-error";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { withoutArea } from "../area";
import { choiceArgument, textArgument } from "../argument";
import { invalidArgument } from "../excel-error";
import type { RangeTarget } from "../range/range-target";

export const dataValidationOf = (range: RangeTarget): HostObject<RangeTarget> =>
  new HostObject(dataValidationType, range);

/** Source: support.microsoft.com "Excel specifications and limits"; office-js docs "Add data validation"; verified. */
const MAX_LIST_LENGTH = 255;

const clear = ({ sheet, area }: RangeTarget): void => {
  sheet.validations = sheet.validations.flatMap((validation) =>
    withoutArea(validation.area, area).map((part) => ({ ...validation, area: part })),
  );
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.datavalidationrule; verified. */
export const dataValidationType: ObjectType<RangeTarget> = {
  name: "DataValidation",
  properties: {
    Rule: {
      set(range, value) {
        const rule = validationRule(value);
        clear(range);
        range.sheet.validations.push({ area: range.area, rule });
      },
    },
  },
  methods: { Clear: { parameters: [], call: clear } },
};

function validationRule(value: unknown): ValidationRule {
  const rule = recordOf(value, "rule");
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== undefined && rule[kind] !== null);
  const [kind] = kinds;
  if (kind === undefined || kinds.length !== 1) throw invalidArgument("a rule is of one kind");
  const settings = recordOf(rule[kind], kind);
  switch (kind) {
    case "list":
      return { kind: "list", source: listSource(settings) };
    case "decimal":
    case "date":
      return { kind, ...limits(settings) };
    case "wholeNumber":
      return { kind: "whole", ...limits(settings) };
    default:
      throw new NotEmulated(`DataValidation.rule.${kind}`);
  }
}

function listSource({ source, inCellDropDown }: Readonly<Record<string, unknown>>): string {
  if (inCellDropDown !== true) throw new NotEmulated("a list without its drop-down");
  const text = textArgument(source, "source");
  if (text === "") throw invalidArgument("a list needs entries");
  if (!text.startsWith("=") && text.length > MAX_LIST_LENGTH)
    throw invalidArgument(`a list of ${text.length} characters`);
  return text;
}

function limits({ operator, formula1, formula2 }: Readonly<Record<string, unknown>>) {
  choiceArgument(operator, "operator", ["Between"]);
  return { operator: "between", minimum: limit(formula1), maximum: limit(formula2) } as const;
}

function limit(value: unknown): string | number {
  if (typeof value === "number" || (typeof value === "string" && value !== "")) return value;
  throw invalidArgument("a rule between two limits needs both");
}

function recordOf(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidArgument(`${name} is no object`);
  return { ...value };
}
