import type { Cell } from "../cell";
import { cleanName, keyOf } from "../orders/reading/name";
import { columnOf, type GivenTable } from "./given-table";

const productWords = [
  "Product",
  "SKU",
  "Item",
  "Product name",
  "Item name",
  "产品",
  "产品名称",
  "品名",
  "商品",
  "型号",
  "货号",
];

const contactWords = ["Contact days", "Contact ahead", "提前联系天数", "提前联系"];

/**
 * How long before an order a product's customer is called (spec 4.2). Days of production and transit may stand beside it: they come
 * after the order and move no call (AMB-42); REORDER.LATEST takes them.
 */
export interface LeadTimesTable {
  /** Days of a product, whatever its capitals; undefined where the table gives none. */
  contactDaysOf(product: string): number | undefined;
  readonly rowsUsed: number;
}

/** Whether a table holds lead times: a product, and the days to contact its customer ahead. */
export const isLeadTimesTable = ({ headers }: Pick<GivenTable, "headers">): boolean =>
  columnOf(headers, productWords) !== undefined && columnOf(headers, contactWords) !== undefined;

/** Of a product given twice the last row counts; rows without a product or days are passed over. */
export function readLeadTimesTable({ headers, columns, rows }: GivenTable): LeadTimesTable {
  const products = columns[columnOf(headers, productWords) as number] ?? [];
  const contact = columns[columnOf(headers, contactWords) as number] ?? [];
  const byProduct = new Map<string, number>();
  let rowsUsed = 0;
  for (let row = 0; row < rows; row++) {
    const product = cleanName(String(products[row] ?? ""));
    const days = daysOf(contact[row] ?? null);
    if (product === "" || days === null) continue;
    byProduct.set(keyOf(product), days);
    rowsUsed += 1;
  }
  return { contactDaysOf: (product) => byProduct.get(keyOf(cleanName(product))), rowsUsed };
}

/** Longer is no lead time but a slip of the hand. */
const LONGEST = 1000;

/** A number of days, also typed as "30", "30 days" or 30天. */
function daysOf(cell: Cell): number | null {
  const [digits] =
    /^\d+(\.\d+)?/.exec(
      String(cell ?? "")
        .normalize("NFKC")
        .trim(),
    ) ?? [];
  const days = digits === undefined ? Number.NaN : Math.round(Number(digits));
  return days <= LONGEST ? days : null;
}
