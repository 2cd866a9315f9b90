import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { fieldOf, type OrderField, orderFieldIds } from "../../engine/orders/mapping/fields";
import { type Language, say } from "../../text/language";
import { dataTexts as texts } from "../../text/taskpane/data";
import type { OrderChoices } from "../build/choices";
import type { ReadSource } from "../build/order-source";
import { FieldRow } from "./field-row";
import { samplesOf, type Understood, withColumn } from "./orders-view";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  more: { alignSelf: "start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

export interface MappingFormProps {
  readonly language: Language;
  readonly read: ReadSource;
  readonly understood: Understood;
  readonly columns: OrderChoices["columns"];
  readonly onColumns: (columns: OrderChoices["columns"]) => void;
}

/** Which column is what: the fields that are needed, those that were found, and the others on request. */
export function MappingForm({ language, read, understood, columns, onColumns }: MappingFormProps) {
  const styles = useStyles();
  const { mapping, missing } = understood;
  // Settled once a list: a field that the user takes out stays where it was.
  const [first] = useState(() => orderFieldIds.filter((field) => fieldOf(field).required || mapping.fields[field]));
  const [showsAll, setShowsAll] = useState(false);
  const others = orderFieldIds.filter((field) => !first.includes(field));
  const row = (field: OrderField) => {
    const column = mapping.fields[field];
    return (
      <FieldRow
        key={field}
        language={language}
        field={field}
        headers={read.table.headers}
        column={column}
        samples={column ? samplesOf(read, column.column) : []}
        isNeeded={fieldOf(field).required}
        isMissing={missing.includes(field)}
        isChosen={column !== undefined && columns.get(field) === column.header}
        instead={
          field === "amount" && mapping.amountFrom === "quantityTimesPrice" ? say(language, texts.fromPrice) : undefined
        }
        onChoose={(header) => onColumns(withColumn(columns, field, header))}
      />
    );
  };
  return (
    <div className={styles.form}>
      {[...first].sort(byNeed).map(row)}
      {others.length > 0 && (
        <Button
          appearance="transparent"
          className={styles.more}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {say(language, showsAll ? texts.fewer : texts.more, { count: others.length })}
        </Button>
      )}
      {showsAll && others.map(row)}
    </div>
  );
}

const byNeed = (a: OrderField, b: OrderField): number => Number(fieldOf(b).required) - Number(fieldOf(a).required);
