import { useMemo } from "react";
import { ChangePreview } from "../../build-tab/change-preview";
import { changesBySheet } from "../../build-tab/changes-by-sheet";
import { applyPreview } from "../jobs/book-jobs";
import { useLanguage, useSession, useSessionStore } from "../session";
import type { Preview } from "../workbench";

/** The preview of a rebuild, while there is one. */
export function PreviewPanel({ preview }: { readonly preview: Preview }) {
  const session = useSessionStore();
  const language = useLanguage();
  const isBusy = useSession(({ job }) => job !== undefined);
  const sheets = useMemo(() => changesBySheet(preview.changes, preview.planned.plans, language), [preview, language]);
  return (
    <ChangePreview
      language={language}
      sheets={sheets}
      isBusy={isBusy}
      onApply={(accepted) => void applyPreview(session, accepted)}
      onBack={() => session.changeWorkbench({ preview: undefined })}
    />
  );
}
