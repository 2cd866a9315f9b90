import { type Language, say, type Text } from "../../text/language";
import { commonTexts } from "../../text/sheets/common";
import { cell, type Page } from "./page";

/** What a template says where the orders will speak. */
export const noData = (language: Language): string => say(language, commonTexts.noData);

/** In place of a sheet's sentence: what the template waits for, and that what is typed stays. */
export function noDataSentence(page: Page, language: Language): void {
  page.line("sentence", say(language, commonTexts.noDataSentence), "sentence", 24);
}

/** The sections that a sheet will have, so that it is seen what will come. */
export function waitingSections(page: Page, sections: readonly Text[], language: Language): void {
  page.section("waiting", noData(language));
  page.grid(
    "waiting-sections",
    sections.map((heading) => [cell(say(language, heading), "text")]),
  );
}
