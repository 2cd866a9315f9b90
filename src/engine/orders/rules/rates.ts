import { type Cell, isBlank } from "../../cell";
import { EngineError } from "../../errors";
import { currencyCode } from "../reading/currency";
import { readDateNumber, readDateText } from "../reading/read-date";

/** One unit of a currency is worth `rate` of the book's, from a day on. */
export interface Rate {
  readonly currency: string;
  readonly rate: number;
  /** Excel serial; 0 = always. */
  readonly from: number;
}

const LARGEST_RATE = 1e9;

/**
 * Reads a table of rates: currency, rate, and optionally the day from which it holds. A header row and blank rows are
 * skipped. Throws numberExpected or dateExpected (argument "rates").
 */
export function readRates(block: readonly (readonly Cell[])[]): readonly Rate[] {
  const rates: Rate[] = [];
  for (const [at, [currency = null, rate = null, from = null]] of block.entries()) {
    if (isBlank(currency) || (at === 0 && typeof rate !== "number")) continue;
    if (typeof rate !== "number" || !(rate > 0 && rate <= LARGEST_RATE))
      throw new EngineError("numberExpected", "rates");
    rates.push({ currency: currencyCode(String(currency)), rate, from: isBlank(from) ? 0 : dayOf(from) });
  }
  return rates.sort((left, right) => left.from - right.from);
}

function dayOf(cell: Cell): number {
  if (typeof cell === "number") return readDateNumber(cell)?.serial ?? dateExpected();
  const date = typeof cell === "string" ? readDateText(cell) : null;
  return date?.kind === "day" ? date.serial : dateExpected();
}

function dateExpected(): never {
  throw new EngineError("dateExpected", "rates");
}

/** The rate that holds on a day, the latest where the day is unknown; NaN where there is none. Rates come by rising day. */
export function rateOn(rates: readonly Rate[], day: number | null): number {
  const valid = day === null ? rates : rates.filter(({ from }) => from <= day);
  return valid.at(-1)?.rate ?? Number.NaN;
}
