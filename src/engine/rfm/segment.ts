import { addMonths } from "../calendar/serial";
import { EngineError } from "../errors";
import { bookAsOf, type CustomerBook } from "../orders/book";
import type { Label, ResultTable } from "../result-table";
import type { Settings } from "../settings/settings";
import { largestFirst } from "../stats/largest-first";
import { placesOf } from "../stats/places";
import { averageRanks } from "../stats/rank";
import { round9 } from "../stats/round";
import { addTo, newSums, totalOf } from "../stats/sum";
import { type ClassCuts, type CustomerClass, classOf, cutsBetween } from "./class";
import { tierLimits } from "./limits";
import { medianCycle } from "./rhythm";
import { rfmScores } from "./score";
import { type Tier, tierOf } from "./tier";

/** What recency, frequency and amount say about one customer. */
export interface SegmentRow {
  readonly customer: string;
  /** Position in the book. */
  readonly customerIndex: number;
  /** Excel serials. */
  readonly firstOrder: number;
  readonly lastOrder: number;
  /** Days since the last order. */
  readonly recency: number;
  /** Orders in the 12 months up to the as-of date. */
  readonly frequency12: number;
  readonly lifetimeOrders: number;
  /** Net amount, returns taken off. */
  readonly monetary: number;
  /** 0 = largest, 1 = smallest. */
  readonly mRank: number;
  readonly rScore: number;
  readonly fScore: number;
  readonly mScore: number;
  readonly tier: Tier;
  readonly class: CustomerClass;
  readonly notes: readonly Label[];
}

export const segmentTable: ResultTable<SegmentRow> = {
  id: "segment",
  columns: [
    { id: "customer", kind: "text", value: (row) => row.customer },
    { id: "lastOrder", kind: "date", value: (row) => row.lastOrder },
    { id: "recency", kind: "whole", value: (row) => row.recency },
    { id: "frequency12", kind: "whole", value: (row) => row.frequency12 },
    { id: "monetary", kind: "money", value: (row) => row.monetary },
    { id: "mRank", kind: "percent", value: (row) => row.mRank },
    { id: "rScore", kind: "whole", value: (row) => row.rScore },
    { id: "fScore", kind: "whole", value: (row) => row.fScore },
    { id: "mScore", kind: "whole", value: (row) => row.mScore },
    { id: "tier", kind: "label", value: (row) => ({ label: `tier.${row.tier}` }) },
    { id: "class", kind: "label", value: (row) => ({ label: `class.${row.class}` }) },
    { id: "note", kind: "label", value: (row) => row.notes },
  ],
};

/**
 * RFM segmentation: one row a customer with an order on or before the as-of date, largest amount first, then by name
 * (spec 5.1). Customers with returns alone are not listed.
 *
 * Error: no customer has an order by then.
 */
export function segment(book: CustomerBook, asOf: number, settings: Settings): SegmentRow[] {
  const known = bookAsOf(book, asOf);
  const facts = rfmFacts(known, asOf, settings["rfm.history_months"]);
  if (facts.customers.length === 0) throw new EngineError("noOrderByAsOf", "as_of");

  const names = Array.from(facts.customers, (customer) => known.orders.customer.texts[customer] as string);
  const limits = tierLimits(settings, () => medianCycle(known));
  const cuts = classCuts(facts, settings);
  const scores = rfmScores(
    { ...facts, names, frequency: facts.frequency12 },
    settings["rfm.scoring"],
    settings["rfm.groups"],
  );
  const ranks = averageRanks(facts.monetary, "largestFirst");

  return Array.from(largestFirst(facts.monetary, names), (place): SegmentRow => {
    const recency = facts.recency[place] as number;
    const frequency12 = facts.frequency12[place] as number;
    const lifetimeOrders = facts.lifetimeOrders[place] as number;
    const monetary = facts.monetary[place] as number;
    const mRank = ((ranks[place] as number) - 0.5) / names.length;
    return {
      customer: names[place] as string,
      customerIndex: facts.customers[place] as number,
      firstOrder: facts.firstOrder[place] as number,
      lastOrder: asOf - recency,
      recency,
      frequency12,
      lifetimeOrders,
      monetary,
      mRank,
      rScore: scores.recency[place] as number,
      fScore: scores.frequency[place] as number,
      mScore: scores.monetary[place] as number,
      ...tierOf(recency, frequency12, mRank, limits),
      class: classOf(recency, lifetimeOrders, monetary, cuts),
    };
  });
}

/** One entry a customer with an order. */
interface RfmFacts {
  readonly customers: Int32Array;
  readonly firstOrder: Int32Array;
  readonly recency: Int32Array;
  readonly frequency12: Int32Array;
  readonly lifetimeOrders: Int32Array;
  readonly monetary: Float64Array;
}

function rfmFacts(book: CustomerBook, asOf: number, historyMonths: number): RfmFacts {
  const { orderStart, orderDay, net } = book;
  const customers = buyersOf(book);
  const count = customers.length;
  const yearStart = addMonths(asOf, -12);
  const facts = {
    customers,
    firstOrder: new Int32Array(count),
    recency: new Int32Array(count),
    frequency12: new Int32Array(count),
    lifetimeOrders: new Int32Array(count),
    monetary:
      historyMonths === 0 ? new Float64Array(count) : amountsAfter(book, customers, addMonths(asOf, -historyMonths)),
  };
  for (let place = 0; place < count; place++) {
    const customer = customers[place] as number;
    const from = orderStart[customer] as number;
    const to = orderStart[customer + 1] as number;
    facts.firstOrder[place] = orderDay[from] as number;
    facts.recency[place] = asOf - (orderDay[to - 1] as number);
    facts.frequency12[place] = ordersAfter(book, customer, yearStart);
    facts.lifetimeOrders[place] = to - from;
    if (historyMonths === 0) facts.monetary[place] = net[customer] as number;
  }
  return facts;
}

/** Customers with an order: those with returns alone have none. */
function buyersOf({ customers, orderStart }: CustomerBook): Int32Array {
  const hasOrder = new Uint8Array(customers);
  for (let customer = 0; customer < customers; customer++) {
    hasOrder[customer] = (orderStart[customer + 1] as number) > (orderStart[customer] as number) ? 1 : 0;
  }
  return placesOf(1, hasOrder);
}

/** Orders of a customer later than a day. */
function ordersAfter(book: CustomerBook, customer: number, day: number): number {
  const end = book.orderStart[customer + 1] as number;
  let at = end;
  while (at > (book.orderStart[customer] as number) && (book.orderDay[at - 1] as number) > day) at--;
  return end - at;
}

/** Net amount of each customer's lines later than a day. */
function amountsAfter(book: CustomerBook, customers: Int32Array, day: number): Float64Array {
  const sums = newSums(customers.length);
  customers.forEach((customer, place) => {
    for (let at = book.lineStart[customer] as number; at < (book.lineStart[customer + 1] as number); at++) {
      const line = book.lines[at] as number;
      if ((book.orders.day[line] as number) > day) addTo(sums, place, book.orders.amount[line] as number);
    }
  });
  return Float64Array.from(customers, (_, place) => round9(totalOf(sums, place)));
}

function classCuts(facts: RfmFacts, settings: Settings): ClassCuts {
  return settings["rfm.cut"] === "fixed"
    ? { recency: settings["rfm.cut_r"], frequency: settings["rfm.cut_f"], monetary: settings["rfm.cut_m"] }
    : cutsBetween({ ...facts, frequency: facts.lifetimeOrders }, settings["rfm.cut"]);
}
