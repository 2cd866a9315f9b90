import type { Settings } from "../../settings/settings";
import { type CleaningCode, codeIndex } from "../codes";
import type { JudgedLines } from "../judge-lines";
import { NONE, type Orders } from "../orders";
import { hasStrayCharacters } from "../reading/name";
import { contradictions } from "../rules/conversion";
import { outliers } from "../rules/outliers";
import { isCancellation } from "../rules/words";

/** What can be said of a used line: its repairs, then what should be looked at. A date and an amount have one repair each. */
const flagCodes: readonly CleaningCode[] = [
  ...(["D03", "D04", "D07", "D08"] as const),
  ...(["D14", "D15", "D16"] as const),
  ...(["D12", "D17", "D32", "D33", "D35", "D41", "D43", "D55", "D57"] as const),
];

/** The bit of each code, by its index in the book of codes; no code has no bit. */
const flagOf = new Uint16Array(256);
flagCodes.forEach((code, bit) => {
  flagOf[codeIndex(code)] = 1 << bit;
});
const flag = (code: CleaningCode): number => flagOf[codeIndex(code)] as number;

const D12 = flag("D12");
const D17 = flag("D17");
const D32 = flag("D32");
const D33 = flag("D33");
const D35 = flag("D35");
const D41 = flag("D41");
const D43 = flag("D43");
const D55 = flag("D55");
const D57 = flag("D57");

/** The codes (by index in the book of codes) that a line is flagged with, in the order in which they are listed. */
export function codesIn(flags: number): number[] {
  return flagCodes.flatMap((code, bit) => ((flags >> bit) & 1 ? [codeIndex(code)] : []));
}

/** What was repaired or should be looked at, one entry a used line, a bit for each code; most lines have none. */
export function flagsOf(judged: JudgedLines, orders: Orders, settings: Settings): Uint16Array {
  const { used, date, amount, customer, quantity, conversion } = judged;
  const flags = new Uint16Array(used.length);
  const mark = (code: number, isMarked: (line: number, row: number) => boolean) => {
    for (let line = 0; line < used.length; line++) {
      if (isMarked(line, used[line] as number)) flags[line] = (flags[line] as number) | code;
    }
  };

  for (let line = 0; line < used.length; line++) {
    const row = used[line] as number;
    const repairs = (flagOf[date.repair[row] as number] as number) | (flagOf[amount.repair[row] as number] as number);
    flags[line] = (orders.amount[line] as number) < 0 ? repairs | D12 : repairs;
  }
  for (const line of outliers(orders, { times: settings["data.outlier_times"], top: settings["data.outlier_top"] })) {
    flags[line] = (flags[line] as number) | D17;
  }
  const number = orders.orderNumber;
  const isShared = sharedOrderNumbers(orders);
  if (isShared.includes(1)) mark(D33, (line) => isShared[number.index[line] as number] === 1);
  const isCancelling = number.texts.map(isCancellation);
  if (isCancelling.includes(true)) {
    mark(D35, (line) => (orders.amount[line] as number) > 0 && isCancelling[number.index[line] as number] === true);
  }
  const isStray = customer.typed.map(hasStrayCharacters);
  if (isStray.includes(true)) mark(D57, (_, row) => isStray[customer.spelling[row] as number] === true);
  if (quantity) mark(D55, (_, row) => quantity.repair[row] !== 0 && quantity.problem[row] === 0);
  if (conversion.isNeeded) mark(D41, (line, row) => conversion.factorOf(row, orders.day[line] as number) !== 1);
  const repeats = new Set(judged.keptRepeats);
  if (repeats.size > 0) mark(D32, (_, row) => repeats.has(row));
  const contradicting = contradictions(judged.currencySources);
  if (contradicting.size > 0) mark(D43, (_, row) => contradicting.has(row));
  return flags;
}

/** Order numbers under which several customers stand (D33): 1 by index of the number. */
function sharedOrderNumbers({ length, orderNumber, customer }: Orders): Uint8Array {
  const owner = new Int32Array(orderNumber.texts.length).fill(NONE);
  const isShared = new Uint8Array(orderNumber.texts.length);
  for (let line = 0; line < length; line++) {
    const number = orderNumber.index[line] as number;
    if (number === NONE) continue;
    if (owner[number] === NONE) owner[number] = customer.index[line] as number;
    else if (owner[number] !== customer.index[line]) isShared[number] = 1;
  }
  return isShared;
}
