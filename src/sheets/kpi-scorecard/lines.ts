import { defaultFloors } from "../../engine/kpi/default-set";
import { keyOf } from "../../engine/orders/reading/name";
import { type Language, say, type Text } from "../../text/language";
import { kpiScorecardTexts as texts } from "../../text/sheets/kpi-scorecard";
import { resultKey } from "../kpi-edits";
import type { KpiResults, Measured, Named } from "../kpi-results";

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

const languages: readonly Language[] = ["en", "zh"];

const numbered = (text: Text, number: number, language: Language): string => say(language, text, { number });

const spareId = (number: number): string => `person-${number}`;

/** Lines without a person of the data: somebody may be named in them. */
export const isSpareLine = (id: string): boolean => /^person-\d+$/.test(id);

/** A name that a template begins with, in either language. */
export const isTemplateName = (name: string): boolean =>
  Array.from({ length: TEMPLATE_NAMED }, (_, place) => place + 1).some((number) =>
    languages.some((language) => name === numbered(texts.personNumber, number, language)),
  );

/**
 * A line a person. Those who were named by hand in a line that was free keep it, with a name that the sheet holds, and as many
 * lines are free again.
 */
export function personLines({ persons, edits }: KpiResults, language: Language): Line[] {
  const known = new Set(persons.map(({ id }) => id));
  const named = edits.lines.filter(({ name }) => !known.has(keyOf(name)));
  const fixed = persons.length === 0 ? templateLines(language) : persons.map((person) => nameIn(person, language));
  const isFixed = (id: string) => fixed.some((line) => line.id === id);
  const added = named.filter(({ id }) => !isFixed(id)).map(({ id }): Line => ({ id, name: null }));
  const lines = [...fixed, ...added];
  const free = fixed.filter(({ id, name }) => name === null && !named.some((line) => line.id === id)).length;
  const wanted = persons.length === 0 ? TEMPLATE_PEOPLE - TEMPLATE_NAMED : SPARE_PEOPLE;
  for (let number = persons.length + 1, spare = free; spare < wanted; number++) {
    if (lines.some(({ id }) => id === spareId(number))) continue;
    lines.push({ id: spareId(number), name: null });
    spare++;
  }
  return lines;
}

const templateLines = (language: Language): Line[] =>
  Array.from({ length: TEMPLATE_PEOPLE }, (_, place) => ({
    id: spareId(place + 1),
    name: place < TEMPLATE_NAMED ? numbered(texts.personNumber, place + 1, language) : null,
  }));

const nameIn = ({ id, name }: Named, language: Language): Line => ({
  id,
  name: typeof name === "string" ? name : say(language, name),
});

/** The newest periods of the data, oldest first; in a template two to begin with. */
export function periodLines({ periods }: KpiResults, language: Language): Line[] {
  const named: Line[] =
    periods.length > 0
      ? periods.slice(-PERIODS).map((period) => nameIn(period, language))
      : Array.from({ length: TEMPLATE_PERIODS }, (_, place) => ({
          id: `period-${place + 1}`,
          name: numbered(texts.periodNumber, place + 1, language),
        }));
  return Array.from({ length: PERIODS }, (_, place) => named[place] ?? { id: `period-${place + 1}`, name: null });
}

export const namedPeriods = (lines: readonly Line[]): number => lines.filter(({ name }) => name !== null).length;

/** KPIs in the list as it will stand. */
export const listedKpis = ({ kpis, edits }: KpiResults): number =>
  kpis.filter(({ id }) => !edits.takenOut.includes(id)).length + edits.kpis.length;

/** One row of the results: who, when, and which KPI or floor. */
export interface ResultLine {
  readonly key: string;
  readonly person: Line;
  /** From 0, its place among the periods. */
  readonly period: number;
  readonly kpi: string;
  /** Set where the user added the KPI: the list of KPIs knows it by nothing else. */
  readonly addedName: string | null;
  /** Set where it is a floor, by its place. */
  readonly floor: number | null;
  readonly measured: Measured | null;
}

/**
 * The rows of the results. The newest period has a row for every person and KPI; an earlier one has what was measured in it,
 * and in a template, where nothing was, all of them. KPIs that the user added have rows as the others have, but where he added
 * the row as well; those that he took out have none.
 */
export function resultLines(results: KpiResults, people: readonly Line[], periods: readonly Line[]): ResultLine[] {
  const { edits } = results;
  const found = new Map(results.measured.map((one) => [[one.person, one.period, one.kpi].join("\n"), one]));
  const last = namedPeriods(periods) - 1;
  const own = new Set(edits.results);
  const kpis = [
    ...results.kpis.filter(({ id }) => !edits.takenOut.includes(id)).map(({ id }) => ({ id, addedName: null })),
    ...edits.kpis.map(({ id, name }) => ({ id, addedName: name })),
  ];
  return people.flatMap((person) =>
    periods.slice(0, last + 1).flatMap(({ id: periodId }, period): ResultLine[] => {
      const isWhole = period === last || (results.persons.length === 0 && !results.isGiven);
      const line = (kpi: string, addedName: string | null, floor: number | null): ResultLine => {
        const measured = found.get([person.id, periodId, kpi].join("\n")) ?? null;
        return { key: resultKey(person.id, period + 1, kpi), person, period, kpi, addedName, floor, measured };
      };
      const lines = kpis
        .map(({ id, addedName }) => line(id, addedName, null))
        .filter(({ measured }) => isWhole || measured);
      const floors = defaultFloors.map(({ id }, place) => line(id, null, place));
      return lines.length > 0 ? [...lines, ...floors].filter(({ key }) => !own.has(key)) : [];
    }),
  );
}
