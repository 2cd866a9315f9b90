import { labels } from "../../text/labels";
import { type Language, say } from "../../text/language";
import { type Expression, literal } from "../layout/formula";

/** A band of completion as a word in a formula. */
export const statusWord = (status: "met" | "onTrack" | "watch" | "alert", language: Language): Expression =>
  literal(say(language, labels[`status.${status}`]));

/** The words for an achievement, by the bands of the settings. */
export function bandWords(achievement: Expression, language: Language): Expression {
  const reached = `ROUND(${achievement},9)`;
  const watch = `IF(${reached}>=set_status_watch,${statusWord("watch", language)},${statusWord("alert", language)})`;
  const onTrack = `IF(${reached}>=set_status_ontrack,${statusWord("onTrack", language)},${watch})`;
  return `IF(${reached}>=set_status_met,${statusWord("met", language)},${onTrack})`;
}
