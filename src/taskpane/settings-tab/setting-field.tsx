import { Badge, Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { CellValue } from "../../sheets/sheet-plan";
import { type Language, say } from "../../text/language";
import { settingWord } from "../../text/setting-words";
import { settingTexts } from "../../text/settings";
import { settingsTexts as texts } from "../../text/taskpane/settings";
import { defaultWords, type FormRow, isDefault, readTyped, typedForm } from "./form-rows";

const useStyles = makeStyles({
  setting: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  // Always as high as its button, so that nothing moves while one types.
  foot: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    minHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface SettingFieldProps {
  readonly language: Language;
  readonly row: FormRow;
  /** What stands on the sheet. */
  readonly saved: CellValue;
  /** What was typed and not saved; undefined where nothing was. */
  readonly draft: string | undefined;
  readonly onType: (text: string) => void;
}

/** One setting: what it means, its value, whether it is the default, and the way back to it. */
export function SettingField({ language, row, saved, draft, onType }: SettingFieldProps) {
  const styles = useStyles();
  const { label, meaning } = settingTexts[row.key];
  const text = draft ?? typedForm(row, saved, language);
  const typed = readTyped(row, text, language);
  const message = "message" in typed ? typed.message : undefined;
  const isChanged = message !== undefined || ("value" in typed && !isDefault(row, typed.value));
  const standard = typedForm(row, row.default, language);
  return (
    <div className={styles.setting}>
      <Field
        label={say(language, label)}
        hint={say(language, meaning)}
        {...(message !== undefined && { validationState: "error", validationMessage: message })}
      >
        {row.kind === "choice" ? (
          <Select value={text === "" ? standard : text} onChange={(_, { value }) => onType(value)}>
            {row.choices.map((choice) => (
              <option key={choice}>{settingWord(choice, language)}</option>
            ))}
          </Select>
        ) : (
          <Input value={text} onChange={(_, { value }) => onType(value)} />
        )}
      </Field>
      <div className={styles.foot}>
        <span>{defaultWords(row, language)}</span>
        {draft !== undefined && <Badge appearance="outline">{say(language, texts.notSaved)}</Badge>}
        {isChanged && (
          <>
            <Badge appearance="tint" color="warning">
              {say(language, texts.changed)}
            </Badge>
            <Button
              appearance="transparent"
              size="small"
              aria-label={say(language, texts.resetOne, { setting: say(language, label), value: standard })}
              onClick={() => onType(standard)}
            >
              {say(language, texts.reset)}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
