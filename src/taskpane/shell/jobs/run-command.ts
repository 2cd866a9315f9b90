import type { ChosenSheet } from "../../../sheets/chosen-sheets";
import { buildTexts as texts } from "../../../text/taskpane/build";
import { listUnderCursor } from "../../build/list-under-cursor";
import type { CommandId } from "../../commands/commands";
import type { SessionStore } from "../session";
import { build, previewRebuild, refresh } from "./book-jobs";
import { runJob } from "./job";
import { pickOrders } from "./order-jobs";

/** Does what ribbon, cell menu or keyboard ask for, in the tab that shows the outcome. `started` is when the workbook was looked at. */
export async function runCommand(session: SessionStore, command: CommandId, started: Promise<void>): Promise<void> {
  await started;
  await commands[command](session);
}

const commands: Readonly<Record<CommandId, (session: SessionStore) => Promise<void>>> = {
  Open: async () => undefined,
  BuildReview: async (session) => {
    const { choices, workbench, kept } = session.get();
    const withReview: readonly ChosenSheet[] = ["review", ...(kept?.choices.sheets ?? [])];
    session.change({ tab: "build", choices: { ...choices, sheets: [...new Set(withReview)] } });
    await (workbench.tabs.has("review") ? previewRebuild(session) : build(session));
  },
  RefreshAll: async (session) => {
    const hasSheets = session.get().workbench.tabs.size > 0;
    session.change({ tab: hasSheets ? "week" : "build" });
    await (hasSheets ? refresh(session) : build(session));
  },
  OpenHere: async (session) => {
    session.change({ tab: "data" });
    const place = await runJob(session, texts.stepLook, listUnderCursor, { canCancel: false });
    if (place) await pickOrders(session, place);
  },
};
