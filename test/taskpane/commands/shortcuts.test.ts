import { describe, expect, it } from "vitest";
import { commandIds } from "../../../src/taskpane/commands/commands";
import { shortcutResources, shortcutsFile } from "../../../src/taskpane/commands/shortcuts";

const { actions, shortcuts, resources } = shortcutsFile();

describe("keyboard shortcuts", () => {
  it("run commands that the pane associates", () => {
    for (const { id } of actions) expect(commandIds).toContain(id);
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  });

  it("have each a combination of their own, as Microsoft advises for add-ins", () => {
    const combinations = shortcuts.map(({ key }) => key.default);
    expect(new Set(combinations).size).toBe(3);
    for (const combination of combinations) expect(combination).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
  });

  it("are named in English and in Chinese", () => {
    for (const { id, name } of actions) {
      expect(name).toBe(`\${resource.${id}}`);
      expect(resources.default[id]?.value).toMatch(/^[\x20-\x7e]+$/);
      expect(shortcutResources().resources["zh-cn"][id]?.value).toMatch(/\p{Script=Han}/u);
    }
  });
});
