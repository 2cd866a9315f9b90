import { Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type Language, say } from "../../text/language";
import { dataTexts as texts } from "../../text/taskpane/data";
import { isSamePlace, type OrderPlace, type OrderSource } from "../build/order-source";
import { figures } from "../figures";
import { useSelectStyles } from "./select-styles";
import { shortened } from "./shown";

const useStyles = makeStyles({
  picker: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  why: { color: tokens.colorNeutralForeground3 },
});

export interface ListPickerProps {
  readonly language: Language;
  readonly sources: readonly OrderSource[];
  readonly place: OrderPlace | undefined;
  readonly isBusy: boolean;
  readonly onPick: (place: OrderPlace) => void;
  readonly onUseSelection: () => void;
  readonly onLookAgain: () => void;
  /** Undefined where the list is a table already, or its headers cannot be those of one. */
  readonly onMakeTable: (() => void) | undefined;
}

/** Which list of the workbook the orders are. */
export function ListPicker(props: ListPickerProps) {
  const { language, sources, place, isBusy, onPick, onMakeTable } = props;
  const styles = useStyles();
  const narrow = useSelectStyles();
  const chosen = place === undefined ? -1 : sources.findIndex((source) => isSamePlace(source.place, place));
  return (
    <div className={styles.picker}>
      <Field label={say(language, texts.list)} className={narrow.field}>
        <Select
          className={narrow.select}
          value={String(chosen)}
          disabled={isBusy}
          onChange={(_, { value }) => {
            const picked = sources[Number(value)];
            if (picked) onPick(picked.place);
          }}
        >
          {chosen < 0 && <option value="-1">{say(language, texts.listNone)}</option>}
          {sources.map((source, index) => (
            <option key={JSON.stringify(source.place)} value={String(index)}>
              {nameOf(source, language)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={props.onUseSelection}>
          {say(language, texts.useSelection)}
        </Button>
        <Button size="small" disabledFocusable={isBusy} onClick={props.onLookAgain}>
          {say(language, texts.lookAgain)}
        </Button>
        {onMakeTable && (
          <Button size="small" disabledFocusable={isBusy} onClick={onMakeTable}>
            {say(language, texts.makeTable)}
          </Button>
        )}
      </div>
      {onMakeTable && <Caption1 className={styles.why}>{say(language, texts.makeTableWhy)}</Caption1>}
    </div>
  );
}

function nameOf({ name, sheet, rows, place, firstCell }: OrderSource, language: Language): string {
  return say(language, place.kind === "table" ? texts.listTable : texts.listCells, {
    name: shortened(name),
    sheet: shortened(sheet),
    cell: `${firstCell.column}${firstCell.headerRow}`,
    rows: figures(language).number(rows),
  });
}
