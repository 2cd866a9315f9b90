import { lazy, useMemo } from "react";
import { BuildTab } from "../../build-tab/build-tab";
import { sheetCards } from "../../build-tab/sheet-cards";
import { build, goTo, previewRebuild, refresh, undo } from "../jobs/book-jobs";
import { useOutcome, useStale } from "../jobs/use-outcome";
import { useLanguage, useSession, useSessionStore } from "../session";
import { today } from "../today";

/** Loaded with the first preview: most visits need none. */
const PreviewPanel = lazy(async () => ({ default: (await import("./preview-panel")).PreviewPanel }));

export function BuildPanel() {
  const session = useSessionStore();
  const language = useLanguage();
  const choices = useSession(({ choices }) => choices);
  const { tables, tabs, canUndo, preview } = useSession(({ workbench }) => workbench);
  const isBusy = useSession(({ job }) => job !== undefined);
  const stale = useStale();
  const outcome = useOutcome();
  const isLooked = useSession(({ orders, kept }) => orders !== undefined || kept !== undefined);
  const isStale = stale !== undefined;
  const cards = useMemo(() => sheetCards({ tables, tabs, isStale, isLooked }), [tables, tabs, isStale, isLooked]);
  if (preview) return <PreviewPanel preview={preview} />;
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
