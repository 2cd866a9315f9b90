import { Button, Caption1, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Language, say, type Text as Words } from "../../text/language";
import { sheetTitles } from "../../text/sheets/common";
import { previewTexts as texts } from "../../text/taskpane/build";
import type { Change } from "../../workbook/merge/change";
import { ViewHeading } from "../view-heading";
import type { ChangeWords, SheetChanges } from "./changes-by-sheet";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  heading: { margin: 0 },
  text: { margin: 0 },
  sheet: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: { cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface ChangePreviewProps {
  readonly language: Language;
  readonly sheets: readonly SheetChanges[];
  readonly isBusy: boolean;
  /** Rebuilds; of these edits the user takes what was computed. */
  readonly onApply: (accepted: readonly Change[]) => void;
  readonly onBack: () => void;
}

/** What a rebuild would change, before it does: edits that stay first, for they can be decided on. */
export function ChangePreview({ language, sheets, isBusy, onApply, onBack }: ChangePreviewProps) {
  const styles = useStyles();
  const [accepted, setAccepted] = useState<ReadonlySet<Change>>(new Set());
  const decide = (change: Change, isAccepted: boolean) => {
    const next = new Set(accepted);
    if (isAccepted) next.add(change);
    else next.delete(change);
    setAccepted(next);
  };
  return (
    <div className={styles.view}>
      <ViewHeading takesFocus>{say(language, texts.heading)}</ViewHeading>
      <Text as="p" className={styles.text}>
        {sheets.length === 0 ? say(language, texts.nothing) : say(language, texts.summary, countsOf(sheets))}
      </Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => onApply([...accepted])}>
          {say(language, texts.apply)}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onBack}>
          {say(language, texts.back)}
        </Button>
      </div>
      {sheets.map(({ sheet, kept, added, leaving, changed }) => (
        <section key={sheet} className={styles.sheet} aria-label={say(language, sheetTitles[sheet])}>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {say(language, sheetTitles[sheet])}
          </Text>
          {sheet === "calc" ? (
            <Caption1 block className={styles.quiet}>
              {say(language, texts.internal, { count: kept.length + added.length + leaving.length + changed.length })}
            </Caption1>
          ) : (
            <>
              {kept.length > 0 && (
                <details open>
                  <summary className={styles.summary}>{say(language, texts.kept, { count: kept.length })}</summary>
                  <Caption1 className={styles.quiet}>{say(language, texts.keptHint)}</Caption1>
                  {kept.slice(0, SHOWN).map((words) => (
                    <Decision
                      key={keyOf(words)}
                      language={language}
                      words={words}
                      isAccepted={accepted.has(words.change)}
                      onDecide={decide}
                    />
                  ))}
                  <More language={language} count={kept.length - SHOWN} />
                </details>
              )}
              <ChangeList language={language} heading={texts.added} changes={added} />
              <ChangeList language={language} heading={texts.leaving} changes={leaving} />
              <ChangeList language={language} heading={texts.changed} changes={changed} />
            </>
          )}
        </section>
      ))}
    </div>
  );
}

/** Lists longer than this are cut: nobody reads on, and the pane stays quick. */
const SHOWN = 50;

interface DecisionProps {
  readonly language: Language;
  readonly words: ChangeWords;
  readonly isAccepted: boolean;
  readonly onDecide: (change: Change, isAccepted: boolean) => void;
}

function Decision({ language, words, isAccepted, onDecide }: DecisionProps) {
  return (
    <RadioGroup
      aria-label={words.where}
      value={isAccepted ? "accept" : "keep"}
      onChange={(_, { value }) => onDecide(words.change, value === "accept")}
    >
      <bdi>{words.where}</bdi>
      <Radio value="keep" label={say(language, texts.keep, { value: words.old })} />
      <Radio value="accept" label={say(language, texts.accept, { value: words.new })} />
    </RadioGroup>
  );
}

interface ChangeListProps {
  readonly language: Language;
  readonly heading: Words;
  readonly changes: readonly ChangeWords[];
}

function ChangeList({ language, heading, changes }: ChangeListProps) {
  const styles = useStyles();
  if (changes.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{say(language, heading, { count: changes.length })}</summary>
      <ul className={styles.list}>
        {changes.slice(0, SHOWN).map((words) => (
          <li key={keyOf(words)}>
            <bdi>{words.where}</bdi>
            {words.change.kind === "changed" && (
              <>
                {language === "zh" ? "：" : ": "}
                <bdi>{say(language, texts.fromTo, { old: words.old, new: words.new })}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
      <More language={language} count={changes.length - SHOWN} />
    </details>
  );
}

function More({ language, count }: { readonly language: Language; readonly count: number }) {
  const styles = useStyles();
  return count > 0 ? <Caption1 className={styles.quiet}>{say(language, texts.more, { count })}</Caption1> : null;
}

const keyOf = ({ change }: ChangeWords): string =>
  JSON.stringify([change.block, change.row, change.column, change.kind, change.at]);

function countsOf(sheets: readonly SheetChanges[]) {
  const shown = sheets.filter(({ sheet }) => sheet !== "calc");
  const count = (kind: Change["kind"]) => shown.reduce((sum, changes) => sum + changes[kind].length, 0);
  return { added: count("added"), changed: count("changed"), leaving: count("leaving"), kept: count("kept") };
}
