import type { Settings } from "../settings/settings";
import { type CleaningCode, codeAt, codeIndex, codes, codesThatHideSales } from "./codes";
import { dayRange } from "./day-range";
import { BLANK, type JudgedLines } from "./judge-lines";
import type { OrderField } from "./mapping/fields";
import type { OrderCells } from "./order-cells";
import type { Orders } from "./orders";
import { customerFlags, type FlaggedCustomer } from "./report/customers";
import { codesIn, flagsOf } from "./report/flags";
import { valueShown } from "./report/values";
import type { CurrencyCount } from "./rules/conversion";

/** How often a code was met. D16 and D32 can stand twice: left out, and used. */
export interface CodeCount {
  readonly code: CleaningCode;
  readonly isUsed: boolean;
  /** Rows; customers for D22 and D23. */
  readonly count: number;
  /** Readable amount of these rows, in the book's currency; null for customers. */
  readonly amount: number | null;
  /** First row, 1 = first under the header. */
  readonly firstRow: number;
}

/** One cell that somebody should look at. */
export interface IssueLine {
  /** 1 = first row under the header. */
  readonly row: number;
  readonly code: CleaningCode;
  readonly isUsed: boolean;
  readonly field: OrderField;
  /** What stands there; dates as ISO text, "" for a blank. */
  readonly value: string | number;
}

/** What became of the rows of an order table. Its size does not grow with the table. */
export interface CleanReport {
  /** Rows of the body in which something stands: used + not used. */
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly blankRows: number;
  /** Rows left out first, then what was used; each in the order of the codes. */
  readonly codes: readonly CodeCount[];
  /** Rows left out, then used ones worth a look, then likely duplicates of customers; at most LINES_LISTED. */
  readonly lines: readonly IssueLine[];
  /** How many more lines there would be. */
  readonly unlisted: number;
  readonly amountUsed: number;
  /** Readable amount of rows left out though they may be sales (D01, D02, D05, D06, D21, D51). */
  readonly amountNotUsed: number;
  /** The totals are incomplete: a currency without a rate, or more than `data.red_share` of sales not used. */
  readonly isRed: boolean;
  /** Excel serials of used rows; null where none is used. */
  readonly oldestDay: number | null;
  readonly newestDay: number | null;
  readonly asOf: number;
  /** Currencies met, most rows first; empty where none is named. */
  readonly currencies: readonly CurrencyCount[];
  /** Code of the currency that all amounts are in; "" where none is named. */
  readonly currency: string;
}

export const LINES_LISTED = 5000;

interface Tally {
  count: number;
  amount: number;
  firstRow: number;
}

export function reportOn(judged: JudgedLines, orders: Orders, cells: OrderCells, settings: Settings): CleanReport {
  const list: IssueList = { judged, cells, lines: [], unlisted: 0 };
  const left = countLeftOut(judged, list);
  const kept = countUsed(judged, orders, settings, list);
  const customers = customerFlags(judged, orders);
  for (const customer of customers.likelyDuplicates) listCustomer(list, customer);

  let amountUsed = 0;
  for (let line = 0; line < orders.length; line++) amountUsed += orders.amount[line] as number;
  const amountNotUsed = codesThatHideSales.reduce((sum, id) => sum + (left.tallies[codeIndex(id)]?.amount ?? 0), 0);
  const lacksRate = (left.tallies[codeIndex("D42")]?.count ?? 0) > 0;
  const hidden = amountNotUsed / (amountUsed + amountNotUsed);
  const { firstDay, days } = dayRange(orders);
  return {
    rowsRead: judged.rows - left.blankRows,
    rowsUsed: orders.length,
    blankRows: left.blankRows,
    codes: [
      ...countsOf(left.tallies, false),
      ...countsOf(kept, true),
      ...countOfCustomers("D22", customers.spelledSeveralWays),
      ...countOfCustomers("D23", customers.likelyDuplicates),
    ].sort((a, b) => Number(a.isUsed) - Number(b.isUsed) || codeIndex(a.code) - codeIndex(b.code)),
    lines: list.lines,
    unlisted: list.unlisted,
    amountUsed,
    amountNotUsed,
    isRed: lacksRate || (amountNotUsed !== 0 && !(hidden <= settings["data.red_share"])),
    oldestDay: orders.length === 0 ? null : firstDay,
    newestDay: orders.length === 0 ? null : firstDay + days - 1,
    asOf: judged.asOf,
    currencies: judged.conversion.met,
    currency: judged.conversion.base,
  };
}

/** Lines up to LINES_LISTED, and how many more there would be. */
interface IssueList {
  readonly judged: JudgedLines;
  readonly cells: OrderCells;
  readonly lines: IssueLine[];
  unlisted: number;
}

function listRow(list: IssueList, row: number, index: number, isUsed: boolean): void {
  if (list.lines.length >= LINES_LISTED) {
    list.unlisted++;
    return;
  }
  const code = codeAt(index).id;
  list.lines.push({ row: row + 1, code, isUsed, ...valueShown(code, row, list.judged, list.cells) });
}

function listCustomer(list: IssueList, { row, value }: FlaggedCustomer): void {
  if (list.lines.length >= LINES_LISTED) list.unlisted++;
  else list.lines.push({ row, code: "D23", isUsed: true, field: "customer", value });
}

function newTallies(): Tally[] {
  return Array.from({ length: codes.length + 1 }, () => ({ count: 0, amount: 0, firstRow: 0 }));
}

function add(tally: Tally | undefined, row: number, amount: number): void {
  if (tally === undefined) return;
  if (tally.count === 0) tally.firstRow = row + 1;
  tally.count++;
  if (Number.isFinite(amount)) tally.amount += amount;
}

function countLeftOut({ code, rows, amount, date, conversion }: JudgedLines, list: IssueList) {
  const tallies = newTallies();
  let blankRows = 0;
  for (let row = 0; row < rows; row++) {
    const index = code[row] ?? 0;
    if (index === 0) continue;
    if (index === BLANK) {
      blankRows++;
      continue;
    }
    const day = date.problem[row] === 0 ? (date.day[row] ?? 0) : null;
    add(tallies[index], row, (amount.value[row] ?? Number.NaN) * conversion.factorOf(row, day));
    listRow(list, row, index, false);
  }
  return { tallies, blankRows };
}

function countUsed(judged: JudgedLines, orders: Orders, settings: Settings, list: IssueList): Tally[] {
  const tallies = newTallies();
  const flags = flagsOf(judged, orders, settings);
  const known = new Map<number, readonly number[]>();
  const codesOf = (marks: number): readonly number[] => {
    const found = known.get(marks) ?? codesIn(marks);
    known.set(marks, found);
    return found;
  };
  for (let line = 0; line < orders.length; line++) {
    if (flags[line] === 0) continue;
    const row = judged.used[line] ?? 0;
    for (const index of codesOf(flags[line] ?? 0)) {
      add(tallies[index], row, orders.amount[line] ?? 0);
      if (codeAt(index).kind === "worthALook") listRow(list, row, index, true);
    }
  }
  return tallies;
}

function countsOf(tallies: readonly Tally[], isUsed: boolean): CodeCount[] {
  return codes.flatMap(({ id }, at) => {
    const tally = tallies[at + 1];
    return tally && tally.count > 0 ? [{ code: id, isUsed, ...tally }] : [];
  });
}

function countOfCustomers(code: CleaningCode, customers: readonly FlaggedCustomer[]): CodeCount[] {
  const [first] = customers;
  if (first === undefined) return [];
  const firstRow = customers.reduce((row, customer) => Math.min(row, customer.row), first.row);
  return [{ code, isUsed: true, count: customers.length, amount: null, firstRow }];
}
