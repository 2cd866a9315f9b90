import { type Language, say } from "../../text/language";
import { reviewTexts as texts } from "../../text/sheets/review";
import { cell, LEFT, type Page } from "../layout/page";

const prompts = [
  texts.promptProcess,
  texts.promptProblem,
  texts.promptCause,
  texts.promptRule,
  texts.promptMeasure,
] as const;

/** Block L: the five questions of a review, in their order, each with room for the team's answer. */
export function promptsBlock(page: Page, language: Language): void {
  page.section("prompts", say(language, texts.promptsSection));
  page.line("prompts-note", say(language, texts.promptsNote), "note");
  const answer = Array.from({ length: page.widths.length - LEFT }, () => cell(null, "text", { role: "input" }));
  page.grid(
    "prompt-answers",
    prompts.flatMap((prompt) => [[cell(say(language, prompt), "text")], answer]),
  );
}
