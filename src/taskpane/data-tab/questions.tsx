import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { OpenQuestions } from "../../engine/orders/mapping/open-questions";
import { currencyCodes } from "../../engine/orders/reading/currency";
import { dayInOrder, readDateText } from "../../engine/orders/reading/read-date";
import { type Language, say } from "../../text/language";
import { dataTexts as texts, unitTexts } from "../../text/taskpane/data";
import type { OrderChoices } from "../build/choices";
import { figures } from "../figures";
import { Section } from "./section";
import { useSelectStyles } from "./select-styles";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

export type Answers = Pick<OrderChoices, "dateOrder" | "currency" | "unit">;

export interface QuestionsProps {
  readonly language: Language;
  readonly questions: OpenQuestions;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

export const hasQuestions = ({ date, currency, amount }: OpenQuestions): boolean =>
  date !== null || currency || amount !== null;

/** What the data leave open, each with the answers it can have. */
export function Questions({ language, questions, answers, onAnswer }: QuestionsProps) {
  const styles = useStyles();
  const { date, currency, amount } = questions;
  return (
    <Section heading={say(language, texts.questions)}>
      <Text>{say(language, texts.questionsWhat)}</Text>
      <div className={styles.form}>
        {date !== null && (
          <Choice
            label={say(language, texts.dateOrder, { date })}
            choose={say(language, texts.choose)}
            value={answers.dateOrder}
            options={(["dayFirst", "monthFirst"] as const).map((order) => [
              order,
              say(language, texts[order], { day: longDay(date, order, language) }),
            ])}
            onChoose={(order) => onAnswer({ dateOrder: order as Answers["dateOrder"] })}
          />
        )}
        {amount !== null && (
          <Choice
            label={say(language, texts.unit, { amount: figures(language).number(amount) })}
            choose={say(language, texts.choose)}
            value={answers.unit === undefined ? undefined : String(answers.unit)}
            options={Object.entries(unitTexts).map(([unit, text]) => [
              unit,
              say(language, text, { value: figures(language).number(amount * Number(unit)) }),
            ])}
            onChoose={(unit) => onAnswer({ unit: unit === undefined ? undefined : Number(unit) })}
          />
        )}
        {currency && (
          <Choice
            label={say(language, texts.currency)}
            choose={say(language, texts.currencyNone)}
            value={answers.currency}
            options={currencyCodes.map((code) => [code, `${code} ${currencyName(code, language)}`])}
            onChoose={(code) => onAnswer({ currency: code })}
          />
        )}
      </div>
    </Section>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** What the list says while nothing is chosen. */
  readonly choose: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string | undefined) => void;
}

function Choice({ label, choose, value, options, onChoose }: ChoiceProps) {
  const narrow = useSelectStyles();
  return (
    <Field label={label} className={narrow.field}>
      <Select
        className={narrow.select}
        value={value ?? ""}
        onChange={(_, { value: next }) => onChoose(next === "" ? undefined : next)}
      >
        <option value="">{choose}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const locales = { en: "en-GB", zh: "zh-CN" } as const;

/** "3 April 2025": the day that a text means in one order. */
function longDay(text: string, order: "dayFirst" | "monthFirst", language: Language): string {
  const date = readDateText(text);
  const serial = date?.kind === "numbers" ? dayInOrder(date.first, date.second, date.year, order) : null;
  return serial === null ? text : figures(language).longDay(serial);
}

const currencyName = (code: string, language: Language): string =>
  new Intl.DisplayNames(locales[language], { type: "currency" }).of(code) ?? "";
