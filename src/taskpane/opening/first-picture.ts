import type { Theme } from "@fluentui/react-components";
import { type Language, say } from "../../text/language";
import { problemTexts } from "../../text/taskpane/problems";
import { otherLanguage, shellTexts } from "../../text/taskpane/shell";
import { darkTheme, lightTheme } from "../theme";

/** Seconds after which the page says that something is wrong, be it that not one script has arrived. */
const PATIENCE = 5;

const languages = [
  { language: "en", tag: "en" },
  { language: "zh", tag: "zh-CN" },
] as const;

/** The tabs of a pane that knows of no sheets yet; the first is open. */
const tabs = ["tab.data", "tab.build", "tab.settings"] as const;

/**
 * What the page shows before any script has run: the frame of the pane as React draws it a moment later, at the same places and
 * in the same colours. The script opening.ts chooses one of the languages. Readers of the screen wait for the pane itself.
 */
export function firstPicture(): string {
  return languages.map(({ language, tag }) => picture(language, tag)).join("");
}

function picture(language: Language, tag: string): string {
  const other = otherLanguage[language];
  const { title, advice } = problemTexts.officeMissing;
  const names = tabs.map((tab) => escaped(say(language, shellTexts[tab])));
  return [
    `<div class="opening" lang="${tag}">`,
    '<div aria-hidden="true">',
    `<div class="opening-header"><span>${escaped(say(language, shellTexts.title))}</span>`,
    `<span lang="${other.language}">${other.name}</span></div>`,
    `<div class="opening-tabs">${names.map((name) => `<span data-name="${name}">${name}</span>`).join("")}</div>`,
    "</div>",
    `<p class="opening-state">${escaped(say(language, shellTexts.starting))}</p>`,
    `<p class="opening-late"><strong>${escaped(say(language, title))}</strong> ${escaped(say(language, advice))}</p>`,
    "</div>",
  ].join("");
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The style of the page and of its first picture. */
export function firstStyle(): string {
  const { fontFamilyBase, fontWeightSemibold } = lightTheme;
  return `
    html, body, #root { height: 100%; margin: 0; }
    :root { ${colors(lightTheme)} }
    :root[data-theme="dark"] { ${colors(darkTheme)} }
    body { background: var(--ground); }
    .opening { position: relative; color: var(--ink); font: 14px/20px ${fontFamilyBase}; }
    ${languages.map(({ tag }) => `:root[lang="${tag}"] .opening:not([lang="${tag}"])`).join(", ")} { display: none; }
    .opening-header { display: flex; align-items: center; justify-content: space-between; padding: 12px 16px 0; }
    .opening-header :first-child { color: var(--brand); font-size: 24px; line-height: 32px; font-weight: ${fontWeightSemibold}; }
    .opening-header :last-child { color: var(--quiet); font-size: 12px; line-height: 16px; min-width: 64px; text-align: center; }
    .opening-tabs { display: flex; padding: 0 8px; }
    .opening-tabs span { color: var(--quiet); padding: 6px 8px; text-align: center; }
    .opening-tabs span::after { content: attr(data-name); display: block; height: 0; overflow: hidden; font-weight: ${fontWeightSemibold}; }
    .opening-tabs :first-child { position: relative; color: var(--ink); font-weight: ${fontWeightSemibold}; }
    .opening-tabs :first-child::before { content: ""; position: absolute; inset: auto 6px 0; height: 2px; border-radius: 1px; background: var(--mark); }
    .opening p { position: absolute; top: 76px; inset-inline: 0; margin: 0; padding: 21px 16px; }
    .opening-state { text-align: center; animation: leave 0s ${PATIENCE}s both; }
    .opening-late { animation: come 0s ${PATIENCE}s both; }
    @keyframes come { from { visibility: hidden; } to { visibility: visible; } }
    @keyframes leave { from { visibility: visible; } to { visibility: hidden; } }
  `;
}

const colors = (theme: Theme): string =>
  [
    `--ground: ${theme.colorNeutralBackground1}`,
    `--ink: ${theme.colorNeutralForeground1}`,
    `--quiet: ${theme.colorNeutralForeground2}`,
    `--brand: ${theme.colorBrandForeground1}`,
    `--mark: ${theme.colorCompoundBrandStroke}`,
  ].join("; ");
