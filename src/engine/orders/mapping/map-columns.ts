import { type Cell, isBlank } from "../../cell";
import { EngineError } from "../../errors";
import type { RawTable } from "../raw-table";
import { readAmountText } from "../reading/read-amount";
import { readDateNumber, readDateText } from "../reading/read-date";
import { type FieldKind, fieldNames, fieldOf, type OrderField, orderFieldIds } from "./fields";
import { columnNamed, type ForcedColumns, HEADERS_IN_MESSAGE } from "./forced-columns";
import { type HeaderText, readHeader } from "./headers/header-text";
import { type HeaderMatch, isBetter, matchHeader } from "./headers/match-header";

/** The column that stands for a field. */
export interface MappedColumn {
  /** Index in the raw table. */
  readonly column: number;
  readonly header: string;
  /** Confidence, 0.5 to 1; 1 for a column the user named. */
  readonly score: number;
  /** What the header's unit multiplies numbers by: 10,000 for 金额(万元). */
  readonly factor: number;
  /** Currency code in the header, or null. */
  readonly currency: string | null;
}

/** Which column of a raw table is which. */
export interface OrderMapping {
  readonly headers: readonly string[];
  readonly fields: { readonly [F in OrderField]?: MappedColumn };
  /** A column of customer numbers beside the names: tells apart customers of one name. */
  readonly customerIdentifier: MappedColumn | null;
  /** Without a column of amounts, the amount is quantity × unit price. */
  readonly amountFrom: "column" | "quantityTimesPrice";
}

interface Candidate extends HeaderMatch {
  readonly column: number;
  /** An identifier where a name could stand: "ResellerKey" for the customer. */
  readonly isStandIn: boolean;
}

const ACCEPTED = 0.5;
const ROWS_TESTED = 50;
const ROWS_LOOKED_AT = 2000;

/**
 * Finds the columns of an order table, as proposeMapping does. Throws columnNotFound (argument "orders") where customer, date,
 * or both amount and quantity with unit price are missing.
 */
export function mapOrders(table: RawTable, forced: ForcedColumns = new Map()): OrderMapping {
  const mapping = proposeMapping(table, forced);
  const [missing] = missingFields(mapping);
  if (missing === undefined) return mapping;
  const headers = table.headers.join(", ").slice(0, HEADERS_IN_MESSAGE);
  throw new EngineError("columnNotFound", "orders", { field: fieldNames[missing], headers });
}

/** Fields without which nothing can be computed and that the table does not have. */
export function missingFields({ fields, amountFrom }: OrderMapping): OrderField[] {
  return orderFieldIds.filter(
    (field) =>
      fieldOf(field).required && !fields[field] && !(field === "amount" && amountFrom === "quantityTimesPrice"),
  );
}

/**
 * Finds the columns of an order table by their headers and a look at their cells (spec 4.3): best score first; a name beats
 * an identifier for the same field. Example: CustomerID, InvoiceDate, Quantity, UnitPrice → amount from quantity × price.
 */
export function proposeMapping(table: RawTable, forced: ForcedColumns = new Map()): OrderMapping {
  const headers = table.headers.map(readHeader);
  const fields: { [F in OrderField]?: MappedColumn } = {};
  const taken = new Set<number>();
  const take = (field: OrderField, column: number, score: number) => {
    fields[field] = mapped(table, headers, column, score);
    taken.add(column);
  };

  for (const [field, header] of forced) if (header !== null) take(field, columnNamed(table, header), 1);
  const candidates = candidatesOf(table, headers);
  for (const isStandIn of [false, true]) {
    for (const candidate of candidates) {
      if (candidate.isStandIn !== isStandIn || fields[candidate.field] || taken.has(candidate.column)) continue;
      if (forced.get(candidate.field) === null) continue;
      take(candidate.field, candidate.column, candidate.score);
    }
  }

  const amountFrom = !fields.amount && fields.quantity && fields.unitPrice ? "quantityTimesPrice" : "column";
  const identifier = candidates.find(
    ({ field, isStandIn, column }) => field === "customer" && isStandIn && !taken.has(column),
  );
  return {
    headers: table.headers,
    fields,
    customerIdentifier: identifier ? mapped(table, headers, identifier.column, identifier.score) : null,
    amountFrom,
  };
}

function mapped(table: RawTable, headers: readonly HeaderText[], column: number, score: number): MappedColumn {
  const header = headers[column];
  return {
    column,
    header: table.headers[column] ?? "",
    score,
    factor: header?.factor ?? 1,
    currency: header?.currency ?? null,
  };
}

/** Every acceptable pair of column and field, best first. */
function candidatesOf(table: RawTable, headers: readonly HeaderText[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [column, header] of headers.entries()) {
    for (const field of orderFieldIds) {
      const match = matchHeader(header, field);
      if (match === null) continue;
      const isAsked = !(field === "orderNumber" || (fieldOf(field).kind === "text" && header.isIdentifier));
      const passes = !isAsked || cellsFit(table.columns[column] ?? [], fieldOf(field).kind);
      const score = passes ? match.score : match.score / 2;
      const isStandIn = header.isIdentifier && fieldOf(field).kind === "text" && field !== "orderNumber";
      if (score >= ACCEPTED) candidates.push({ ...match, score, column, isStandIn });
    }
  }
  return candidates.sort((left, right) => {
    if (isBetter(left, right)) return -1;
    return isBetter(right, left) ? 1 : left.column - right.column;
  });
}

/** At least 80% dates or numbers, or half texts, among up to 50 filled cells. An empty column fits anything. */
function cellsFit(cells: readonly Cell[], kind: FieldKind): boolean {
  let filled = 0;
  let fitting = 0;
  const limit = Math.min(cells.length, ROWS_LOOKED_AT);
  for (let row = 0; row < limit && filled < ROWS_TESTED; row++) {
    const cell = cells[row] ?? null;
    if (isBlank(cell)) continue;
    filled++;
    if (fits(cell, kind)) fitting++;
  }
  return fitting >= filled * (kind === "text" ? 0.5 : 0.8);
}

function fits(cell: Cell, kind: FieldKind): boolean {
  if (kind === "date") return looksLikeDate(cell);
  const isNumeric = typeof cell === "number" || (typeof cell === "string" && readAmountText(cell) !== null);
  return kind === "text" ? typeof cell === "string" && !isNumeric : isNumeric;
}

/** Serials that people date orders with: 1940 to 2099. */
function looksLikeDate(cell: Cell): boolean {
  if (typeof cell === "string") return readDateText(cell) !== null;
  const date = typeof cell === "number" ? readDateNumber(cell) : null;
  return date !== null && date.serial >= 14_611 && date.serial <= 73_050;
}
