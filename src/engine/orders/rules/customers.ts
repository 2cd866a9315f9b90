import { NONE } from "../orders";
import type { NameColumn } from "../reading/name-column";

/** Who bought, row by row. */
export interface Customers {
  /** By row: index of the customer, NONE where the name is missing. */
  readonly index: Int32Array;
  readonly count: number;
  /** The customer as shown, spelled as in this row. */
  readonly shownAt: (row: number) => string;
}

/**
 * A customer is a name; names that stand with several identifiers are one customer for each, shown as "Acme (C-17)". Rows of
 * such a name without an identifier are a customer of their own.
 */
export function tellCustomers(names: NameColumn, identifiers: NameColumn | null): Customers {
  const nameShown = (row: number) => names.shown[names.spelling[row] ?? NONE] ?? "";
  if (identifiers === null) return { index: names.name, count: names.keys.length, shownAt: nameShown };

  const index = names.name.slice();
  const rows = index.length;
  const only = new Int32Array(names.keys.length).fill(NONE);
  const isShared = new Uint8Array(names.keys.length);
  for (let row = 0; row < rows; row++) {
    const name = index[row] ?? NONE;
    const identifier = identifiers.name[row] ?? NONE;
    if (name < 0 || identifier < 0) continue;
    if (only[name] === NONE) only[name] = identifier;
    else if (only[name] !== identifier) isShared[name] = 1;
  }
  let count = names.keys.length;
  const indexOfPair = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    const name = index[row] ?? NONE;
    const identifier = identifiers.name[row] ?? NONE;
    if (name < 0 || identifier < 0 || isShared[name] !== 1) continue;
    const pair = name * identifiers.keys.length + identifier;
    let customer = indexOfPair.get(pair);
    if (customer === undefined) {
      customer = count++;
      indexOfPair.set(pair, customer);
    }
    index[row] = customer;
  }
  const shownAt = (row: number) => {
    if ((index[row] ?? NONE) < names.keys.length) return nameShown(row);
    return `${nameShown(row)} (${identifiers.shown[identifiers.spelling[row] ?? NONE] ?? ""})`;
  };
  return { index, count, shownAt };
}
