import { useMemo } from "react";
import { BuildTab } from "../build-tab/build-tab";
import { ChangePreview } from "../build-tab/change-preview";
import { changesBySheet } from "../build-tab/changes-by-sheet";
import { sheetCards } from "../build-tab/sheet-cards";
import { applyPreview, build, goTo, previewRebuild, refresh, undo } from "./book-jobs";
import { useLanguage, useSession, useSessionStore } from "./session";
import { today } from "./today";
import { useOutcome, useStale } from "./use-outcome";

export function BuildPanel() {
  const session = useSessionStore();
  const language = useLanguage();
  const choices = useSession(({ choices }) => choices);
  const { tables, tabs, canUndo, preview } = useSession(({ workbench }) => workbench);
  const isBusy = useSession(({ job }) => job !== undefined);
  const stale = useStale();
  const outcome = useOutcome();
  const cards = useMemo(() => sheetCards({ tables, tabs, isStale: stale !== undefined }), [tables, tabs, stale]);
  const sheets = useMemo(
    () => (preview ? changesBySheet(preview.changes, preview.planned.plans, language) : []),
    [preview, language],
  );
  if (preview)
    return (
      <ChangePreview
        language={language}
        sheets={sheets}
        isBusy={isBusy}
        onApply={(accepted) => void applyPreview(session, accepted)}
        onBack={() => session.changeWorkbench({ preview: undefined })}
      />
    );
  return (
    <BuildTab
      language={language}
      choices={choices}
      today={today()}
      cards={cards}
      isBusy={isBusy}
      outcome={outcome}
      stale={stale}
      canUndo={canUndo}
      onChoose={session.choose}
      onBuild={() => void (tabs.size === 0 ? build(session) : previewRebuild(session))}
      onRefresh={() => void refresh(session)}
      onUndo={() => void undo(session)}
      onOpen={(sheet) => void goTo(session, { sheet, address: "A1" })}
    />
  );
}
