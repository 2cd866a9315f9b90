import { addMonths, civilOf, serialOf } from "../../engine/calendar/serial";
import { type SampleCustomer, sampleCustomers } from "./customers";
import { type SampleProduct, sampleProducts } from "./products";
import { between, mulberry32, type Random, shuffled, wholeBetween } from "./random";
import { orderDays } from "./rhythm";

/** The book runs from the first to the second of these days, two and a half years. */
export const sampleStart = serialOf(2023, 5, 15);
export const sampleAsOf = serialOf(2025, 11, 15);

const SEED = 20_251_115;

/** How much more or less is bought in a month, January first: little around the Chinese new year, most before Christmas. */
const season = [0.95, 0.7, 1.05, 1.1, 1.05, 0.95, 0.9, 0.95, 1.15, 1.2, 1.15, 0.9] as const;

export interface SampleLine {
  readonly orderNo: string;
  /** Excel serial. */
  readonly day: number;
  readonly customer: string;
  readonly country: string;
  readonly product: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly amount: number;
  readonly channel: string;
  readonly rep: string;
  readonly status: string;
}

type Document = "SO" | "RT" | "SP";
type Unnumbered = Omit<SampleLine, "orderNo" | "status"> & { readonly document: Document; readonly key: string };

/** The order lines of the sample as they should have been typed, by date. */
export function sampleLines(): SampleLine[] {
  const lines = sampleCustomers.flatMap((customer, index) => linesOf(customer, mulberry32(SEED + index)));
  return numbered(lines.sort((a, b) => a.day - b.day || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)));
}

/** Each customer has numbers of its own, so that a change to one leaves the orders of all others as they were. */
function linesOf(customer: SampleCustomer, random: Random): Unnumbered[] {
  const first = customer.since ?? sampleStart;
  const last = customer.until ?? sampleAsOf;
  const days = orderDays(customer.rhythm, first, last, random).filter((day) => !isSilent(customer, day));
  const priceLevel = between(random, 0.92, 1.06);
  const basket = sampleProducts.filter((product) => customer.lines.includes(product.line));
  const lines: Unnumbered[] = [];
  const openingDay = days[0];
  if (customer.since !== undefined && openingDay !== undefined) {
    lines.push(sampleShipment(customer, openingDay - wholeBetween(random, 25, 45), basket, random));
  }
  for (const day of days) {
    const order = orderOf(customer, day, basket, priceLevel, random);
    lines.push(...order);
    const returned = returnOf(order, random);
    if (returned) lines.push(returned);
  }
  return lines;
}

function isSilent({ silent }: SampleCustomer, day: number): boolean {
  return silent !== undefined && day >= silent.from && day < silent.to;
}

function orderOf(
  customer: SampleCustomer,
  day: number,
  basket: readonly SampleProduct[],
  priceLevel: number,
  random: Random,
): Unnumbered[] {
  const years = (day - sampleStart) / 365.25;
  const seasonal = season[civilOf(day).month - 1] ?? 1;
  const value = customer.value * (customer.growth ?? 1) ** years * seasonal * between(random, 0.78, 1.22);
  const products = shuffled(random, basket).slice(0, wholeBetween(random, 1, value > 12_000 ? 4 : 3));
  const shares = products.map(() => between(random, 0.5, 1.5));
  const allShares = shares.reduce((sum, share) => sum + share, 0);
  return products.map((product, index) => {
    const unitPrice = cents(product.price * priceLevel);
    const cartons = (value * (shares[index] ?? 0)) / allShares / unitPrice / product.carton;
    const quantity = Math.max(1, Math.round(cartons)) * product.carton;
    return line(customer, "SO", day, product.name, quantity, unitPrice, index);
  });
}

/** One order in sixty comes back in part, three to seven weeks later. */
function returnOf(order: readonly Unnumbered[], random: Random): Unnumbered | undefined {
  const isReturned = random() < 1 / 60;
  const share = between(random, 0.04, 0.15);
  const weeks = wholeBetween(random, 3, 7);
  const sold = order[0];
  if (!isReturned || sold === undefined || sold.day + weeks * 7 > sampleAsOf) return undefined;
  const quantity = -Math.max(1, Math.round(sold.quantity * share));
  const day = sold.day + weeks * 7;
  return {
    ...sold,
    document: "RT",
    day,
    quantity,
    amount: cents(quantity * sold.unitPrice),
    key: `${sold.key} return`,
  };
}

/** A new customer first gets a few pieces for nothing. */
function sampleShipment(
  customer: SampleCustomer,
  day: number,
  basket: readonly SampleProduct[],
  random: Random,
): Unnumbered {
  const product = basket[wholeBetween(random, 0, basket.length - 1)]?.name ?? "";
  return line(customer, "SP", day, product, wholeBetween(random, 2, 5), 0, 0);
}

function line(
  customer: SampleCustomer,
  document: Document,
  day: number,
  product: string,
  quantity: number,
  unitPrice: number,
  position: number,
): Unnumbered {
  const { name, country, channel, rep } = customer;
  const amount = cents(quantity * unitPrice);
  return {
    document,
    key: `${name} ${position}`,
    day,
    customer: name,
    country,
    product,
    quantity,
    unitPrice,
    amount,
    channel,
    rep,
  };
}

/** Numbers run through a year: SO-2025-0412 is the 412th order of 2025, RT are returns and SP samples. */
function numbered(lines: readonly Unnumbered[]): SampleLine[] {
  const counts = new Map<string, number>();
  const numbers = new Map<string, string>();
  return lines.map(({ document, key: _key, ...rest }) => {
    const series = `${document}-${civilOf(rest.day).year}`;
    const order = `${series} ${rest.day} ${rest.customer}`;
    let orderNo = numbers.get(order);
    if (orderNo === undefined) {
      const count = (counts.get(series) ?? 0) + 1;
      counts.set(series, count);
      orderNo = `${series}-${String(count).padStart(4, "0")}`;
      numbers.set(order, orderNo);
    }
    return { orderNo, ...rest, status: statusOf(document, rest.day) };
  });
}

function statusOf(document: Document, day: number): string {
  if (document === "RT") return "Credited";
  if (document === "SP") return "Sample";
  if (day > addMonths(sampleAsOf, -1)) return "In production";
  return day > addMonths(sampleAsOf, -2) ? "Shipped" : "Completed";
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
