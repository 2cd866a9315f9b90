import { defaultFloors } from "../../engine/kpi/default-set";
import { type Language, say, type Text } from "../../text/language";
import { kpiScorecardTexts as texts } from "../../text/sheets/kpi-scorecard";
import type { KpiResults, Measured } from "../kpi-results";

/** A line for a person or a period: its lasting id, and the name that it begins with; blank is room for one more. */
export interface Line {
  readonly id: string;
  readonly name: string | null;
}

/** People that a template makes room for, of whom some are named so that there is something to overwrite. */
const TEMPLATE_PEOPLE = 5;
const TEMPLATE_NAMED = 3;
const TEMPLATE_PERIODS = 2;
const SPARE_PEOPLE = 3;
/** The periods that a selector offers. */
const PERIODS = 8;

const numbered = (text: Text, number: number, language: Language): string => say(language, text, { number });

export function personLines({ persons }: KpiResults, language: Language): Line[] {
  const spare = (from: number, to: number): Line[] =>
    Array.from({ length: to - from }, (_, place) => ({ id: `person-${from + place + 1}`, name: null }));
  if (persons.length === 0)
    return spare(0, TEMPLATE_PEOPLE).map((line, place) => ({
      ...line,
      name: place < TEMPLATE_NAMED ? numbered(texts.personNumber, place + 1, language) : null,
    }));
  const named = persons.map(({ id, name }) => ({ id, name: typeof name === "string" ? name : say(language, name) }));
  return [...named, ...spare(named.length, named.length + SPARE_PEOPLE)];
}

/** The newest periods of the data, oldest first; in a template two to begin with. */
export function periodLines({ periods }: KpiResults, language: Language): Line[] {
  const named: Line[] =
    periods.length > 0
      ? periods
          .slice(-PERIODS)
          .map(({ id, name }) => ({ id, name: typeof name === "string" ? name : say(language, name) }))
      : Array.from({ length: TEMPLATE_PERIODS }, (_, place) => ({
          id: `period-${place + 1}`,
          name: numbered(texts.periodNumber, place + 1, language),
        }));
  return Array.from({ length: PERIODS }, (_, place) => named[place] ?? { id: `period-${place + 1}`, name: null });
}

export const namedPeriods = (lines: readonly Line[]): number => lines.filter(({ name }) => name !== null).length;

/** One row of the results: who, when, and which KPI or floor. */
export interface ResultLine {
  readonly person: Line;
  /** From 0, its place among the periods. */
  readonly period: number;
  readonly kpi: string;
  /** Set where it is a floor, by its place. */
  readonly floor: number | null;
  readonly measured: Measured | null;
}

/**
 * The rows of the results. The newest period has a row for every person and KPI; an earlier one has what was measured in it,
 * and in a template, where nothing was, all of them.
 */
export function resultLines(results: KpiResults, people: readonly Line[], periods: readonly Line[]): ResultLine[] {
  const found = new Map(results.measured.map((one) => [[one.person, one.period, one.kpi].join("\n"), one]));
  const last = namedPeriods(periods) - 1;
  return people.flatMap((person) =>
    periods.slice(0, last + 1).flatMap(({ id }, period): ResultLine[] => {
      const isWhole = period === last || (results.persons.length === 0 && !results.isGiven);
      const kpis = results.kpis.flatMap((kpi): ResultLine[] => {
        const measured = found.get([person.id, id, kpi.id].join("\n")) ?? null;
        return isWhole || measured ? [{ person, period, kpi: kpi.id, floor: null, measured }] : [];
      });
      const floors = defaultFloors.map((floor, place): ResultLine => {
        const measured = found.get([person.id, id, floor.id].join("\n")) ?? null;
        return { person, period, kpi: floor.id, floor: place, measured };
      });
      return kpis.length > 0 ? [...kpis, ...floors] : [];
    }),
  );
}
