import { useEffect, useState } from "react";
import { defaultSettings, type SettingKey } from "../../../engine/settings/settings";
import { settingName } from "../../../sheets/setting-name";
import { settingRow, shownValue } from "../../../sheets/settings";
import type { CellValue } from "../../../sheets/sheet-plan";
import type { Language } from "../../../text/language";
import { readNamedCells } from "../../../workbook/restore/own-cells";
import { SettingsTab } from "../../settings-tab/settings-tab";
import { refresh, saveSettings } from "../jobs/book-jobs";
import { quietly } from "../jobs/quietly";
import { useLanguage, useSession, useSessionStore } from "../session";

type Saved = ReadonlyMap<SettingKey, CellValue>;

/** Reads the Settings sheet when the tab is opened and after each job: the user, or a build, may have changed it. */
export function SettingsPanel() {
  const session = useSessionStore();
  const language = useLanguage();
  const sheetsLanguage = useSession(({ kept, choices }) => (kept?.choices ?? choices).language);
  const hasSheets = useSession(({ workbench }) => workbench.tabs.size > 0);
  const isBusy = useSession(({ job }) => job !== undefined);
  const [saved, setSaved] = useState<Saved>();
  const [isSaved, setIsSaved] = useState(false);
  useEffect(() => {
    if (!hasSheets || isBusy) return;
    let isLeft = false;
    void quietly(session, readSaved).then((values) => {
      if (!isLeft && values) setSaved(values);
    });
    return () => {
      isLeft = true;
    };
  }, [session, hasSheets, isBusy]);
  const save = async (values: Saved) => {
    const shown = inWords(values, sheetsLanguage);
    const isDone = await saveSettings(session, shown);
    if (isDone) setSaved(new Map([...(saved ?? []), ...shown]));
    setIsSaved(isDone);
    return isDone;
  };
  // While they are read there is nothing to show yet, and nothing to explain.
  if (hasSheets && !saved) return null;
  return (
    <SettingsTab
      language={language}
      saved={hasSheets ? saved : undefined}
      isBusy={isBusy}
      isSaved={isSaved}
      onSave={save}
      onRefresh={() => {
        session.change({ tab: "week" });
        void refresh(session);
      }}
      onBuild={() => session.change({ tab: "build" })}
    />
  );
}

/** The values as the Settings sheet shows them, whatever language the pane speaks. */
const inWords = (values: Saved, language: Language): Saved =>
  new Map(
    [...values].map(([key, value]) => [
      key,
      value === null || typeof value === "boolean" ? value : shownValue(settingRow(key), value, language),
    ]),
  );

async function readSaved(): Promise<Saved> {
  const cells = await readNamedCells(settingName(""));
  const keys = Object.keys(defaultSettings) as SettingKey[];
  return new Map(
    keys.flatMap((key) => {
      const name = settingName(key);
      return cells.has(name) ? [[key, cells.get(name) ?? null] as const] : [];
    }),
  );
}
