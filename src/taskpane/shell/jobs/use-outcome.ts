import { type Language, say } from "../../../text/language";
import { buildTexts } from "../../../text/taskpane/build";
import { figures } from "../../figures";
import { useLanguage, useSession } from "../session";
import type { Sentence } from "../workbench";

/** What came of the last job, in words. */
export function useOutcome(): string | undefined {
  const language = useLanguage();
  const outcome = useSession(({ workbench }) => workbench.outcome);
  return outcome?.map((sentence) => sentenceWords(sentence, language)).join(language === "zh" ? "" : " ");
}

/** Parameters that are days, as Excel serials. */
const days: ReadonlySet<string> = new Set(["asOf", "latest"]);

function sentenceWords({ text, parameters }: Sentence, language: Language): string {
  const { number, day } = figures(language);
  const shown = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value !== "number" ? value : days.has(name) ? day(value) : number(value),
  ]);
  return say(language, text, Object.fromEntries(shown));
}

/** Why the sheets are out of date, in words. */
export function useStale(): string | undefined {
  const language = useLanguage();
  const stale = useSession(({ workbench }) => workbench.stale);
  return stale && say(language, stale === "orders" ? buildTexts.stale : buildTexts.staleSettings);
}
