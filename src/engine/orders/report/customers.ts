import type { JudgedLines } from "../judge-lines";
import { NONE, type Orders } from "../orders";
import { likelyDuplicates } from "../rules/likely-duplicates";

export interface FlaggedCustomer {
  /** First used row of the customer. */
  readonly row: number;
  readonly value: string;
}

export interface CustomerFlags {
  /** Customers whose name is typed in more than one way in used rows (D22). */
  readonly spelledSeveralWays: readonly FlaggedCustomer[];
  /** Customers that may be one with another; the value names the whole group (D23). */
  readonly likelyDuplicates: readonly FlaggedCustomer[];
}

export function customerFlags({ customer, used }: JudgedLines, orders: Orders): CustomerFlags {
  const firstRow = new Int32Array(orders.customer.texts.length);
  const spelling = new Int32Array(orders.customer.texts.length).fill(NONE);
  const several = new Set<number>();
  for (let line = 0; line < orders.length; line++) {
    const of = orders.customer.index[line] ?? NONE;
    const typed = customer.spelling[used[line] ?? 0] ?? NONE;
    if (spelling[of] === NONE) {
      spelling[of] = typed;
      firstRow[of] = orders.row[line] ?? 0;
    } else if (spelling[of] !== typed) several.add(of);
  }
  const flagged = (of: number, value: string): FlaggedCustomer => ({ row: firstRow[of] ?? 0, value });
  const names = orders.customer.texts;
  return {
    spelledSeveralWays: [...several].map((of) => flagged(of, names[of] ?? "")),
    likelyDuplicates: likelyDuplicates(names).flatMap((group) => {
      const together = group.map((of) => names[of] ?? "").sort();
      return group.map((of) => flagged(of, together.slice(0, NAMES_SHOWN).join(" / ")));
    }),
  };
}

/** A group of hundreds of branches need not be spelled out on each line. */
const NAMES_SHOWN = 5;
