import { Badge, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Cell } from "../../engine/cell";
import type { OrderField } from "../../engine/orders/mapping/fields";
import type { MappedColumn } from "../../engine/orders/mapping/map-columns";
import { labels } from "../../text/labels";
import { type Language, say } from "../../text/language";
import { dataTexts as texts } from "../../text/taskpane/data";
import { figures } from "../figures";
import { useSelectStyles } from "./select-styles";
import { cellShown, shortened } from "./shown";

const useStyles = makeStyles({
  row: { minWidth: 0 },
  under: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    // The same with and without values: a choice moves nothing.
    minHeight: "24px",
    color: tokens.colorNeutralForeground3,
  },
  samples: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    minWidth: 0,
    fontVariantNumeric: "tabular-nums",
  },
  badge: { flexShrink: 0 },
});

export interface FieldRowProps {
  readonly language: Language;
  readonly field: OrderField;
  readonly headers: readonly string[];
  /** The column that stands for the field; undefined where there is none. */
  readonly column: MappedColumn | undefined;
  readonly samples: readonly Exclude<Cell, null>[];
  readonly isNeeded: boolean;
  readonly isMissing: boolean;
  readonly isChosen: boolean;
  /** Said in place of "not in the list". */
  readonly instead?: string | undefined;
  readonly onChoose: (header: string | null) => void;
}

const NONE = "none";

/** One field of the orders: its column, the first values in it and how sure that is. */
export function FieldRow(props: FieldRowProps) {
  const { language, field, headers, column, samples, isNeeded, isMissing, isChosen } = props;
  const styles = useStyles();
  const narrow = useSelectStyles();
  const name = say(language, labels[`field.${field}`]);
  const values = samples.map((cell) => cellShown(cell, field, language));
  return (
    <div className={styles.row}>
      <Field
        label={isNeeded ? `${name} (${say(language, texts.needed)})` : name}
        {...(isMissing && { validationState: "warning", validationMessage: say(language, texts.missing) })}
      >
        <Select
          className={narrow.select}
          value={column ? String(column.column) : NONE}
          onChange={(_, { value }) => props.onChoose(value === NONE ? null : (headers[Number(value)] ?? null))}
        >
          <option value={NONE}>
            {props.instead ?? say(language, isMissing ? texts.chooseColumn : texts.notInList)}
          </option>
          {headers.map((header, index) =>
            header === "" ? null : (
              <option key={header} value={String(index)}>
                {shortened(header)}
              </option>
            ),
          )}
        </Select>
      </Field>
      <div className={styles.under}>
        {column && (
          <>
            <Caption1 className={styles.samples}>
              {values.length === 0
                ? say(language, texts.empty)
                : values.map((value, at) => (
                    <span key={value}>
                      {at > 0 && " · "}
                      <bdi>{value}</bdi>
                    </span>
                  ))}
            </Caption1>
            <Confidence language={language} score={column.score} isChosen={isChosen} />
          </>
        )}
      </div>
    </div>
  );
}

/** A word and a figure, so that colour alone says nothing. */
function Confidence({ language, score, isChosen }: { language: Language; score: number; isChosen: boolean }) {
  const styles = useStyles();
  const word = isChosen ? "chosen" : score >= 0.95 ? "sure" : score >= 0.75 ? "likely" : "check";
  const color = word === "check" ? "warning" : word === "likely" ? "informative" : "success";
  return (
    <Badge className={styles.badge} appearance="tint" color={color}>
      {say(language, texts[`confidence.${word}`])}
      {!isChosen && ` ${figures(language).percent(score)}`}
    </Badge>
  );
}
