import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { type ChosenSheet, withNeeded } from "../../sheets/chosen-sheets";
import { type Language, say } from "../../text/language";
import { buildTexts as texts } from "../../text/taskpane/build";
import type { BuildChoices } from "../build/choices";
import { ViewHeading } from "../view-heading";
import { BuildOptions } from "./build-options";
import type { SheetCard } from "./sheet-cards";
import { SheetList } from "./sheet-list";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  heading: { margin: 0 },
  text: { margin: 0 },
  // Always in sight; what it says grows over the list and moves nothing.
  bar: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL}) calc(-1 * ${tokens.spacingVerticalL})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface BuildTabProps {
  readonly language: Language;
  readonly choices: BuildChoices;
  readonly today: number;
  readonly cards: readonly SheetCard[];
  readonly isBusy: boolean;
  /** What came of the last build or undo, in words. */
  readonly outcome: string | undefined;
  /** In words why the sheets are out of date. */
  readonly stale: string | undefined;
  readonly canUndo: boolean;
  readonly onChoose: (choices: Partial<BuildChoices>) => void;
  readonly onBuild: () => void;
  readonly onRefresh: () => void;
  readonly onUndo: () => void;
  readonly onOpen: (tab: string) => void;
}

export function BuildTab(props: BuildTabProps) {
  const { language, choices, today, cards, isBusy, outcome, stale, canUndo } = props;
  const styles = useStyles();
  const isRebuild = cards.some(({ tab }) => tab !== undefined);
  const count = withNeeded(choices.sheets).length;
  return (
    <div className={styles.tab}>
      <ViewHeading>{say(language, texts.heading)}</ViewHeading>
      {!isRebuild && (
        <Text as="p" className={styles.text}>
          {say(language, texts.first)}
        </Text>
      )}
      <SheetList
        language={language}
        cards={cards}
        chosen={choices.sheets}
        along={comingAlong(choices.sheets)}
        onChoose={(sheets) => props.onChoose({ sheets })}
        onOpen={props.onOpen}
      />
      <Subtitle2 as="h3" className={styles.heading}>
        {say(language, texts.options)}
      </Subtitle2>
      <BuildOptions language={language} choices={choices} today={today} onChoose={props.onChoose} />
      <div className={styles.bar}>
        <div role="status">
          {outcome !== undefined && !isBusy && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{outcome}</MessageBarBody>
            </MessageBar>
          )}
          {stale !== undefined && outcome === undefined && !isBusy && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{stale}</MessageBarBody>
              <MessageBarActions>
                <Button onClick={props.onRefresh}>{say(language, texts.refresh)}</Button>
              </MessageBarActions>
            </MessageBar>
          )}
        </div>
        {count === 0 && <Text>{say(language, texts.chooseOne)}</Text>}
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={isBusy || count === 0} onClick={props.onBuild}>
            {isRebuild ? say(language, texts.rebuild) : say(language, texts.build, { count })}
          </Button>
          {canUndo && (
            <Button disabledFocusable={isBusy} onClick={props.onUndo}>
              {say(language, texts.undo)}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

/** Sheets that nobody chose and that a chosen one stands on, with that one. */
function comingAlong(chosen: readonly ChosenSheet[]): ReadonlyMap<ChosenSheet, ChosenSheet> {
  const along = withNeeded(chosen).filter((sheet) => !chosen.includes(sheet));
  return new Map(
    along.flatMap((sheet) => {
      const wants = chosen.find((other) => withNeeded([other]).includes(sheet));
      return wants ? [[sheet, wants] as const] : [];
    }),
  );
}
