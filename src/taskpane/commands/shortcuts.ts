import type { Language } from "../../text/language";
import { commandTexts } from "../../text/taskpane/commands";
import type { CommandId } from "./commands";

/** Excel, Windows, macOS and browsers leave these alone; Microsoft advises Ctrl+Shift+Alt for add-ins. */
const keys: readonly (readonly [CommandId, string])[] = [
  ["Open", "Ctrl+Shift+Alt+F"],
  ["BuildReview", "Ctrl+Shift+Alt+B"],
  ["RefreshAll", "Ctrl+Shift+Alt+R"],
];

interface Resource {
  readonly value: string;
}

/** The file that the manifest's ExtendedOverrides names. Names stand in it as tokens, so that each language has its own. */
export function shortcutsFile() {
  return {
    actions: keys.map(([id]) => ({ id, type: "ExecuteFunction", name: `\${resource.${id}}` })),
    shortcuts: keys.map(([id, key]) => ({ action: id, key: { default: key } })),
    resources: { default: names("en") },
  };
}

/** The names of the actions in the languages beside English (ResourcesUrl). */
export function shortcutResources() {
  return { resources: { "zh-cn": names("zh") } };
}

const names = (language: Language): Record<string, Resource> =>
  Object.fromEntries(keys.map(([id]) => [id, { value: commandTexts[id].label[language] }]));
