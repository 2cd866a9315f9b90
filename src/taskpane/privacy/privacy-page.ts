import { type Language, say } from "../../text/language";
import { privacyParts, privacyTitle } from "../../text/privacy";

const languages = [
  { language: "en", tag: "en", name: "English" },
  { language: "zh", tag: "zh-CN", name: "中文" },
] as const;

const style = `
  :root { color-scheme: light dark; }
  body { max-width: 42rem; margin: 0 auto; padding: 16px; font: 14px/1.6 "Segoe UI", "Microsoft YaHei", sans-serif; }
  h1 { font-size: 20px; }
  h2 { font-size: 16px; margin-bottom: 0; }
  section + section { border-top: 1px solid; margin-top: 32px; }
`;

/** The privacy statement as a page of its own, in both languages, without any script. */
export function privacyPage(): string {
  const links = languages.map(({ tag, name }) => `<a href="#${tag}" lang="${tag}">${name}</a>`).join(" · ");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
    <title>${languages.map(({ language }) => escaped(say(language, privacyTitle))).join(" · ")}</title>
    <style>${style}</style>
  </head>
  <body>
    <nav>${links}</nav>
    <main>
${languages.map(({ language, tag }) => statement(language, tag)).join("\n")}
    </main>
  </body>
</html>
`;
}

function statement(language: Language, tag: string): string {
  const parts = privacyParts.flatMap(({ heading, sentences }) => [
    `<h2>${escaped(say(language, heading))}</h2>`,
    ...sentences.map((sentence) => `<p>${escaped(say(language, sentence))}</p>`),
  ]);
  return [
    `<section id="${tag}" lang="${tag}">`,
    `<h1>${escaped(say(language, privacyTitle))}</h1>`,
    ...parts,
    "</section>",
  ]
    .map((line) => `      ${line}`)
    .join("\n");
}

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
