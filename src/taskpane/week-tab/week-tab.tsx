import { Button, Caption1, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { Week } from "../../engine/reorder/week/week";
import { type Language, say } from "../../text/language";
import { weekTexts as texts } from "../../text/taskpane/week";
import type { CellPlace } from "../../workbook/read/own-list";
import { figures } from "../figures";
import { ViewHeading } from "../view-heading";
import type { Calls } from "./calls";
import { CallsDue } from "./calls-due";
import { WhatChanged } from "./what-changed";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  top: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, alignItems: "flex-start" },
});

export interface WeekTabProps {
  readonly language: Language;
  readonly week: Week;
  readonly calls: Calls | undefined;
  /** Excel serial. */
  readonly today: number;
  /** The list that the orders are in. */
  readonly ordersIn: string;
  readonly isBusy: boolean;
  /** In words why the sheets are out of date. */
  readonly stale: string | undefined;
  /** What came of a refresh, in words. */
  readonly outcome: string | undefined;
  readonly onRefresh: () => void;
  readonly onGo: (place: CellPlace) => void;
}

/** From this many days on the sheets are no longer of this week (spec 8.1-3). */
const OLD_AFTER = 7;

/** The weekly loop: refresh, what is new, whom to call. */
export function WeekTab(props: WeekTabProps) {
  const { language, week, calls, today, ordersIn, isBusy, stale, outcome, onRefresh, onGo } = props;
  const styles = useStyles();
  const { day } = figures(language);
  const age = today - week.now.asOf;
  const goTo = (customer: string) => {
    const place = calls?.rowOf.get(customer);
    return place && (() => onGo(place));
  };
  return (
    <div className={styles.tab}>
      <div className={styles.top}>
        <ViewHeading>{say(language, texts.heading)}</ViewHeading>
        <Caption1>
          {say(language, texts.asOf, { day: day(week.now.asOf) })}
          {language === "zh" ? "。" : ". "}
          {say(language, age > OLD_AFTER ? texts.old : texts.howTo, { days: age, table: ordersIn })}
        </Caption1>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onRefresh}>
          {say(language, texts.refresh)}
        </Button>
        <div role="status">
          {!isBusy && (outcome ?? stale) !== undefined && (
            <MessageBar intent={outcome === undefined ? "warning" : "success"} layout="multiline">
              <MessageBarBody>{outcome ?? stale}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </div>
      <WhatChanged language={language} report={week.report} goTo={goTo} />
      <CallsDue language={language} calls={calls} due={week.due} onGo={onGo} />
    </div>
  );
}
