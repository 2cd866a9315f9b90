import { afterEach, describe, expect, it, vi } from "vitest";
import { associateCommands, type CommandId, commandIds } from "../../../src/taskpane/commands/commands";

type Action = (event?: { completed(): void }) => Promise<void>;

/** Office as far as commands need it: what is associated, and in which order things happen. */
function officeOf(show: () => Promise<void> = async () => undefined) {
  const actions = new Map<string, Action>();
  const happened: string[] = [];
  vi.stubGlobal("Office", {
    actions: { associate: (id: string, action: Action) => actions.set(id, action) },
    addin: {
      showAsTaskpane: async () => {
        happened.push("pane shown");
        await show();
      },
    },
  });
  associateCommands((command: CommandId) => happened.push(command));
  return { actions, happened, event: { completed: () => void happened.push("button free") } };
}

afterEach(() => vi.unstubAllGlobals());

describe("commands of ribbon, cell menu and keyboard", () => {
  it("are all known to Excel", () => {
    expect([...officeOf().actions.keys()]).toEqual([...commandIds]);
  });

  it("bring the pane to the front, run there, and set Excel's button free", async () => {
    const { actions, happened, event } = officeOf();
    await actions.get("RefreshAll")?.(event);
    expect(happened).toEqual(["pane shown", "RefreshAll", "button free"]);
  });

  it("run by shortcut, which brings no event", async () => {
    const { actions, happened } = officeOf();
    await actions.get("BuildReview")?.();
    expect(happened).toEqual(["pane shown", "BuildReview"]);
  });

  it("set Excel's button free even where the pane cannot be shown", async () => {
    const { actions, happened, event } = officeOf(() => Promise.reject(new Error("no pane")));
    await expect(actions.get("Open")?.(event)).rejects.toThrow("no pane");
    expect(happened).toEqual(["pane shown", "button free"]);
  });
});
