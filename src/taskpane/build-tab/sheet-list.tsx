import { Badge, type BadgeProps, Caption1, Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ChosenSheet } from "../../sheets/chosen-sheets";
import { type Language, say, type Text } from "../../text/language";
import { sheetTitles } from "../../text/sheets/common";
import { sheetPurposes, tableNames, buildTexts as texts } from "../../text/taskpane/build";
import type { SheetCard, SheetState, TableName } from "./sheet-cards";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  card: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    listStyleType: "none",
  },
  head: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1 },
  // Under the name, not under the box.
  lines: {
    display: "flex",
    flexDirection: "column",
    paddingLeft: tokens.spacingHorizontalXXXL,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const looks: Readonly<Record<SheetState, Pick<BadgeProps, "color" | "appearance">>> = {
  built: { color: "success", appearance: "tint" },
  outOfDate: { color: "warning", appearance: "tint" },
  notBuilt: { color: "informative", appearance: "outline" },
  notLooked: { color: "informative", appearance: "outline" },
  needsData: { color: "danger", appearance: "tint" },
};

export interface SheetListProps {
  readonly language: Language;
  readonly cards: readonly SheetCard[];
  readonly chosen: readonly ChosenSheet[];
  /** Sheets that come along with a chosen one. */
  readonly along: ReadonlyMap<ChosenSheet, ChosenSheet>;
  readonly onChoose: (sheets: readonly ChosenSheet[]) => void;
  readonly onOpen: (tab: string) => void;
}

/** A card a sheet: its state first, what it answers, what it has and lacks. */
export function SheetList({ language, cards, chosen, along, onChoose, onOpen }: SheetListProps) {
  const styles = useStyles();
  const names = (tables: readonly TableName[]) => ({
    tables: tables.map((table) => say(language, tableNames[table])).join(language === "zh" ? "、" : ", "),
  });
  return (
    <ul className={styles.list} aria-label={say(language, texts.sheets)}>
      {cards.map(({ sheet, state, tab, has, lacks, canUse }) => {
        const title = say(language, sheetTitles[sheet]);
        const neededBy = along.get(sheet);
        const line = (text: Text, tables: readonly TableName[]) =>
          tables.length > 0 && <Caption1 className={styles.quiet}>{say(language, text, names(tables))}</Caption1>;
        return (
          <li key={sheet} className={styles.card}>
            <div className={styles.head}>
              <div className={styles.name}>
                <Checkbox
                  label={title}
                  checked={chosen.includes(sheet) || neededBy !== undefined}
                  disabled={neededBy !== undefined}
                  onChange={(_, { checked }) =>
                    onChoose(checked === true ? [...chosen, sheet] : chosen.filter((other) => other !== sheet))
                  }
                />
              </div>
              {tab !== undefined && (
                <Link
                  as="button"
                  aria-label={say(language, texts.openSheet, { sheet: title })}
                  onClick={() => onOpen(tab)}
                >
                  {say(language, texts.open)}
                </Link>
              )}
              <Badge {...looks[state]}>{say(language, texts[`state.${state}`])}</Badge>
            </div>
            <div className={styles.lines}>
              <Caption1>{say(language, sheetPurposes[sheet])}</Caption1>
              {neededBy && (
                <Caption1 className={styles.quiet}>
                  {say(language, texts.comesWith, { sheet: say(language, sheetTitles[neededBy]) })}
                </Caption1>
              )}
              {line(texts.lacks, lacks)}
              {line(texts.has, has)}
              {line(texts.canUse, canUse)}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
