import { numberFromText } from "../../../src/functions/convert/text-values";

/** The arguments of an example such as `=TARGET.INQUIRIES(500000,10000,10%)`; undefined where one is no constant. */
export function constantArguments(formula: string): unknown[] | undefined {
  const inside = /^=[\w.]+\((.*)\)$/s.exec(formula)?.[1];
  if (inside === undefined) return undefined;
  const values = inside === "" ? [] : split(inside, ",").map(constant);
  return values.includes(undefined) ? undefined : values;
}

function constant(typed: string): unknown {
  const text = typed.trim();
  if (text === "") return null;
  if (text.startsWith("{") && text.endsWith("}")) {
    const rows = split(text.slice(1, -1), ";").map((row) => split(row, ",").map(constant));
    return rows.some((row) => row.includes(undefined)) ? undefined : rows;
  }
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  return numberFromText(text);
}

/** Splits outside of quotes, braces and parentheses. */
function split(text: string, separator: string): string[] {
  const parts = [""];
  let depth = 0;
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    if (!isQuoted && "({".includes(letter)) depth++;
    if (!isQuoted && ")}".includes(letter)) depth--;
    if (letter === separator && depth === 0 && !isQuoted) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
