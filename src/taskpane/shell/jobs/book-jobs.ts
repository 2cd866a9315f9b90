import type { SettingKey } from "../../../engine/settings/settings";
import { kindsOf } from "../../../engine/tables/optional-tables";
import { settingName } from "../../../sheets/setting-name";
import type { CellValue } from "../../../sheets/sheet-plan";
import type { Text } from "../../../text/language";
import { buildTexts as texts } from "../../../text/taskpane/build";
import { settingsTexts } from "../../../text/taskpane/settings";
import { mergeWords } from "../../../text/workbook";
import type { Change } from "../../../workbook/merge/change";
import { readOwnBook } from "../../../workbook/read/own-book";
import { type CellPlace, readOwnList } from "../../../workbook/read/own-list";
import { findTables } from "../../../workbook/read/tables";
import { writeNamedCells } from "../../../workbook/restore/own-cells";
import { selectAddress } from "../../../workbook/selection";
import {
  type BuildOptions,
  type BuildStep,
  type PlannedBook,
  planFromOrders,
  writePlanned,
} from "../../build/build-from-orders";
import type { BuildChoices } from "../../build/choices";
import { lastBuild } from "../../build/kept-build";
import type { TableName } from "../../build-tab/sheet-cards";
import { computeInWorker } from "../../worker/compute-in-worker";
import type { SessionStore } from "../session";
import { today } from "../today";
import { type JobControls, runJob } from "./job";
import { outcomeOf } from "./outcome";

/** Looks at the workbook: what the last build left, which tables there are, and whether orders came since. */
export async function lookAtBook(session: SessionStore): Promise<void> {
  const [kept, own, tables] = [await lastBuild(), await readOwnBook(), await findTables()];
  const foreign = tables.filter(({ name }) => !own.tables.includes(name));
  const kinds = kindsOf(foreign.map(({ name, sheet, headers }) => ({ names: [name, sheet], headers })));
  const hasOrders = kept?.place !== undefined || session.get().orders?.read !== undefined;
  session.change({ kept, ...(kept && { choices: kept.choices }) });
  session.changeWorkbench({
    tables: new Set<TableName>([...kinds.keys(), ...(hasOrders ? (["orders"] as const) : [])]),
    tabs: own.tabs,
    canUndo: own.canUndo,
    plan: own.tabs.has("reorder-plan") ? await readOwnList("reorder-plan", "plan") : undefined,
  });
}

/** What a part of the whole each step is, by time. */
const parts: Readonly<Record<BuildStep, { readonly text: Text; readonly from: number; readonly to: number }>> = {
  read: { text: texts.stepRead, from: 0, to: 0.3 },
  compute: { text: texts.stepCompute, from: 0.3, to: 0.5 },
  write: { text: texts.stepWrite, from: 0.5, to: 1 },
};

const optionsOf = ({ signal, onProgress }: JobControls): BuildOptions => ({
  signal,
  compute: computeInWorker,
  today: today(),
  onProgress: (step, share) => {
    const { text, from, to } = parts[step];
    onProgress(from + share * (to - from), text);
  },
});

/** Builds with the choices of the session, or with those of the last build. */
export async function build(session: SessionStore, choices: BuildChoices = session.get().choices): Promise<void> {
  await runJob(session, texts.stepRead, async (controls) => {
    session.changeWorkbench({ outcome: undefined, preview: undefined });
    await finish(session, await planFromOrders(choices, optionsOf(controls)), controls);
  });
}

/** Brings the sheets up to date as they were last built; how the orders are read is as it was answered since. */
export async function refresh(session: SessionStore): Promise<void> {
  const { choices, kept } = session.get();
  const { language, asOf, sheets, templateAsOf, lock } = kept?.choices ?? choices;
  await build(session, { ...choices, language, asOf, sheets, templateAsOf, lock });
}

/** All of a rebuild but the writing: what it would change waits for the user's word. */
export async function previewRebuild(session: SessionStore): Promise<void> {
  await runJob(session, texts.stepRead, async (controls) => {
    session.changeWorkbench({ outcome: undefined, preview: undefined });
    const planned = await planFromOrders(session.get().choices, optionsOf(controls));
    controls.onProgress(parts.write.from, texts.stepCompare);
    const words = mergeWords(planned.summary.language);
    const { previewBuild } = await import("../../../workbook/preview-build");
    const { changes } = await previewBuild(planned.plans, { words, signal: controls.signal });
    session.changeWorkbench({ preview: { planned, changes } });
  });
}

/** Does what was previewed; of the accepted edits the sheets take what was computed. */
export async function applyPreview(session: SessionStore, accepted: readonly Change[]): Promise<void> {
  const { preview } = session.get().workbench;
  if (!preview) return;
  await runJob(session, texts.stepWrite, (controls) => finish(session, preview.planned, controls, accepted));
}

async function finish(
  session: SessionStore,
  planned: PlannedBook,
  controls: JobControls,
  accepted: readonly Change[] = [],
): Promise<void> {
  const built = await writePlanned(planned, { ...optionsOf(controls), accepted });
  session.change({ built });
  session.changeWorkbench({ preview: undefined, stale: undefined, outcome: outcomeOf(built) });
  await lookAtBook(session);
}

export async function undo(session: SessionStore): Promise<void> {
  await runJob(
    session,
    texts.stepUndo,
    async () => {
      const { undoLastBuild } = await import("../../../workbook/restore/undo-build");
      await undoLastBuild();
      session.change({ built: undefined });
      session.changeWorkbench({
        outcome: [{ text: texts.undone, parameters: {} }],
        stale: undefined,
        preview: undefined,
      });
      await lookAtBook(session);
    },
    { canCancel: false },
  );
}

/** True once the values stand on the Settings sheet. */
export async function saveSettings(
  session: SessionStore,
  values: ReadonlyMap<SettingKey, CellValue>,
): Promise<boolean> {
  const saved = await runJob(
    session,
    settingsTexts.stepSave,
    async () => {
      await writeNamedCells(new Map([...values].map(([key, value]) => [settingName(key), value])));
      return true;
    },
    { canCancel: false },
  );
  if (saved) session.changeWorkbench({ stale: "settings", outcome: undefined });
  return saved ?? false;
}

export async function goTo(session: SessionStore, { sheet, address }: CellPlace): Promise<void> {
  await runJob(session, texts.stepOpen, () => selectAddress(sheet, address), { canCancel: false });
}
