import { serialOf } from "../../src/engine/calendar/serial";
import { NONE, type Orders, type TextColumn } from "../../src/engine/orders/orders";

/** One order line, as a test writes it down. */
export interface Line {
  readonly customer: string;
  /** "2025-11-15". */
  readonly date: string;
  readonly amount: number;
  readonly order?: string;
  readonly product?: string;
}

export function day(iso: string): number {
  const [year, month, date] = iso.split("-").map(Number) as [number, number, number];
  return serialOf(year, month, date);
}

/** Clean orders from lines; the as-of date is the newest day unless given. */
export function ordersOf(lines: readonly Line[], asOf?: string): Orders {
  const days = Int32Array.from(lines, (line) => day(line.date));
  const none = textColumn(lines.map(() => undefined));
  return {
    length: lines.length,
    asOf: asOf === undefined ? Math.max(...days) : day(asOf),
    row: Int32Array.from(lines, (_, place) => place + 1),
    customer: textColumn(lines.map((line) => line.customer)),
    day: days,
    amount: Float64Array.from(lines, (line) => line.amount),
    orderNumber: textColumn(lines.map((line) => line.order)),
    product: textColumn(lines.map((line) => line.product)),
    quantity: new Float64Array(lines.length).fill(Number.NaN),
    cost: new Float64Array(lines.length).fill(Number.NaN),
    channel: none,
    region: none,
    rep: none,
    shipDay: new Int32Array(lines.length),
    paidDay: new Int32Array(lines.length),
  };
}

function textColumn(values: readonly (string | undefined)[]): TextColumn {
  const places = new Map<string, number>();
  const index = Int32Array.from(values, (value) => {
    if (value === undefined) return NONE;
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { texts: [...places.keys()], index };
}
