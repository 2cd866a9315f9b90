import { EngineError } from "../../engine/errors";
import { fieldNames, type OrderField, orderFieldIds } from "../../engine/orders/mapping/fields";
import { errorTexts } from "../../text/errors";
import { labels } from "../../text/labels";
import { type Language, say } from "../../text/language";
import { problemTexts } from "../../text/taskpane/problems";
import { asWorkbookError } from "../../workbook/workbook-error";

export type ProblemKind = keyof typeof problemTexts;

/** Something that stands in the way, free of language: the words are looked up when it is shown. */
export interface Problem {
  readonly kind: ProblemKind;
  /** What the words speak of. */
  readonly parameters: Readonly<Record<string, string | number>>;
  /** Columns that are missing. */
  readonly fields: readonly OrderField[];
  /** The engine's own message, where the words quote one. */
  readonly refusal?: EngineError;
  /** For support: what exactly was thrown. */
  readonly details: string;
}

export const problem = (kind: ProblemKind, more: Partial<Problem> = {}): Problem => ({
  kind,
  parameters: {},
  fields: [],
  details: "",
  ...more,
});

/** Whatever was thrown, as the pane tells it. */
export function problemOf(error: unknown): Problem {
  const details = detailsOf(error);
  if (error instanceof EngineError) return { ...engineProblem(error), details };
  const { key, parameters, officeCode } = asWorkbookError(error);
  return problem(key, { parameters: { code: officeCode, ...parameters }, details });
}

function engineProblem(error: EngineError): Problem {
  switch (error.key) {
    case "columnNotFound": {
      const field = orderFieldIds.find((id) => fieldNames[id] === error.parameters.field);
      return error.parameters.headers === ""
        ? problem("noTable")
        : problem("columnsMissing", { fields: field ? [field] : [] });
    }
    case "noUsableOrder":
      return problem("nothingUsable", { parameters: error.parameters });
    case "noOrderByAsOf":
      return problem("allLater");
    default:
      return problem("refused", { refusal: error });
  }
}

function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\ncaused by ${detailsOf(error.cause)}`;
  return `${error.stack ?? `${error.name}: ${error.message}`}${cause}`;
}

/** Title and advice in one language. */
export function problemWords({ kind, parameters, fields, refusal }: Problem, language: Language) {
  const { title, advice } = problemTexts[kind];
  const named = fields.map((field) => say(language, labels[`field.${field}`]));
  const filled = {
    ...parameters,
    fields: named.join(language === "zh" ? "、" : ", "),
    message: refusal
      ? say(language, errorTexts[refusal.key], { argument: refusal.argument, ...refusal.parameters })
      : "",
  };
  return { title: say(language, title, filled), advice: asSentence(say(language, advice, filled), language) };
}

/** Messages of the workbook end without a stop: commands print them in a line of their own. */
const asSentence = (text: string, language: Language): string =>
  /[.。]$/.test(text) ? text : `${text}${language === "zh" ? "。" : "."}`;
