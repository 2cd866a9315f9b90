import { cleanOrders, requireOrders } from "../../engine/orders/clean";
import { type ReviewDay, reviewDay } from "../../engine/orders/review-day";
import { type Week, weekAfter } from "../../engine/reorder/week/week";
import { readSettings } from "../../engine/settings/read";
import { type Settings, settingsWith } from "../../engine/settings/settings";
import { optionalTables } from "../../engine/tables/optional-tables";
import { planBook } from "../../sheets/book";
import { type BookResults, computeResults } from "../../sheets/results";
import type { SheetPlan } from "../../sheets/sheet-plan";
import type { Language } from "../../text/language";
import { choiceOfWord } from "../../text/setting-words";
import type { BuildInputs } from "./read-inputs";

/** What a build found, for the user to read; plain data like the plans. */
export interface BookSummary extends Pick<BookResults, "settings" | "mapping" | "report" | "asOf" | "source"> {
  readonly language: Language;
  /** What is new since the last build, and what the next one compares with. */
  readonly week: Week;
  /** How the review day was found; undefined where somebody chose it. */
  readonly reviewDay: ReviewDay | undefined;
}

export interface ComputedBook {
  readonly plans: readonly SheetPlan[];
  readonly summary: BookSummary;
}

/** Cleans the orders, lets the engine work and plans the sheets. Pure: what was read in, what is to be written out. */
export function computeBook(
  { choices, typed, orders, besides, lastWeek, today, kpiEdits }: BuildInputs,
  /** How far it is, from 0 to 1. */
  onProgress: (share: number) => void = () => undefined,
): ComputedBook {
  const { info, mapping, table } = orders;
  const typedNow = readSettings(
    typed.map((row) => [...row]),
    choiceOfWord,
  );
  const given: TypedSettings = Object.fromEntries(typed.map(([key]) => [key, typedNow[key as keyof Settings]]));
  const language = given["general.lang"] ?? choices.language;
  const rules = settingsWith({ ...given, "general.lang": language });
  const chosen = given["general.as_of"] ?? choices.asOf;
  const { dateOrder } = choices;
  const all = cleanOrders(table, mapping, { settings: rules, asOf: chosen, dateOrder });
  const found = chosen === undefined && today !== undefined ? (reviewDay(all.orders, today) ?? undefined) : undefined;
  const read = found?.later ? cleanOrders(table, mapping, { settings: rules, asOf: found.day, dateOrder }) : all;
  const isBlank = read.report.rowsRead === 0 && choices.templateAsOf !== undefined;
  const cleaned = isBlank
    ? cleanOrders(table, mapping, { settings: rules, asOf: chosen ?? choices.templateAsOf })
    : read;
  if (!isBlank) requireOrders(cleaned, "orders");
  onProgress(0.4);

  const { newestDay } = cleaned.report;
  const currency = cleaned.report.currency || (choices.currency ?? "");
  const results = computeResults(
    cleaned,
    {
      settings: settingsWith({ "general.currency": currency, ...given, "general.lang": language }),
      mapping,
      source: { sheet: info.sheet, ...info.firstCell },
      proposed: {
        settings: settingsWith({ "general.lang": choices.language, "general.currency": currency }),
        asOf: choices.asOf ?? newestDay ?? choices.templateAsOf ?? cleaned.orders.asOf,
      },
    },
    optionalTables(besides),
    kpiEdits,
  );
  onProgress(0.8);
  const plans = planBook(results, choices.sheets, language);
  const { settings, report, source, book, reorder } = results;
  const week = weekAfter(lastWeek, { book, settings, rhythms: reorder.customers, held: reorder.held });
  return {
    plans,
    summary: { settings, report, asOf: results.asOf, source, mapping, language, week, reviewDay: found },
  };
}

type TypedSettings = Partial<Settings> & { readonly "general.as_of"?: number };
