import { Field, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import { type Language, say } from "../../text/language";
import { buildTexts as texts } from "../../text/taskpane/build";
import type { BuildChoices } from "../build/choices";
import { DayField } from "../day-field";

const useStyles = makeStyles({
  options: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

export interface BuildOptionsProps {
  readonly language: Language;
  readonly choices: BuildChoices;
  /** The day of which blank sheets would be: an Excel serial. */
  readonly today: number;
  readonly onChoose: (choices: Partial<BuildChoices>) => void;
}

/** How the sheets are built, whichever are chosen. */
export function BuildOptions({ language, choices, today, onChoose }: BuildOptionsProps) {
  const styles = useStyles();
  return (
    <div className={styles.options}>
      <Field label={say(language, texts.language)}>
        <Select
          value={choices.language}
          onChange={(_, { value }) => onChoose({ language: value === "zh" ? "zh" : "en" })}
        >
          <option value="en">English</option>
          <option value="zh">中文</option>
        </Select>
      </Field>
      <DayField
        language={language}
        label={say(language, texts.asOf)}
        hint={say(language, texts.asOfHint)}
        day={choices.asOf}
        onChoose={(asOf) => onChoose({ asOf })}
      />
      <Field hint={say(language, texts.templateHint)}>
        <Switch
          label={say(language, texts.template)}
          checked={choices.templateAsOf !== undefined}
          onChange={(_, { checked }) => onChoose({ templateAsOf: checked ? today : undefined })}
        />
      </Field>
      <Field hint={say(language, texts.lockHint)}>
        <Switch
          label={say(language, texts.lock)}
          checked={choices.lock ?? false}
          onChange={(_, { checked }) => onChoose({ lock: checked })}
        />
      </Field>
    </div>
  );
}
