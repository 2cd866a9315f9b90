import type { Settings } from "../settings/settings";
import { codeIndex } from "./codes";
import type { JudgedLines } from "./judge-lines";
import { NONE, type Orders } from "./orders";
import { hasStrayCharacters } from "./reading/name";
import { contradictions } from "./rules/conversion";
import { outliers } from "./rules/outliers";
import { isCancellation } from "./rules/words";

const D12 = codeIndex("D12");
const D17 = codeIndex("D17");
const D32 = codeIndex("D32");
const D33 = codeIndex("D33");
const D35 = codeIndex("D35");
const D41 = codeIndex("D41");
const D43 = codeIndex("D43");
const D55 = codeIndex("D55");
const D57 = codeIndex("D57");

/**
 * What was repaired or should be looked at in the used lines: columns of codes, one entry a line, 0 for nothing. A date and
 * an amount have one repair each; the other marks stand beside it. Columns without any mark are left out.
 */
export function flagsOf(judged: JudgedLines, orders: Orders, settings: Settings): Uint8Array[] {
  const { used } = judged;
  const mark = (code: number, isMarked: (row: number, line: number) => boolean) => {
    const marks = new Uint8Array(used.length);
    for (let line = 0; line < used.length; line++) if (isMarked(used[line] as number, line)) marks[line] = code;
    return marks;
  };
  const repairs = (repair: Uint8Array) => {
    const marks = new Uint8Array(used.length);
    for (let line = 0; line < used.length; line++) marks[line] = repair[used[line] as number] as number;
    return marks;
  };
  const markRows = (code: number, rows: ReadonlySet<number>) =>
    rows.size === 0 ? [] : [mark(code, (row) => rows.has(row))];
  const large = outliers(orders, { times: settings["data.outlier_times"], top: settings["data.outlier_top"] });

  const numbers = orders.orderNumber;
  const isShared = sharedOrderNumbers(orders);
  const cancels = numbers.texts.map(isCancellation);
  const isStray = judged.customer.typed.map(hasStrayCharacters);
  const { quantity, conversion } = judged;
  return [
    repairs(judged.date.repair),
    repairs(judged.amount.repair),
    mark(D12, (_, line) => (orders.amount[line] ?? 0) < 0),
    ...(large.size === 0 ? [] : [mark(D17, (_, line) => large.has(line))]),
    ...markRows(D32, new Set(judged.keptRepeats)),
    ...(isShared.includes(1) ? [mark(D33, (_, line) => isShared[numbers.index[line] ?? NONE] === 1)] : []),
    ...(cancels.includes(true)
      ? [mark(D35, (_, line) => (orders.amount[line] ?? 0) > 0 && cancels[numbers.index[line] ?? NONE] === true)]
      : []),
    ...(conversion.isNeeded ? [mark(D41, (row, line) => conversion.factorOf(row, orders.day[line] ?? 0) !== 1)] : []),
    ...markRows(D43, contradictions(judged.currencySources)),
    ...(quantity ? [mark(D55, (row) => quantity.repair[row] !== 0 && quantity.problem[row] === 0)] : []),
    ...(isStray.includes(true) ? [mark(D57, (row) => isStray[judged.customer.spelling[row] ?? NONE] === true)] : []),
  ].filter((marks) => marks.some((code) => code !== 0));
}

/** Order numbers under which several customers stand (D33): 1 by index of the number. */
function sharedOrderNumbers({ length, orderNumber, customer }: Orders): Uint8Array {
  const owner = new Int32Array(orderNumber.texts.length).fill(NONE);
  const isShared = new Uint8Array(orderNumber.texts.length);
  for (let line = 0; line < length; line++) {
    const number = orderNumber.index[line] ?? NONE;
    if (number === NONE) continue;
    if (owner[number] === NONE) owner[number] = customer.index[line] ?? NONE;
    else if (owner[number] !== customer.index[line]) isShared[number] = 1;
  }
  return isShared;
}
