import type { Settings } from "../settings/settings";
import { placesOf } from "../stats/places";
import { codeIndex } from "./codes";
import type { OrderCells } from "./order-cells";
import { NONE } from "./orders";
import type { ReadLines } from "./read-lines";
import { ERROR } from "./reading/name-column";
import { type Conversion, type CurrencySources, convert, rowCurrencies } from "./rules/conversion";
import type { Rate } from "./rules/rates";
import { exactRepeats } from "./rules/repeats";
import { isCancelledWord, isTotalWord } from "./rules/words";

export interface JudgeOptions {
  readonly settings: Settings;
  /** Excel serial; left out = the newest date of a usable row. */
  readonly asOf?: number | undefined;
  readonly rates?: readonly Rate[] | undefined;
  /** False for functions of separate columns: repeats stay, and all amounts are in one currency. */
  readonly isWholeTable: boolean;
}

/** Which lines are used, and why the others are not. */
export interface JudgedLines extends ReadLines {
  /** By row: code of a row that is not used; 0 for a used row, BLANK for a row without content. */
  readonly code: Uint8Array;
  /** Used rows, rising. */
  readonly used: Int32Array;
  /** Exact repeats that are used all the same. */
  readonly keptRepeats: Int32Array;
  readonly asOf: number;
  readonly conversion: Conversion;
  readonly currencySources: CurrencySources;
}

/** In the place of a code: a row in which nothing stands (D54). */
export const BLANK = 255;

const D05 = codeIndex("D05");
const D06 = codeIndex("D06");
const D13 = codeIndex("D13");
const D21 = codeIndex("D21");
const D24 = codeIndex("D24");
const D32 = codeIndex("D32");
const D34 = codeIndex("D34");
const D42 = codeIndex("D42");
const D51 = codeIndex("D51");

/** Decides on every line by the first code that fits: D51, D24, D34, D21, D01, D02, D06, D05, D11, D18, D16, D13, D32, D42. */
export function judgeLines(lines: ReadLines, cells: OrderCells, options: JudgeOptions): JudgedLines {
  const { rows } = lines;
  const code = new Uint8Array(rows);
  markErrors(lines, code);
  markTotals(lines, cells, code);
  markCancelled(lines, code);
  markIncomplete(lines, cells, options, code);
  const repeats = sortOutRepeats(lines, code, options);

  const isOneCurrency = !options.isWholeTable;
  const currencySources = isOneCurrency
    ? { column: null, sign: new Map<number, string>(), header: null }
    : { column: lines.currency, sign: lines.amount.sign, header: lines.headerCurrency };
  const usable = placesOf(0, code);
  const conversion = convert(
    rowCurrencies(currencySources, rows),
    usable,
    options.rates ?? [],
    isOneCurrency ? "" : options.settings["general.currency"],
  );
  if (conversion.isNeeded) {
    for (const row of usable) if (Number.isNaN(conversion.factorOf(row, lines.date.day[row] ?? 0))) code[row] = D42;
  }

  const used = placesOf(0, code);
  let newest = 0;
  for (let line = 0; line < used.length; line++)
    newest = Math.max(newest, lines.date.day[used[line] as number] as number);
  return {
    ...lines,
    code,
    used,
    keptRepeats: repeats.filter((row) => code[row] === 0),
    asOf: options.asOf ?? newest,
    conversion,
    currencySources,
  };
}

function markErrors(lines: ReadLines, code: Uint8Array): void {
  for (const column of [
    lines.customer,
    lines.orderNumber,
    lines.product,
    lines.currency,
    lines.channel,
    lines.region,
    lines.rep,
    lines.status,
  ]) {
    if (!column?.hasErrors) continue;
    for (let row = 0; row < code.length; row++) if (column.spelling[row] === ERROR) code[row] = D51;
  }
  for (const column of [lines.date, lines.amount, lines.quantity, lines.cost, lines.shipDate, lines.paidDate]) {
    if (!column?.problem.includes(D51)) continue;
    for (let row = 0; row < code.length; row++) if (column.problem[row] === D51) code[row] = D51;
  }
}

/** A total's word stands for the customer, or, where no customer does, in the order number or the date. */
function markTotals({ customer, orderNumber }: ReadLines, { fields }: OrderCells, code: Uint8Array): void {
  const isTotal = Uint8Array.from(customer.keys, (key) => Number(isTotalWord(key)));
  for (let row = 0; row < code.length; row++) {
    if (code[row] !== 0) continue;
    const name = customer.name[row] as number;
    if (name !== NONE) {
      if (isTotal[name] === 1) code[row] = D24;
      continue;
    }
    const date = fields.date?.cells[row];
    const number = orderNumber?.keys[orderNumber.name[row] as number];
    if (isTotalWord(number ?? "") || (typeof date === "string" && isTotalWord(date))) code[row] = D24;
  }
}

function markCancelled({ status }: ReadLines, code: Uint8Array): void {
  if (status === null) return;
  const isCancelled = Uint8Array.from(status.keys, (key) => Number(isCancelledWord(key)));
  if (!isCancelled.includes(1)) return;
  for (let row = 0; row < code.length; row++) {
    const name = status.name[row] ?? NONE;
    if (code[row] === 0 && name !== NONE && isCancelled[name] === 1) code[row] = D34;
  }
}

function markIncomplete(lines: ReadLines, cells: OrderCells, { settings, asOf }: JudgeOptions, code: Uint8Array): void {
  const { date, amount, customers } = lines;
  const oldest = settings["data.oldest_date"];
  const newest = asOf ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row < code.length; row++) {
    if (code[row] !== 0) continue;
    const day = date.day[row] ?? 0;
    const dateProblem = date.problem[row] ?? 0;
    const amountProblem = amount.problem[row] ?? 0;
    if (customers.index[row] === NONE) {
      code[row] = dateProblem !== 0 && amountProblem !== 0 && cells.isBlankRow(row) ? BLANK : D21;
    } else if (dateProblem !== 0) code[row] = dateProblem;
    else if (day < oldest || day < 1) code[row] = D06;
    else if (day > newest) code[row] = D05;
    else if (amountProblem !== 0) code[row] = amountProblem;
    else if (amount.value[row] === 0) code[row] = D13;
  }
}

/** Repeats of lines with an order number are left out, unless Settings keep them; those without one are only marked. */
function sortOutRepeats(lines: ReadLines, code: Uint8Array, { settings, isWholeTable }: JudgeOptions): Int32Array {
  if (!isWholeTable) return new Int32Array(0);
  const none = new Int32Array(code.length).fill(NONE);
  const orderNumber = lines.orderNumber?.name ?? none;
  const repeats = exactRepeats(placesOf(0, code), {
    orderNumber,
    customer: lines.customers.index,
    day: lines.date.day,
    product: lines.product?.name ?? none,
    quantity: lines.quantity?.value ?? new Float64Array(code.length),
    amount: lines.amount.value,
  });
  if (settings["data.keep_repeats"] === "no") {
    for (const row of repeats) if (orderNumber[row] !== NONE) code[row] = D32;
  }
  return repeats;
}
