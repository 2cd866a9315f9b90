import { Button, makeStyles, Title3, tokens } from "@fluentui/react-components";
import type { Language } from "../../text/language";
import { say } from "../../text/language";
import { otherLanguage, shellTexts } from "../../text/taskpane/shell";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  title: { margin: 0, color: tokens.colorBrandForeground1 },
});

export interface HeaderProps {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

export function Header({ language, onLanguage }: HeaderProps) {
  const styles = useStyles();
  const other = otherLanguage[language];
  return (
    <header className={styles.header}>
      <PaneTitle language={language} />
      <Button appearance="subtle" size="small" lang={other.language} onClick={() => onLanguage(other.language)}>
        {other.name}
      </Button>
    </header>
  );
}

/** The one heading of the first level: whose pane this is. */
export function PaneTitle({ language }: { readonly language: Language }) {
  return (
    <Title3 as="h1" className={useStyles().title}>
      {say(language, shellTexts.title)}
    </Title3>
  );
}
