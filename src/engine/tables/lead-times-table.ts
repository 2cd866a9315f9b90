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

const fieldWords = {
  production: ["Production days", "Production", "Production time", "生产周期", "生产天数"],
  transit: ["Transit days", "Transit", "Transit time", "运输天数", "船期"],
  buffer: ["Buffer days", "Buffer", "缓冲天数", "缓冲"],
  contact: ["Contact days", "Contact ahead", "提前联系天数", "提前联系"],
} as const;

type Field = keyof typeof fieldWords;

/** Days of one product, each null where the table gives none. */
export type LeadTime = Readonly<Record<Field, number | null>>;

export interface LeadTimesTable {
  /** The lead time of a product, whatever its capitals. */
  of(product: string): LeadTime | undefined;
  readonly rowsUsed: number;
}

/** Whether a table holds lead times: a product, and days of at least one kind (spec 4.2). */
export const isLeadTimesTable = ({ headers }: Pick<GivenTable, "headers">): boolean =>
  columnOf(headers, productWords) !== undefined &&
  Object.values(fieldWords).some((words) => columnOf(headers, words) !== undefined);

/** Lead times by product; of a product given twice the last row counts, rows without a product or any days are passed over. */
export function readLeadTimesTable({ headers, columns, rows }: GivenTable): LeadTimesTable {
  const products = columnOf(headers, productWords) as number;
  const daysIn = (field: Field, row: number): number | null => {
    const place = columnOf(headers, fieldWords[field]);
    return place === undefined ? null : daysOf(columns[place]?.[row] ?? null);
  };
  const byProduct = new Map<string, LeadTime>();
  let rowsUsed = 0;
  for (let row = 0; row < rows; row++) {
    const product = cleanName(String(columns[products]?.[row] ?? ""));
    const leadTime: LeadTime = {
      production: daysIn("production", row),
      transit: daysIn("transit", row),
      buffer: daysIn("buffer", row),
      contact: daysIn("contact", row),
    };
    if (product === "" || Object.values(leadTime).every((days) => days === null)) continue;
    byProduct.set(keyOf(product), leadTime);
    rowsUsed += 1;
  }
  return { of: (product) => byProduct.get(keyOf(cleanName(product))), rowsUsed };
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
