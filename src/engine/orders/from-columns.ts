import { type Cell, isBlank } from "../cell";
import { alignColumns, type GivenColumn } from "../columns";
import { EngineError } from "../errors";
import type { Settings } from "../settings/settings";
import { codeIndex } from "./codes";
import { compact } from "./compact";
import { BLANK, judgeLines } from "./judge-lines";
import type { OrderField } from "./mapping/fields";
import type { FieldCells, OrderCells } from "./order-cells";
import type { Orders } from "./orders";
import { readLines } from "./read-lines";

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

/**
 * The field of each column and the name of the argument in messages. Only dates and amounts tell a header from a first row:
 * the other columns may begin with any text.
 */
const givenColumns: Readonly<Record<keyof GivenColumns, Omit<GivenColumn, "cells"> & { readonly field: OrderField }>> =
  {
    customers: { field: "customer", argument: "customers", kind: "name" },
    dates: { field: "date", argument: "dates", kind: "date" },
    amounts: { field: "amount", argument: "amounts", kind: "number" },
    orderNumbers: { field: "orderNumber", argument: "order_ids", kind: "name" },
    products: { field: "product", argument: "products", kind: "name" },
    quantities: { field: "quantity", argument: "quantities", kind: "name" },
    costs: { field: "cost", argument: "costs", kind: "name" },
    channels: { field: "channel", argument: "channels", kind: "name" },
    regions: { field: "region", argument: "regions", kind: "name" },
    reps: { field: "rep", argument: "reps", kind: "name" },
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
  const columns = (Object.keys(givenColumns) as (keyof GivenColumns)[]).flatMap((name) => {
    const cells = given[name];
    return cells === undefined ? [] : [{ ...givenColumns[name], cells }];
  });
  const { rows, cells } = alignColumns(columns);
  const fields: { [F in OrderField]?: FieldCells } = {};
  for (const [place, { field }] of columns.entries()) {
    fields[field] = { cells: cells[place] as readonly Cell[], factor: 1, currency: null };
  }
  return {
    rows,
    fields,
    customerIdentifier: null,
    isBlankRow: (row) => cells.every((column) => isBlank(column[row])),
  };
}
