import { Button, Caption1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { type Language, say } from "../../text/language";
import { weekTexts } from "../../text/taskpane/week";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0, display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  list: { margin: 0, padding: 0, listStyleType: "none", fontVariantNumeric: "tabular-nums" },
  fact: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One line: whom it is about, what about him, and a click to his row. */
export interface Fact {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly onGo?: (() => void) | undefined;
}

export interface FactsListProps {
  readonly language: Language;
  readonly heading: string;
  readonly summary?: ReactNode;
  readonly facts: readonly Fact[];
}

/** Lines that are shown before the user asks for all. */
const SHOWN = 8;

/** A heading with what it adds up to, and the facts under it; absent where there is none. */
export function FactsList({ language, heading, summary, facts }: FactsListProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  if (facts.length === 0) return null;
  const shown = showsAll ? facts : facts.slice(0, SHOWN);
  return (
    <section className={styles.group} aria-label={heading}>
      <Text as="h4" weight="semibold" className={styles.heading}>
        {heading} <span>{facts.length}</span>
      </Text>
      {summary && <Caption1 className={styles.quiet}>{summary}</Caption1>}
      <ul className={styles.list}>
        {shown.map(({ key, name, detail, onGo }) => (
          <li key={key} className={styles.fact}>
            {onGo ? (
              <Link as="button" onClick={onGo} aria-label={say(language, weekTexts.goTo, { customer: name })}>
                <bdi>{name}</bdi>
              </Link>
            ) : (
              <bdi>{name}</bdi>
            )}
            <Caption1 className={styles.quiet}>
              <bdi>{detail}</bdi>
            </Caption1>
          </li>
        ))}
      </ul>
      {!showsAll && facts.length > SHOWN && (
        <Button appearance="subtle" size="small" onClick={() => setShowsAll(true)}>
          {say(language, weekTexts.showAll, { count: facts.length })}
        </Button>
      )}
    </section>
  );
}
