import {
  Button,
  Caption1,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { SettingKey, Settings } from "../../engine/settings/settings";
import type { CellValue } from "../../sheets/sheet-plan";
import { type Language, say } from "../../text/language";
import { settingGroups, settingsSheetTexts } from "../../text/sheets/settings";
import { settingsTexts as texts } from "../../text/taskpane/settings";
import { ViewHeading } from "../view-heading";
import { type FormRow, formGroups, isDefault, readTyped, type Typed, typedForm } from "./form-rows";
import { SettingField } from "./setting-field";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalM} 0`, fontWeight: tokens.fontWeightSemibold },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  bar: {
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingVerticalL})`,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface SettingsTabProps {
  readonly language: Language;
  /** What stands on the Settings sheet; undefined before the first build. */
  readonly saved: ReadonlyMap<SettingKey, CellValue> | undefined;
  readonly isBusy: boolean;
  readonly isSaved: boolean;
  /** True once the values stand on the sheet. */
  readonly onSave: (values: ReadonlyMap<SettingKey, CellValue>) => Promise<boolean>;
  readonly onRefresh: () => void;
  readonly onBuild: () => void;
}

export function SettingsTab(props: SettingsTabProps) {
  const { language, saved, onBuild } = props;
  const styles = useStyles();
  return (
    <div className={styles.tab}>
      <ViewHeading>{say(language, texts.heading)}</ViewHeading>
      {saved ? (
        <SettingsForm {...props} saved={saved} />
      ) : (
        <>
          <Text as="p" className={styles.text}>
            {say(language, texts.beforeFirst)}
          </Text>
          <div>
            <Button appearance="primary" onClick={onBuild}>
              {say(language, texts.toBuild)}
            </Button>
          </div>
        </>
      )}
      <Link href="privacy.html" target="_blank" rel="noopener">
        {say(language, texts.privacy)}
      </Link>
    </div>
  );
}

type Drafts = ReadonlyMap<SettingKey, string>;

type FormProps = SettingsTabProps & { readonly saved: ReadonlyMap<SettingKey, CellValue> };

function SettingsForm({ language, saved, isBusy, isSaved, onSave, onRefresh }: FormProps) {
  const styles = useStyles();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const savedText = (row: FormRow) => typedForm(row, saved.get(row.key) ?? null, language);
  const type = (row: FormRow, text: string) => {
    const next = new Map(drafts);
    if (text === savedText(row)) next.delete(row.key);
    else next.set(row.key, text);
    setDrafts(next);
  };
  const groups = [...formGroups()].map(([group, rows]) => ({ group, rows: rows.filter(({ key }) => saved.has(key)) }));
  const rows = groups.flatMap((group) => group.rows);
  const typed = new Map(rows.map((row) => [row.key, readTyped(row, drafts.get(row.key) ?? savedText(row), language)]));
  const isChanged = (row: FormRow) => !isDefaultTyped(row, typed.get(row.key));
  const resetAll = () =>
    setDrafts(
      new Map(
        rows.filter(isChanged).flatMap((row) => {
          const standard = typedForm(row, row.default, language);
          return standard === savedText(row) ? [] : [[row.key, standard] as const];
        }),
      ),
    );
  const save = async () => {
    const values = new Map([...drafts.keys()].flatMap((key) => valueIn(typed.get(key), key)));
    if (await onSave(values)) setDrafts(new Map());
  };
  const hasMistake = [...drafts.keys()].some((key) => "message" in (typed.get(key) ?? {}));
  const limits = limitsRise(typed) ? undefined : say(language, settingsSheetTexts.limitsOrder);
  const count = drafts.size;
  return (
    <>
      <Text as="p" className={styles.text}>
        {say(language, texts.what)}
      </Text>
      <Caption1>{say(language, texts.chosenUnderBuild)}</Caption1>
      <div>
        <Button size="small" disabledFocusable={!rows.some(isChanged)} onClick={resetAll}>
          {say(language, texts.resetAll)}
        </Button>
      </div>
      {groups.map(({ group, rows: own }, place) => (
        <details key={group} className={styles.group} open={place === 0}>
          <summary className={styles.summary}>{summaryOf(group, own.filter(isChanged).length, language)}</summary>
          <div className={styles.fields}>
            {own.map((row) => (
              <SettingField
                key={row.key}
                language={language}
                row={row}
                saved={saved.get(row.key) ?? null}
                draft={drafts.get(row.key)}
                onType={(text) => type(row, text)}
              />
            ))}
          </div>
        </details>
      ))}
      <div className={styles.bar}>
        <div role="status">
          {(hasMistake || (count > 0 && limits !== undefined)) && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{hasMistake ? say(language, texts.fixFirst) : limits}</MessageBarBody>
            </MessageBar>
          )}
          {isSaved && count === 0 && !isBusy && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{say(language, texts.saved)}</MessageBarBody>
              <MessageBarActions>
                <Button onClick={onRefresh}>{say(language, texts.refresh)}</Button>
              </MessageBarActions>
            </MessageBar>
          )}
        </div>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={isBusy || count === 0 || hasMistake || limits !== undefined}
            onClick={() => void save()}
          >
            {say(language, count === 0 ? texts.saveNone : texts.save, { count })}
          </Button>
          <Button disabledFocusable={count === 0} onClick={() => setDrafts(new Map())}>
            {say(language, texts.discard)}
          </Button>
        </div>
      </div>
    </>
  );
}

const isDefaultTyped = (row: FormRow, typed: Typed | undefined): boolean =>
  typed !== undefined && "value" in typed && isDefault(row, typed.value);

const valueIn = (typed: Typed | undefined, key: SettingKey): [SettingKey, CellValue][] =>
  typed && "value" in typed ? [[key, typed.value]] : [];

/** "Reorders · Changed: 2" */
function summaryOf(group: keyof typeof settingGroups, changed: number, language: Language): string {
  const name = say(language, settingGroups[group]);
  return changed === 0 ? name : `${name} · ${say(language, texts.changed)} ${changed}`;
}

/** The limits of recency must rise (spec 6.2). */
function limitsRise(typed: ReadonlyMap<SettingKey, Typed>): boolean {
  const days = (key: keyof Settings) => {
    const found = typed.get(key);
    return found && "value" in found && typeof found.value === "number" ? found.value : Number.NaN;
  };
  const [high, potential, dormant, low] = (
    ["rfm.r_high", "rfm.r_potential", "rfm.r_dormant", "rfm.r_low"] as const
  ).map(days) as [number, number, number, number];
  // Where one is no number, its own message says so.
  return (
    [high, potential, dormant, low].some(Number.isNaN) || (high < potential && potential < dormant && dormant <= low)
  );
}
