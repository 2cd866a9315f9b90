import { parseArgs } from "node:util";
import type { Language } from "../../src/text/language";

export interface CalcOptions {
  /** Undefined where they stand in a file. */
  readonly formula: string | undefined;
  readonly file: string | undefined;
  /** A workbook or CSV to open first. */
  readonly book: string | undefined;
  /** Of messages. */
  readonly language: Language;
}

/** What was typed is not understood; the message says how it is meant. */
export class UsageError extends Error {}

const USAGE = `npm run calc -- '=TARGET.INQUIRIES(500000,10000,10%)'
npm run calc -- --book orders.csv '=SUM(Orders[Amount])'
npm run calc -- --file formulas.txt
  --book FILE     .xlsx or .csv (also gzipped) to open first; a CSV is the table Orders on the first sheet
  --file FILE     one formula a line; prints one JSON value a line
  --lang en|zh    language of messages`;

export function readOptions(args: readonly string[]): CalcOptions {
  const { values, positionals } = parse(args);
  const { file, book, lang = "en" } = values;
  if (lang !== "en" && lang !== "zh") throw new UsageError(`--lang is en or zh, not ${lang}\n\n${USAGE}`);
  const [formula, ...rest] = positionals;
  if (rest.length > 0 || (formula === undefined) === (file === undefined)) {
    throw new UsageError(`one formula in quotes, or --file\n\n${USAGE}`);
  }
  return { formula, file, book, language: lang };
}

function parse(args: readonly string[]) {
  try {
    const options = { book: { type: "string" }, file: { type: "string" }, lang: { type: "string" } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
