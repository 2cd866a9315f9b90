import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Language, say } from "../../text/language";
import { tableNames } from "../../text/taskpane/build";
import { dataTexts as texts } from "../../text/taskpane/data";
import { problemTexts } from "../../text/taskpane/problems";
import type { OrderChoices } from "../build/choices";
import type { OrderPlace } from "../build/order-source";
import { ViewHeading } from "../view-heading";
import { ListPicker } from "./list-picker";
import { MappingForm } from "./mapping-form";
import { type OrdersView, placeKey, understood } from "./orders-view";
import { hasQuestions, Questions } from "./questions";
import { Section } from "./section";
import { Warning } from "./warning";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, minWidth: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  go: { alignSelf: "start" },
});

export interface DataTabProps {
  readonly language: Language;
  readonly view: OrdersView;
  readonly choices: OrderChoices;
  readonly isBusy: boolean;
  readonly onPick: (place: OrderPlace) => void;
  readonly onUseSelection: () => void;
  readonly onLookAgain: () => void;
  readonly onMakeTable: () => void;
  readonly onChoose: (choices: Partial<OrderChoices>) => void;
  readonly onGo: () => void;
  /** What became of the rows, after a build. */
  readonly quality: ReactNode;
}

/** The list of orders and how it is read. */
export function DataTab(props: DataTabProps) {
  const { language, view, choices, isBusy, onChoose } = props;
  const styles = useStyles();
  const { read, sources, besides, isDates1904 } = view;
  const known = read && understood(read, choices.columns);
  const isReady = known !== undefined && known.missing.length === 0 && !isDates1904;
  return (
    <div className={styles.tab}>
      <ViewHeading>{say(language, texts.heading)}</ViewHeading>
      <ListPicker
        language={language}
        sources={sources}
        place={read?.source.place}
        isBusy={isBusy}
        onPick={props.onPick}
        onUseSelection={props.onUseSelection}
        onLookAgain={props.onLookAgain}
        onMakeTable={read && canBeTable(read.source) ? props.onMakeTable : undefined}
      />
      {!read && <Text>{say(language, texts.nothingWhat)}</Text>}
      {isDates1904 && (
        <Warning title={say(language, problemTexts.dates1904.title)}>
          {say(language, problemTexts.dates1904.advice)}
        </Warning>
      )}
      {read && known && (
        <>
          {Object.keys(known.mapping.fields).length < 2 && <Text>{say(language, texts.noHeaders)}</Text>}
          {hasQuestions(known.questions) && (
            <Questions language={language} questions={known.questions} answers={choices} onAnswer={onChoose} />
          )}
          {props.quality}
          <Section heading={say(language, texts.columns)}>
            <Text>{say(language, texts.columnsWhat)}</Text>
            <MappingForm
              key={placeKey(read.source.place)}
              language={language}
              read={read}
              understood={known}
              columns={choices.columns}
              onColumns={(columns) => onChoose({ columns })}
            />
          </Section>
        </>
      )}
      {besides.length > 0 && (
        <Section heading={say(language, texts.besides)}>
          <ul className={styles.list}>
            {besides.map(({ kind, table }) => (
              <li key={kind}>{say(language, texts.besidesLine, { kind: say(language, tableNames[kind]), table })}</li>
            ))}
          </ul>
        </Section>
      )}
      {isReady && (
        <Button appearance="primary" className={styles.go} disabledFocusable={isBusy} onClick={props.onGo}>
          {say(language, texts.go)}
        </Button>
      )}
    </div>
  );
}

/** Excel would rename headers that are blank or alike, and a table has one row of them: then the cells stay as they are. */
function canBeTable({ place, headers, firstCell, rows }: NonNullable<OrdersView["read"]>["source"]): boolean {
  return (
    place.kind === "cells" &&
    rows > 0 &&
    firstCell.headerRow === place.row + 1 &&
    headers.every((header) => header !== "")
  );
}
