import { serialOf } from "../calendar/serial";
import { type Cell, CellError, isBlank } from "../cell";
import { codeIndex } from "../orders/codes";
import { normalised, readHeader } from "../orders/mapping/headers/header-text";
import { readAmounts } from "../orders/reading/amount-column";
import { readDates } from "../orders/reading/date-column";
import { cleanName } from "../orders/reading/name";
import { isTotalWord } from "../orders/rules/words";
import { round9 } from "../stats/round";
import { type FieldWords, type GivenTable, placesOf } from "./given-table";
import { type CodedRow, type TableCode, type TableReport, tableCodes } from "./table-report";

/** The columns of a table by field, one entry a row; of a field that the table does not have every entry is blank. */
export interface TableColumns<Field extends string> {
  /** As they stand; a dash alone is blank. */
  cells(field: Field): readonly Cell[];
  /** Cleaned texts, "" where blank. */
  texts(field: Field): string[];
  /** Times the unit of the header; null where blank or not readable (D18). 95% is 0.95. */
  numbers(field: Field): (number | null)[];
  /** Fractions of 1, null outside of 0 to 1 (D56). Numbers without a percent sign may be of 100 (D55): `isOf100` tells. */
  shares(field: Field, isOf100?: (bare: readonly number[]) => boolean): (number | null)[];
  /** As numbers, but null outside of two limits (D56). */
  within(field: Field, least: number, most: number): (number | null)[];
  /** Whole days as Excel serials; null where there is none. */
  days(field: Field): (number | null)[];
  /** What a word stands for; null where blank or unknown (D18). */
  choices<Id extends string>(field: Field, words: FieldWords<Id>): (Id | null)[];
  /** The rows that count, put together from their columns, and what became of the others. */
  used<Row>(columns: { readonly [Name in keyof Row]: readonly Row[Name][] }): { readonly rows: Row[] } & TableReport;
}

const D01 = codeIndex("D01");
const D04 = codeIndex("D04");

const PERCENT = /[%％]\s*$/;

/** 70, 100 and 1 are percentages; where any is 0.7, none is. */
const hasNoFraction = (bare: readonly number[]): boolean => bare.every((value) => value >= 1);

/** Earlier dates are a slip of the hand where a row stands on its date (D06). */
const FIRST_DAY = serialOf(2000, 1, 1);

/**
 * Reads a small table of the user's. Every row needs the `required` field: without it, or with an error value in it, the row
 * is not used, nor is a row that adds up others. In any other column a cell that cannot be read costs only itself.
 */
export function tableColumns<Field extends string>(
  { headers, columns, rows }: GivenTable,
  words: FieldWords<Field>,
  required: NoInfer<Field>,
): TableColumns<Field> {
  const places = placesOf(headers, words);
  const codes = new Map<number, Set<TableCode>>();
  const mark = (row: number, code: TableCode) => {
    const known = codes.get(row);
    if (known) known.add(code);
    else codes.set(row, new Set([code]));
  };
  const blanks: readonly Cell[] = new Array<Cell>(rows).fill(null);
  const read = new Map(
    Array.from(places, ([field, place]) => [field, columns[place]?.map((cell) => (isDash(cell) ? null : cell))]),
  );
  const cellsOf = (field: Field): readonly Cell[] => read.get(field) ?? blanks;

  const texts = (field: Field): string[] =>
    Array.from({ length: rows }, (_, row) => {
      const cell = cellsOf(field)[row] ?? null;
      if (cell instanceof CellError) mark(row, field === required ? "D51" : "D18");
      return cell instanceof CellError ? "" : cleanName(String(cell ?? ""));
    });

  /** The column's numbers; `isPercent` tells those that carry a percent sign and are fractions already. */
  const numbersAndSigns = (field: Field) => {
    const place = places.get(field);
    const factor = place === undefined ? 1 : readHeader(headers[place] ?? "").factor;
    const cells = cellsOf(field);
    const isPercent = cells.map((cell) => typeof cell === "string" && PERCENT.test(cell));
    const bare = cells.map((cell, row) => (isPercent[row] ? String(cell).replace(PERCENT, "") : cell));
    const { value, problem } = readAmounts(bare, rows, factor);
    const numbers = Array.from({ length: rows }, (_, row): number | null => {
      if (problem[row] === 0)
        return isPercent[row] ? round9((value[row] as number) / factor / 100) : (value[row] as number);
      if (!isBlank(cells[row])) mark(row, "D18");
      return null;
    });
    return { numbers, isPercent };
  };
  const numbers = (field: Field) => numbersAndSigns(field).numbers;
  const inside = (values: readonly (number | null)[], least: number, most: number) =>
    values.map((value, row) => {
      if (value === null || (value >= least && value <= most)) return value;
      mark(row, "D56");
      return null;
    });

  return {
    cells: cellsOf,
    texts,
    numbers,
    shares(field, isOf100 = hasNoFraction) {
      const { numbers, isPercent } = numbersAndSigns(field);
      const bare = numbers.filter((value, row): value is number => Boolean(value) && !isPercent[row]);
      const isRepaired = bare.some((value) => value > 1) && isOf100(bare);
      const fractions = numbers.map((value, row) => {
        if (!isRepaired || !value || isPercent[row]) return value;
        mark(row, "D55");
        return round9(value / 100);
      });
      return inside(fractions, 0, 1);
    },
    within: (field, least, most) => inside(numbers(field), least, most),
    days(field) {
      const cells = cellsOf(field);
      const { day, problem, repair } = readDates(cells, rows, "monthFirst");
      return Array.from({ length: rows }, (_, row) => {
        const isOutside = field === required ? (day[row] as number) < FIRST_DAY : (day[row] as number) < 1;
        if (problem[row] === 0 && !isOutside) {
          if (repair[row] === D04) mark(row, "D04");
          return day[row] as number;
        }
        if (field === required) mark(row, problem[row] === D01 ? "D01" : problem[row] === 0 ? "D06" : "D02");
        else if (!isBlank(cells[row])) mark(row, "D18");
        return null;
      });
    },
    choices<Id extends string>(field: Field, idWords: FieldWords<Id>) {
      const known = new Map<string, Id>();
      for (const id of Object.keys(idWords) as Id[]) for (const word of idWords[id]) known.set(normalised(word), id);
      return texts(field).map((text, row) => {
        const id = known.get(normalised(text)) ?? null;
        if (id === null && text !== "") mark(row, "D18");
        return id;
      });
    },
    used<Row>(parts: { readonly [Name in keyof Row]: readonly Row[Name][] }) {
      const names = texts(required);
      const notUsed: CodedRow[] = [];
      const flagged: CodedRow[] = [];
      const kept: Row[] = [];
      for (let row = 0; row < rows; row++) {
        if ([...read.values()].every((cells) => isBlank(cells?.[row]))) continue;
        const name = names[row] ?? "";
        if (name === "") mark(row, "D21");
        if (isTotalWord(name)) mark(row, "D24");
        const own = tableCodes.filter(({ id }) => codes.get(row)?.has(id));
        const out = own.find(({ isUsed }) => !isUsed);
        if (out) notUsed.push({ row: row + 1, code: out.id });
        else {
          const fields = Object.entries<readonly unknown[]>(parts).map(([field, values]) => [field, values[row]]);
          kept.push(Object.fromEntries(fields) as Row);
          flagged.push(...own.map(({ id }) => ({ row: row + 1, code: id })));
        }
      }
      return { rows: kept, rowsUsed: kept.length, notUsed, flagged };
    },
  };
}

/** How people fill a cell that has nothing to say. */
const isDash = (cell: Cell): boolean => typeof cell === "string" && /^\s*[-–—]+\s*$/.test(cell);
