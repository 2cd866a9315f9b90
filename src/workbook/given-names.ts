import type { SheetPlan } from "../sheets/sheet-plan";
import type { GivenName, Rename } from "./look/frame";
import type { FoundSheet, Survey } from "./read/survey";

/** Under which title and names the workbook takes what the plans bring. What is not ours keeps its own. */
export interface Givens {
  /** Tab names, by sheet id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Of a table or a defined name. */
  readonly nameOf: Rename;
  /** A formula with the given names. */
  readonly renamed: (formula: string) => string;
}

export function givensFor(plans: readonly SheetPlan[], survey: Survey): Givens {
  const names = givenNames(plans, survey);
  const nameOf: Rename = (name) => names.get(name.toLowerCase()) ?? name;
  const differing = new Set(
    [...names].filter(([wanted, given]) => wanted !== given.toLowerCase()).map(([wanted]) => wanted),
  );
  return {
    titles: givenTitles(plans, survey),
    nameOf,
    renamed: (formula) => (differing.size === 0 ? formula : withNames(formula, nameOf, differing)),
  };
}

/** Tables and defined names share one set of names, compared without case. */
function givenNames(plans: readonly SheetPlan[], survey: Survey): Map<string, string> {
  const taken = new Set([...survey.names.map(({ name }) => name), ...survey.tableNames].map(lower));
  const ours = new Map<string, string>();
  for (const { own } of survey.sheets) {
    const all: readonly GivenName[] = own ? [...own.frame.names, ...own.frame.tables] : [];
    for (const { wanted, given } of all) if (taken.has(lower(given))) ours.set(lower(wanted), given);
  }
  // A name whose cells are gone can serve nobody: ours are left behind so when the user deletes one of our sheets.
  for (const { name, formula } of survey.names)
    if (formula.includes("#REF!") && !ours.has(lower(name))) ours.set(lower(name), name);

  const names = new Map<string, string>();
  for (const wanted of plans.flatMap(wantedNames)) {
    const given = ours.get(lower(wanted)) ?? numbered(wanted, taken, numberedName);
    taken.add(lower(given));
    names.set(lower(wanted), given);
  }
  return names;
}

/** Names of tables go without an underscore throughout. */
const numberedName = (name: string, number: number): string =>
  name.includes("_") ? `${name}_${number}` : `${name}${number}`;

const wantedNames = (plan: SheetPlan): string[] => [
  ...plan.names.map(({ name }) => name),
  ...plan.blocks.flatMap((block) => (block.kind === "table" && block.excelTable ? block.excelTable : [])),
];

/** Excel's limit for a tab's name. */
const TITLE_LENGTH = 31;

function givenTitles(plans: readonly SheetPlan[], survey: Survey): Map<string, string> {
  const taken = new Set(survey.sheets.map(({ name }) => lower(name)));
  return new Map(
    plans.map(({ id, title }) => {
      const existing = survey.sheets.find((sheet) => sheet.own?.id === id);
      if (existing && !followsTitle(existing, title)) return [id, existing.name];
      if (existing) taken.delete(lower(existing.name));
      const given = numbered(title, taken, (name, number) => {
        const ending = ` (${number})`;
        return name.slice(0, TITLE_LENGTH - ending.length) + ending;
      });
      taken.add(lower(given));
      return [id, given];
    }),
  );
}

/** A tab that bears the title of its last build follows a new one, as when the language changes; one that the user renamed stays. */
const followsTitle = ({ name, own }: FoundSheet, title: string): boolean =>
  own !== undefined &&
  own.frame.title !== title &&
  (name === own.frame.title || name.startsWith(`${own.frame.title} (`));

function numbered(
  wanted: string,
  taken: ReadonlySet<string>,
  ending: (name: string, number: number) => string,
): string {
  let name = wanted;
  for (let number = 2; taken.has(lower(name)); number++) name = ending(wanted, number);
  return name;
}

const lower = (name: string): string => name.toLowerCase();

/** Texts, quoted sheet names and column names in brackets are passed over; a name before "(" or "!" is a function or a sheet. */
const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.]|\s*[(!])/gu;

const withNames = (formula: string, nameOf: Rename, differing: ReadonlySet<string>): string =>
  formula.replace(tokens, (token) => (differing.has(lower(token)) ? nameOf(token) : token));
