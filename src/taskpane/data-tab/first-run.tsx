import { Button, Card, makeStyles, tokens } from "@fluentui/react-components";
import { type Language, say } from "../../text/language";
import { firstRunTexts as texts } from "../../text/taskpane/data";
import { ViewHeading } from "../view-heading";

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalL },
  lines: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface FirstRunProps {
  readonly language: Language;
  readonly isBusy: boolean;
  readonly onSample: () => void;
  readonly onSkip: () => void;
}

/** What Fupan is, in three lines, for somebody who opens it for the first time. */
export function FirstRun({ language, isBusy, onSample, onSkip }: FirstRunProps) {
  const styles = useStyles();
  return (
    <Card className={styles.card}>
      <ViewHeading>{say(language, texts.heading)}</ViewHeading>
      <ul className={styles.lines}>
        {([1, 2, 3] as const).map((line) => (
          <li key={line}>{say(language, texts[`line.${line}`])}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button disabledFocusable={isBusy} onClick={onSample}>
          {say(language, texts.sample)}
        </Button>
        <Button appearance="subtle" onClick={onSkip}>
          {say(language, texts.skip)}
        </Button>
      </div>
    </Card>
  );
}
