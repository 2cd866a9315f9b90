import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { readDateText } from "../engine/orders/reading/read-date";
import { type Language, say } from "../text/language";
import { buildTexts } from "../text/taskpane/build";
import { figures } from "./figures";

const useStyles = makeStyles({ words: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" } });

export interface DayFieldProps {
  readonly language: Language;
  readonly label: string;
  readonly hint: string;
  /** Excel serial. */
  readonly day: number | undefined;
  readonly onChoose: (day: number | undefined) => void;
}

/**
 * A day as the sheets write it, 2025-11-15, and beside it in the pane's language. A browser's own field would speak the language
 * of the browser.
 */
export function DayField({ language, label, hint, day, onChoose }: DayFieldProps) {
  const styles = useStyles();
  // What is typed stays as it is until it is left; what cannot be read stays longer.
  const [draft, setDraft] = useState<string | undefined>();
  const [isLeft, setIsLeft] = useState(true);
  const isMistaken = draft !== undefined && draft.trim() !== "" && dayTyped(draft) === undefined;
  return (
    <Field
      label={label}
      hint={hint}
      {...(isMistaken &&
        isLeft && { validationState: "error", validationMessage: say(language, buildTexts.asOfInvalid) })}
    >
      <Input
        value={draft ?? (day === undefined ? "" : figures(language).day(day))}
        placeholder={say(language, buildTexts.asOfPlaceholder)}
        {...(day !== undefined && {
          contentAfter: <span className={styles.words}>{figures(language).longDay(day)}</span>,
        })}
        onChange={(_, { value }) => {
          setDraft(value);
          if (dayTyped(value) !== day) onChoose(dayTyped(value));
        }}
        onFocus={() => setIsLeft(false)}
        onBlur={() => {
          setIsLeft(true);
          if (!isMistaken) setDraft(undefined);
        }}
      />
    </Field>
  );
}

/** The day that a text means beyond doubt: 2025-11-15, 20251115, 15 Nov 2025, 2025年11月15日. */
function dayTyped(text: string): number | undefined {
  const date = readDateText(text);
  return date?.kind === "day" ? date.serial : undefined;
}
