import { type SettingRow, settingsTable } from "./table";

type Row = (typeof settingsTable)[number];

type ValueOf<R extends SettingRow> = R extends { kind: "choice"; choices: readonly (infer Choice)[] }
  ? Choice
  : R extends { kind: "text" }
    ? string
    : R extends { kind: "auto" }
      ? number | "auto"
      : number;

/** The value of every setting, by key: `settings["rfm.r_high"]` is a number of days. */
export type Settings = { readonly [R in Row as R["key"]]: ValueOf<R> };

export type SettingKey = keyof Settings;

export const defaultSettings: Settings = Object.fromEntries(
  settingsTable.map((row) => [row.key, row.default]),
) as unknown as Settings;

/** The defaults with some values changed. The values are taken as they are: readSettings checks what a user typed. */
export function settingsWith(changes: Partial<Settings>): Settings {
  return { ...defaultSettings, ...changes };
}
