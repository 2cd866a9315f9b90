import { parseArgs } from "node:util";
import { serialOf } from "../../src/engine/calendar/serial";
import { type ForcedColumns, readForcedColumns } from "../../src/engine/orders/mapping/forced-columns";
import { type ChosenSheet, chosenSheets } from "../../src/sheets/chosen-sheets";
import { sampleAsOf } from "../../src/taskpane/sample/order-lines";
import type { Language } from "../../src/text/language";

export interface DemoOptions {
  /** A workbook of an earlier build, to be rebuilt. */
  readonly book: string | undefined;
  /** The last build of `book` is taken back. */
  readonly undo: boolean;
  /** The plan of this customer of `book` becomes a file of its own. */
  readonly customer: string | undefined;
  /** Undefined: the sample that the project generates, or the orders that `book` holds. */
  readonly orders: string | undefined;
  readonly out: string;
  readonly language: Language;
  /** Undefined: the newest order date. The sample has a day of its own. */
  readonly asOf: number | undefined;
  readonly sheets: readonly ChosenSheet[];
  /** Columns the user names, header by field. */
  readonly columns: ForcedColumns;
  /** The sheets are built blank where there are no orders, as of this day. */
  readonly templateAsOf: number | undefined;
  /** Only inputs can be typed into; the rest of the sheets is protected. */
  readonly lock: boolean;
  /** What was said on the command line; the rest of a rebuild is as the last time. */
  readonly given: ReadonlySet<string>;
}

/** What was typed is not understood; the message says how it is meant. */
export class UsageError extends Error {}

export const usage = `npm run demo -- [--orders FILE] [--out FILE] [--lang en|zh] [--as-of YYYY-MM-DD]
                [--sheets review,rfm-segments] [--map Customer=HEADER --map Amount=HEADER …]
npm run demo -- --template [--out FILE] [--lang en|zh] [--as-of YYYY-MM-DD]        all sheets blank, to be filled later
npm run demo -- --book FILE [--orders FILE] [--out FILE]      rebuilds a workbook, from its own orders or from new ones
npm run demo -- --book FILE --undo [--out FILE]              takes its last build back
npm run demo -- --book FILE --customer NAME [--out FILE]     writes the plan of one customer, to be sent: values alone
each of them with --lock: only inputs can be typed into, until a rebuild with --no-lock`;

export function readOptions(args: readonly string[]): DemoOptions {
  const { values } = parse(args);
  if (values.undo && (values.book === undefined || values.orders !== undefined))
    throw new UsageError("--undo goes with --book and without --orders");
  if (values.customer !== undefined && (values.book === undefined || values.orders !== undefined || values.undo))
    throw new UsageError("--customer goes with --book and without --orders and --undo");
  if (values.template && values.orders !== undefined)
    throw new UsageError("--template goes without --orders: a rebuild with --book and --orders fills it");
  if (values.lock && values["no-lock"]) throw new UsageError("--lock and --no-lock exclude each other");
  const language = values.lang ?? "en";
  if (language !== "en" && language !== "zh") throw new UsageError(`--lang is en or zh, not ${language}`);
  const day = values["as-of"] === undefined ? undefined : dayOf(values["as-of"]);
  return {
    book: values.book,
    undo: values.undo ?? false,
    customer: values.customer,
    given: new Set(Object.keys(values)),
    orders: values.orders,
    templateAsOf: values.template ? (day ?? today()) : undefined,
    lock: values.lock ?? false,
    out: values.out ?? "out/fupan-demo.xlsx",
    language,
    // The day of a template is no choice for the orders that come later.
    asOf: values.template ? undefined : (day ?? dayOfSample(values.orders ?? values.book)),
    sheets: values.sheets?.split(",").map(sheetOf) ?? chosenSheets,
    columns: readForcedColumns((values.map ?? []).map(pairOf)),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        book: { type: "string" },
        customer: { type: "string" },
        undo: { type: "boolean" },
        orders: { type: "string" },
        template: { type: "boolean" },
        lock: { type: "boolean" },
        "no-lock": { type: "boolean" },
        out: { type: "string" },
        lang: { type: "string" },
        "as-of": { type: "string" },
        sheets: { type: "string" },
        map: { type: "string", multiple: true },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The sample holds a date typed a year late, as real lists do; its newest date would be a wrong day for a review. */
function dayOfSample(orders: string | undefined): number | undefined {
  return orders === undefined ? sampleAsOf : undefined;
}

function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function dayOf(text: string): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (!year || !month || !day) throw new UsageError(`--as-of is a day such as 2025-11-15, not ${text}`);
  return serialOf(Number(year), Number(month), Number(day));
}

function sheetOf(text: string): ChosenSheet {
  const sheet = chosenSheets.find((id) => id === text.trim());
  if (!sheet) throw new UsageError(`--sheets knows ${chosenSheets.join(", ")}, not ${text}`);
  return sheet;
}

function pairOf(text: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new UsageError(`--map is FIELD=HEADER, for example Customer=ResellerKey, not ${text}`);
  return [text.slice(0, at), text.slice(at + 1)];
}
