import { Caption1, Link, MessageBar, MessageBarBody, makeStyles, Text, tokens } from "@fluentui/react-components";
import { problemOf } from "../../engine/orders/check";
import type { OrderField } from "../../engine/orders/mapping/fields";
import type { CleanReport, CodeCount } from "../../engine/orders/report";
import { wordsOf } from "../../text/labels";
import { type Language, say } from "../../text/language";
import { dataTexts as texts } from "../../text/taskpane/data";
import { figures } from "../figures";
import { Section } from "./section";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0 },
  line: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    listStyleType: "none",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontVariantNumeric: "tabular-nums",
  },
  link: { flexShrink: 0 },
  kind: { color: tokens.colorNeutralForeground3, marginTop: tokens.spacingVerticalS },
});

export interface QualityCardProps {
  readonly language: Language;
  readonly report: CleanReport;
  /** Row 1 is the first under the headers; the field is that of the cell in question, where it is known. */
  readonly onRow: (row: number, field: OrderField | undefined) => void;
  /** What the sheet calls a row of the list. */
  readonly sheetRow: (row: number) => number;
}

/** What became of the rows of the order list, and the way to the first cell of each problem. */
export function QualityCard({ language, report, onRow, sheetRow }: QualityCardProps) {
  const styles = useStyles();
  const { number } = figures(language);
  const { rowsRead, rowsUsed, codes, lines, isRed } = report;
  const line = ({ code, count, firstRow, isUsed }: CodeCount) => {
    const cell = lines.find((listed) => listed.code === code && listed.isUsed === isUsed && listed.row === firstRow);
    const problem = wordsOf(problemOf(code), language);
    const row = number(sheetRow(firstRow));
    return (
      <li key={code} className={styles.line}>
        <span>{say(language, texts.rowsCount, { problem, count: number(count) })}</span>
        <Link
          as="button"
          className={styles.link}
          aria-label={say(language, texts.goToRowOf, { row, problem })}
          onClick={() => onRow(firstRow, cell?.field)}
        >
          {say(language, texts.goToRow, { row })}
        </Link>
      </li>
    );
  };
  const group = (isUsed: boolean) => {
    const found = codes.filter((code) => code.isUsed === isUsed);
    return (
      found.length > 0 && (
        <>
          <Caption1 className={styles.kind}>{say(language, isUsed ? texts.used : texts.notUsed)}</Caption1>
          <ul className={styles.list} aria-label={say(language, isUsed ? texts.used : texts.notUsed)}>
            {found.map(line)}
          </ul>
        </>
      )
    );
  };
  return (
    <Section heading={say(language, texts.quality)}>
      <Text>
        {say(language, rowsRead === rowsUsed ? texts.qualityAll : texts.qualitySome, {
          read: number(rowsRead),
          used: number(rowsUsed),
          unused: number(rowsRead - rowsUsed),
        })}
      </Text>
      {isRed && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(language, texts.qualityRed)}</MessageBarBody>
        </MessageBar>
      )}
      {group(false)}
      {group(true)}
    </Section>
  );
}
