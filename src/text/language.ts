export type Language = "en" | "zh";

/**
 * A text in both languages. Placeholders stand in braces: "customers has {count} rows". Two words in one are for one and for
 * any other number: "{count} {count|row|rows}".
 */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** The text in one language with its placeholders filled. */
export function say(language: Language, text: Text, parameters?: Readonly<Record<string, string | number>>): string {
  if (parameters === undefined) return text[language];
  return text[language].replace(
    /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const given = parameters[name];
      if (given === undefined) return whole;
      return one === undefined || many === undefined ? String(given) : String(given) === "1" ? one : many;
    },
  );
}
