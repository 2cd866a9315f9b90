import { useMemo } from "react";
import { callsOf } from "../../week-tab/calls";
import { WeekTab } from "../../week-tab/week-tab";
import { goTo, refresh } from "../jobs/book-jobs";
import { useOutcome, useStale } from "../jobs/use-outcome";
import { useLanguage, useSession, useSessionStore } from "../session";
import { today } from "../today";

export function WeekPanel() {
  const session = useSessionStore();
  const language = useLanguage();
  const kept = useSession(({ kept }) => kept);
  const plan = useSession(({ workbench }) => workbench.plan);
  const isBusy = useSession(({ job }) => job !== undefined);
  const stale = useStale();
  const outcome = useOutcome();
  const asOf = kept?.week.now.asOf;
  const calls = useMemo(() => (plan && asOf !== undefined ? callsOf(plan, asOf) : undefined), [plan, asOf]);
  if (!kept) return null;
  const { place, week } = kept;
  return (
    <WeekTab
      language={language}
      week={week}
      calls={calls}
      today={today()}
      ordersIn={place?.kind === "table" ? place.name : (place?.sheet ?? "")}
      isBusy={isBusy}
      stale={stale}
      outcome={outcome}
      onRefresh={() => void refresh(session)}
      onGo={(row) => void goTo(session, row)}
    />
  );
}
