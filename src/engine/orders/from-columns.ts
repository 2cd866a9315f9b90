import { type Cell, isBlank } from "../cell";
import { EngineError } from "../errors";
import type { Settings } from "../settings/settings";
import { codeIndex } from "./codes";
import { compact } from "./compact";
import type { OrderField } from "./fields";
import { BLANK, judgeLines } from "./judge-lines";
import type { FieldCells, OrderCells } from "./order-cells";
import type { Orders } from "./orders";
import { readLines } from "./read-lines";
import { readAmountText } from "./reading/read-amount";
import { readDateText } from "./reading/read-date";

/** Columns of an order table as a function receives them, header and trailing blanks included. */
export interface GivenColumns {
  readonly customers: readonly Cell[];
  readonly dates: readonly Cell[];
  readonly amounts: readonly Cell[];
  readonly orderNumbers?: readonly Cell[] | undefined;
  readonly products?: readonly Cell[] | undefined;
  readonly quantities?: readonly Cell[] | undefined;
  readonly costs?: readonly Cell[] | undefined;
  readonly channels?: readonly Cell[] | undefined;
  readonly regions?: readonly Cell[] | undefined;
  readonly reps?: readonly Cell[] | undefined;
}

export interface FromColumnsOptions {
  readonly settings: Settings;
  /** Excel serial; left out = the newest date of a usable row. */
  readonly asOf?: number | undefined;
}

/** The field of each column, and the name of the argument in messages. */
const givenColumns: Readonly<Record<keyof GivenColumns, { readonly field: OrderField; readonly argument: string }>> = {
  customers: { field: "customer", argument: "customers" },
  dates: { field: "date", argument: "dates" },
  amounts: { field: "amount", argument: "amounts" },
  orderNumbers: { field: "orderNumber", argument: "order_ids" },
  products: { field: "product", argument: "products" },
  quantities: { field: "quantity", argument: "quantities" },
  costs: { field: "cost", argument: "costs" },
  channels: { field: "channel", argument: "channels" },
  regions: { field: "region", argument: "regions" },
  reps: { field: "rep", argument: "reps" },
};

/**
 * Orders from separate columns, by the rules that need no more than those (D01 to D24, D51, D54, D57). A first row of texts
 * where dates and amounts belong is a header; blank rows at the end are dropped from all columns together. Throws
 * unequalLengths, noOrderByAsOf, noUsableOrder. Example: (["Acme"], [45976], [1200]) → one line, as-of 45976.
 */
export function ordersFromColumns(given: GivenColumns, { settings, asOf }: FromColumnsOptions): Orders {
  const cells = orderCells(given);
  const judged = judgeLines(readLines(cells, "monthFirst"), cells, { settings, asOf, isWholeTable: false });
  if (judged.used.length > 0) return compact(judged);
  if (judged.code.includes(codeIndex("D05"))) throw new EngineError("noOrderByAsOf", "as_of");
  const count = judged.code.filter((code) => code !== BLANK).length;
  throw new EngineError("noUsableOrder", "customers", { count });
}

function orderCells(given: GivenColumns): OrderCells {
  const start = hasHeader(given) ? 1 : 0;
  const columns = (Object.keys(givenColumns) as (keyof GivenColumns)[]).flatMap((name) => {
    const cells = given[name];
    return cells === undefined ? [] : [{ ...givenColumns[name], cells }];
  });
  const end = columns.reduce((last, { cells }) => Math.max(last, filledLength(cells)), start);
  const [first] = columns;
  for (const { cells, argument } of columns) {
    if (first === undefined || cells.length >= end) continue;
    const firstCount = Math.min(first.cells.length, end) - start;
    const count = cells.length - start;
    // The first column can be the short one: then it is told apart from the longest.
    const longest = columns.find((column) => column.cells.length >= end) ?? first;
    throw first.argument === argument
      ? new EngineError("unequalLengths", longest.argument, { first: argument, firstCount, count: end - start })
      : new EngineError("unequalLengths", argument, { first: first.argument, firstCount, count });
  }
  const fields: { [F in OrderField]?: FieldCells } = {};
  for (const { field, cells } of columns) fields[field] = { cells: cells.slice(start, end), factor: 1, currency: null };
  return {
    rows: end - start,
    fields,
    customerIdentifier: null,
    isBlankRow: (row) => columns.every(({ cells }) => isBlank(cells[start + row])),
  };
}

/** A header stands in all columns at once: text that is no date over the dates, text that is no number over the amounts. */
function hasHeader({ dates: [date = null], amounts: [amount = null] }: GivenColumns): boolean {
  return (
    typeof date === "string" &&
    !isBlank(date) &&
    readDateText(date) === null &&
    typeof amount === "string" &&
    !isBlank(amount) &&
    readAmountText(amount) === null
  );
}

function filledLength(cells: readonly Cell[]): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length--;
  return length;
}
