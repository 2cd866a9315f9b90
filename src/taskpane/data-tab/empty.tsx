import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type Language, say } from "../../text/language";
import { dataTexts, firstRunTexts } from "../../text/taskpane/data";
import { ViewHeading } from "../view-heading";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", alignItems: "start", rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface EmptyProps {
  readonly language: Language;
  readonly isBusy: boolean;
  readonly onUseSelection: () => void;
  readonly onLookAgain: () => void;
  readonly onSample: () => void;
}

/** A workbook without orders: what to do next, and the sample. */
export function Empty({ language, isBusy, onUseSelection, onLookAgain, onSample }: EmptyProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <ViewHeading>{say(language, dataTexts.nothing)}</ViewHeading>
      <Text as="p" className={styles.text}>
        {say(language, dataTexts.nothingWhat)}
      </Text>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={onUseSelection}>
        {say(language, dataTexts.useSelection)}
      </Button>
      <div className={styles.buttons}>
        <Button disabledFocusable={isBusy} onClick={onLookAgain}>
          {say(language, dataTexts.lookAgain)}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onSample}>
          {say(language, firstRunTexts.sample)}
        </Button>
      </div>
    </div>
  );
}
