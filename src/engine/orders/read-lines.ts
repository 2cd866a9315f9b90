import { codeIndex } from "./codes";
import type { FieldCells, OrderCells } from "./order-cells";
import { type AmountColumn, LARGEST_AMOUNT, readAmounts } from "./reading/amount-column";
import { type DateColumn, readDates } from "./reading/date-column";
import { type NameColumn, readNames } from "./reading/name-column";
import type { DateOrder } from "./reading/read-date";
import { type Customers, tellCustomers } from "./rules/customers";

/** Every column of an order table read for itself: values, and what was wrong or repaired. One entry a row. */
export interface ReadLines {
  readonly rows: number;
  readonly customer: NameColumn;
  readonly customers: Customers;
  readonly date: DateColumn;
  readonly amount: AmountColumn;
  readonly orderNumber: NameColumn | null;
  readonly product: NameColumn | null;
  readonly quantity: AmountColumn | null;
  readonly cost: AmountColumn | null;
  readonly currency: NameColumn | null;
  readonly headerCurrency: string | null;
  readonly channel: NameColumn | null;
  readonly region: NameColumn | null;
  readonly rep: NameColumn | null;
  readonly status: NameColumn | null;
  readonly shipDate: DateColumn | null;
  readonly paidDate: DateColumn | null;
}

const noCells: FieldCells = { cells: [], factor: 1, currency: null };
const D18 = codeIndex("D18");
const precedence = [codeIndex("D51"), codeIndex("D11"), D18, codeIndex("D16")];

export function readLines({ rows, fields, customerIdentifier }: OrderCells, dateOrder: DateOrder): ReadLines {
  const names = (field: FieldCells | undefined | null) => (field ? readNames(field.cells, rows) : null);
  const amounts = (field: FieldCells | undefined) => (field ? readAmounts(field.cells, rows, field.factor) : null);
  const dates = (field: FieldCells | undefined) => (field ? readDates(field.cells, rows, dateOrder) : null);
  const customer = readNames((fields.customer ?? noCells).cells, rows);
  const quantity = amounts(fields.quantity);
  const unitPrice = fields.amount ? null : amounts(fields.unitPrice);
  return {
    rows,
    customer,
    customers: tellCustomers(customer, names(customerIdentifier)),
    date: readDates((fields.date ?? noCells).cells, rows, dateOrder),
    amount:
      quantity && unitPrice
        ? product(quantity, unitPrice)
        : readAmounts((fields.amount ?? noCells).cells, rows, fields.amount?.factor ?? 1),
    orderNumber: names(fields.orderNumber),
    product: names(fields.product),
    quantity,
    cost: amounts(fields.cost),
    currency: names(fields.currency),
    headerCurrency: (fields.amount ?? fields.unitPrice)?.currency ?? null,
    channel: names(fields.channel),
    region: names(fields.region),
    rep: names(fields.rep),
    status: names(fields.status),
    shipDate: dates(fields.shipDate),
    paidDate: dates(fields.paidDate),
  };
}

/** Amount = quantity × unit price; a negative quantity is a return. */
function product(quantity: AmountColumn, unitPrice: AmountColumn): AmountColumn {
  const value = quantity.value.map((count, row) => count * (unitPrice.value[row] ?? Number.NaN));
  const problem = quantity.problem.map((left, row) => {
    const right = unitPrice.problem[row] ?? 0;
    if (left === 0 && right === 0) return Math.abs(value[row] ?? 0) <= LARGEST_AMOUNT ? 0 : D18;
    return precedence.find((code) => code === left || code === right) ?? 0;
  });
  return { value, problem, repair: unitPrice.repair, sign: unitPrice.sign };
}
