import type { DataValidation, ValidationRule } from "../../cells/book";
import { NotEmulated } from "../../protocol/api-error";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { intersection, sameArea, withoutArea } from "../area";
import { choiceArgument, textArgument } from "../argument";
import { checkFormula } from "../entry/formula-check";
import { invalidArgument } from "../excel-error";
import type { RangeTarget } from "../range/range-target";
import { refuseProtected } from "../sheet/protection";

export const dataValidationOf = (range: RangeTarget): HostObject<RangeTarget> =>
  new HostObject(dataValidationType, range);

/** Source: support.microsoft.com "Excel specifications and limits"; office-js docs "Add data validation"; verified. */
const MAX_LIST_LENGTH = 255;

const clear = ({ sheet, area }: RangeTarget): void => {
  refuseProtected(sheet);
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
    /** Of cells that differ it says "Inconsistent" or "MixedCriteria", of which nothing is told apart here. */
    Type: {
      get(range) {
        const found = only(range);
        return found ? typeWords[found.rule.kind] : "None";
      },
    },
    /** A prompt is set where a rule is: whether Excel takes one without is not known. */
    Prompt: {
      get: (range) => ({ showPrompt: true, title: "", message: "", ...only(range)?.prompt }),
      set(range, value) {
        const found = only(range);
        if (!found) throw new NotEmulated("DataValidation.prompt without a rule");
        const prompt = promptArgument(value);
        clear(range);
        range.sheet.validations.push({ area: range.area, rule: found.rule, prompt });
      },
    },
  },
  methods: { Clear: { parameters: [], call: clear } },
};

const typeWords: Readonly<Record<ValidationRule["kind"], string>> = {
  list: "List",
  decimal: "Decimal",
  whole: "WholeNumber",
  date: "Date",
  custom: "Custom",
};

/** The validation that all cells of a range share; undefined where none of them has one. */
function only({ sheet, area }: RangeTarget): DataValidation | undefined {
  const touching = sheet.validations.filter((validation) => intersection(validation.area, area));
  const [first] = touching;
  if (!first) return undefined;
  const common = intersection(first.area, area);
  if (!common || !sameArea(common, area)) throw new NotEmulated("the validation of cells that differ in it");
  return first;
}

/** Source: VBA's Validation.InputTitle (32 characters) and InputMessage (255 characters); verified. */
const MAX_PROMPT_TITLE = 32;
const MAX_PROMPT_MESSAGE = 255;

function promptArgument(value: unknown): { title: string; message: string } {
  const { title, message, showPrompt } = recordOf(value, "prompt");
  if (showPrompt !== true) throw new NotEmulated("a prompt that is not shown");
  const prompt = { title: textArgument(title, "title"), message: textArgument(message, "message") };
  if (prompt.title.length > MAX_PROMPT_TITLE || prompt.message.length > MAX_PROMPT_MESSAGE)
    throw invalidArgument("a prompt too long");
  return prompt;
}

function customFormula({ formula }: Readonly<Record<string, unknown>>): string {
  const text = textArgument(formula, "formula");
  if (!text.startsWith("=")) throw invalidArgument("a rule's formula starts with =");
  checkFormula(text);
  return text;
}

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
    case "custom":
      return { kind: "custom", formula: customFormula(settings) };
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
