import type { FunctionDefinition } from "../../src/functions/define";
import type { Language } from "../../src/text/language";
import { parameterKindText, prefixText, referenceText, resultKindText } from "../../src/text/reference";

/** The reference of all functions as a Markdown page, grouped by prefix in the order of the registry. */
export function functionsPage(definitions: readonly FunctionDefinition[], language: Language): string {
  const sections = prefixes(definitions).flatMap((prefix) => [
    heading(prefix, language),
    ...definitions.filter(({ id }) => prefixOf(id) === prefix).map((definition) => entry(definition, language)),
  ]);
  const { title, made, howToRead } = referenceText;
  return `${[`# ${title[language]}`, made[language], howToRead[language], ...sections].join("\n\n")}\n`;
}

/** `=RFM.SEGMENT(customers, dates, amounts, [as_of])`: what may be left out stands in brackets. */
export function signatureOf({ id, parameters }: FunctionDefinition): string {
  const names = Object.entries(parameters).map(([name, { optional }]) => (optional ? `[${name}]` : name));
  return `=${id}(${names.join(", ")})`;
}

function prefixes(definitions: readonly FunctionDefinition[]): string[] {
  return [...new Set(definitions.map(({ id }) => prefixOf(id)))];
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf("."));
}

function heading(prefix: string, language: Language): string {
  const about = prefixText[prefix];
  return about ? `## ${prefix}: ${about[language]}` : `## ${prefix}`;
}

function entry(definition: FunctionDefinition, language: Language): string {
  const { argument, takes, meaning, returns, example } = referenceText;
  const rows = Object.entries(definition.parameters).map(
    ([name, { kind, description }]) =>
      `| \`${name}\` | ${parameterKindText[kind][language]} | ${cell(description[language])} |`,
  );
  return [
    `### ${definition.id}`,
    "",
    `\`${signatureOf(definition)}\``,
    "",
    definition.description[language],
    "",
    `| ${argument[language]} | ${takes[language]} | ${meaning[language]} |`,
    "|---|---|---|",
    ...rows,
    "",
    `**${returns[language]}** ${resultKindText[definition.result][language]}`,
    "",
    `**${example[language]}** \`${definition.example.formula}\` → ${definition.example.result}`,
  ].join("\n");
}

/** Text that fits into one cell of a Markdown table. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
