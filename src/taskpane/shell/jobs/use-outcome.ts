import { say } from "../../../text/language";
import { buildTexts } from "../../../text/taskpane/build";
import { figures } from "../../figures";
import { useLanguage, useSession } from "../session";

/** What came of the last job, in words. */
export function useOutcome(): string | undefined {
  const language = useLanguage();
  const outcome = useSession(({ workbench }) => workbench.outcome);
  if (!outcome) return undefined;
  const { number, day } = figures(language);
  const shown = Object.entries(outcome.parameters).map(([name, value]) => [
    name,
    typeof value !== "number" ? value : name === "asOf" ? day(value) : number(value),
  ]);
  return say(language, outcome.text, Object.fromEntries(shown));
}

/** Why the sheets are out of date, in words. */
export function useStale(): string | undefined {
  const language = useLanguage();
  const stale = useSession(({ workbench }) => workbench.stale);
  return stale && say(language, stale === "orders" ? buildTexts.stale : buildTexts.staleSettings);
}
