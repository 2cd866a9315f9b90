import { NONE } from "../orders";
import { currencyCode, signAllows } from "../reading/currency";
import type { NameColumn } from "../reading/name-column";
import { type Rate, rateOn } from "./rates";

/** Where a line's currency can be written: its own column, beside the digits, in the header of the amounts. */
export interface CurrencySources {
  readonly column: NameColumn | null;
  readonly sign: ReadonlyMap<number, string>;
  readonly header: string | null;
}

/** The currency of each row, as an index into `codes`; NONE where nothing says it. Null: one and the same for all rows. */
export interface RowCurrencies {
  readonly codes: readonly string[];
  readonly index: Int32Array | null;
}

/** The column wins over the sign (D43), the sign over the header. */
export function rowCurrencies({ column, sign, header }: CurrencySources, rows: number): RowCurrencies {
  const codes: string[] = [];
  const indexOf = (code: string): number => {
    const at = codes.indexOf(code);
    return at >= 0 ? at : codes.push(code) - 1;
  };
  const usual = header === null ? NONE : indexOf(header);
  if (column === null && sign.size === 0) return { codes, index: null };
  const index = new Int32Array(rows).fill(usual);
  for (const [row, written] of sign) index[row] = indexOf(currencyCode(written));
  if (column !== null) {
    const ofName = column.keys.map((key) => indexOf(currencyCode(key)));
    for (let row = 0; row < rows; row++) {
      const name = column.name[row] ?? NONE;
      if (name >= 0) index[row] = ofName[name] ?? usual;
    }
  }
  return { codes, index };
}

/** Rows whose amount bears the sign of another currency than the Currency column gives (D43). */
export function contradictions({ column, sign }: CurrencySources): Set<number> {
  const rows = new Set<number>();
  if (column === null) return rows;
  for (const [row, written] of sign) {
    const name = column.name[row] ?? NONE;
    if (name >= 0 && !signAllows(written, currencyCode(column.keys[name] ?? ""))) rows.add(row);
  }
  return rows;
}

export interface CurrencyCount {
  readonly code: string;
  readonly rows: number;
}

export interface Conversion {
  /** Currencies met, most lines first. */
  readonly met: readonly CurrencyCount[];
  /** Code of the currency of the result; "" where nothing says it. */
  readonly base: string;
  /** False where all lines are in one currency. */
  readonly isNeeded: boolean;
  /** What multiplies the amounts of a row; NaN where no rate holds (D42). `day` null: the latest rate. */
  readonly factorOf: (row: number, day: number | null) => number;
}

/**
 * Brings lines of several currencies to one (D41, D42): the book's currency where Settings name it, else the one whose rate
 * is 1, else the most frequent without a rate (equally frequent: first by name). Lines without a currency are taken to be in
 * it already.
 */
export function convert(
  currencies: RowCurrencies,
  rows: Int32Array,
  rates: readonly Rate[],
  bookCurrency: string,
): Conversion {
  const { codes, index } = currencies;
  const counts = new Int32Array(codes.length);
  if (index === null) counts.fill(rows.length);
  else {
    for (let at = 0; at < rows.length; at++) {
      const of = index[rows[at] as number] as number;
      if (of >= 0) counts[of] = (counts[of] ?? 0) + 1;
    }
  }
  const met = codes
    .map((code, at) => ({ code, rows: counts[at] ?? 0 }))
    .filter((count) => count.rows > 0)
    .sort((left, right) => right.rows - left.rows || (left.code < right.code ? -1 : 1));
  const rated = new Map<string, Rate[]>();
  for (const rate of rates) rated.set(rate.currency, [...(rated.get(rate.currency) ?? []), rate]);

  const only = met.length === 1 ? met[0]?.code : undefined;
  const book = bookCurrency === "" ? "" : currencyCode(bookCurrency);
  const isForeign = only !== undefined && book !== "" && book !== only && rated.has(only);
  if (met.length < 2 && !isForeign) return { met, base: only ?? book, isNeeded: false, factorOf: () => 1 };

  const unit = rates.find(({ rate }) => rate === 1)?.currency;
  const base = book || unit || (met.find(({ code }) => !rated.has(code))?.code ?? "");
  const known = new Map<string, number>();
  const factorOf = (row: number, day: number | null): number => {
    const code = index === null ? codes[0] : codes[index[row] ?? NONE];
    if (code === undefined || code === base) return 1;
    const place = `${code} ${day}`;
    let factor = known.get(place);
    if (factor === undefined) {
      factor = rateOn(rated.get(code) ?? [], day);
      known.set(place, factor);
    }
    return factor;
  };
  return { met, base, isNeeded: true, factorOf };
}
