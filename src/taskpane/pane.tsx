import { Body1, FluentProvider, makeStyles, Title3, tokens } from "@fluentui/react-components";
import { type Language, say } from "../text/language";
import { taskpaneTexts } from "../text/taskpane";
import { darkTheme, lightTheme } from "./theme";

const useStyles = makeStyles({
  provider: { minHeight: "100%" },
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  title: { margin: 0, color: tokens.colorBrandForeground1 },
  text: { margin: 0 },
});

export interface PaneProps {
  readonly language: Language;
  readonly dark: boolean;
  /** False where Excel did not answer in time. */
  readonly hasOffice: boolean;
}

export function Pane({ language, dark, hasOffice }: PaneProps) {
  const styles = useStyles();
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={styles.provider}>
      <main className={styles.page}>
        <Title3 as="h1" className={styles.title}>
          {say(language, taskpaneTexts.title)}
        </Title3>
        <Body1 as="p" className={styles.text} role={hasOffice ? undefined : "alert"}>
          {say(language, hasOffice ? taskpaneTexts.purpose : taskpaneTexts.officeMissing)}
        </Body1>
      </main>
    </FluentProvider>
  );
}
