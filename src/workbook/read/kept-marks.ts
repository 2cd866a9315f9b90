import { cellAddress } from "../address";
import type { KeptMark } from "../merge/kept-mark";
import type { Moves } from "../merge/place/moves";
import { keyAt } from "../merge/place/user-cells";
import type { Requests } from "../requests";

/** The kept edits of a sheet that say so, and where the user has a rule of his own. */
export interface KeptStanding {
  readonly marks: readonly KeptMark[];
  /** A mark that may be written: the cell is free, or ours. */
  isFree(mark: KeptMark): boolean;
}

export interface MarkedPlaces {
  readonly worksheetId: string;
  /** What the last build left, and where its cells went since. */
  readonly before: readonly KeptMark[];
  readonly since: Moves;
  /** What is to be written. */
  readonly wanted: readonly KeptMark[];
}

/**
 * Looks at the cells of several sheets where kept edits said so or are to say so, in one request, or none where there are no such
 * cells. A rule moves with inserted rows and stays behind when rows are sorted: both places are looked at.
 */
export async function readKeptMarks(
  requests: Requests,
  sheets: readonly MarkedPlaces[],
): Promise<ReadonlyMap<string, KeptStanding>> {
  const { worksheets } = requests.context.workbook;
  const looks = sheets.map(({ worksheetId, before, since, wanted }) => {
    const sheet = worksheets.getItem(worksheetId);
    const marks = [...before.flatMap((mark) => bothPlaces(mark, since)), ...wanted];
    const places = new Map(marks.map(({ at }) => [keyAt(at), at]));
    const rules = [...places].map(([key, at]) => {
      const rule = sheet.getRange(cellAddress(at)).dataValidation;
      rule.load("type,prompt");
      return { key, at, rule };
    });
    return { worksheetId, rules, ours: new Set(marks.map(textOf)) };
  });
  if (looks.some(({ rules }) => rules.length > 0)) await requests.send();
  return new Map(
    looks.map(({ worksheetId, rules, ours }) => {
      const marks: KeptMark[] = [];
      const taken = new Set<string>();
      for (const { key, at, rule } of rules) {
        const mark = { at, title: rule.prompt.title, message: rule.prompt.message };
        if (rule.type === "Custom" && ours.has(textOf(mark))) marks.push(mark);
        else if (rule.type !== "None") taken.add(key);
      }
      return [worksheetId, { marks: marks.sort(byPlace), isFree: (mark) => !taken.has(keyAt(mark.at)) }];
    }),
  );
}

const bothPlaces = (mark: KeptMark, since: Moves): KeptMark[] => [
  { ...mark, at: since.place(mark.at) },
  { ...mark, at: since.inBlock(mark.at) },
];

const textOf = ({ title, message }: KeptMark): string => JSON.stringify([title, message]);

export const byPlace = (one: KeptMark, other: KeptMark): number =>
  one.at.row - other.at.row || one.at.column - other.at.column;
