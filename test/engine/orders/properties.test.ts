import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, CellError } from "../../../src/engine/cell";
import { EngineError } from "../../../src/engine/errors";
import { cleanOrders } from "../../../src/engine/orders/clean";
import { ordersFromColumns } from "../../../src/engine/orders/from-columns";
import { mapOrders } from "../../../src/engine/orders/mapping/map-columns";
import type { Orders } from "../../../src/engine/orders/orders";
import { rawTableFromRows } from "../../../src/engine/orders/raw-table";
import { defaultSettings } from "../../../src/engine/settings/settings";
import { dirtyRows, referenceAsOf } from "../../fixtures/reference-orders";

const settings = defaultSettings;

const oddTexts = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "😀👩‍👩‍👧",
  "x".repeat(10_000),
  "客户".repeat(2000),
  "=1+1",
  "\u200b",
  "Total",
  "合计",
  "C123",
  "12.345,67",
  "(1,000)",
  "1.2万",
  "03/04/2025",
  "2025-11-15 08:00",
  "20250901",
  "#N/A",
  "void",
];
const text = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: "binary", maxLength: 12 }));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.double({ noNaN: false }),
  fc.integer({ min: -10, max: 60_000 }),
  fc.boolean(),
  fc.constant(null),
  fc.constant(new CellError("#REF!")),
);
const known = [
  "Customer",
  "Date",
  "Amount",
  "Qty",
  "Unit Price",
  "Currency",
  "OrderNo",
  "客户编号",
  "金额(万元)",
  "状态",
];
const header = fc.oneof(fc.constantFrom(...known), text);

/** What mapping and cleaning may do with bad input: give a result, or throw an EngineError. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    expect(error).toBeInstanceOf(EngineError);
    return null;
  }
}

function totals({ customer, amount }: Orders): Map<string, number> {
  const sums = new Map<string, number>();
  customer.index.forEach((of, line) => {
    const name = (customer.texts[of] ?? "").toUpperCase();
    sums.set(name, (sums.get(name) ?? 0) + (amount[line] ?? 0));
  });
  return new Map([...sums].sort());
}

describe("any table", () => {
  it("is cleaned or refused with an EngineError, and used and not used rows add up", () => {
    const tables = fc.tuple(
      fc.array(header, { maxLength: 8 }),
      fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
    );
    const leads = fc.constantFrom(["Customer", "Date", "Amount"], ["Customer", "Date", "Qty", "Unit Price"]);
    fc.assert(
      fc.property(
        tables,
        leads,
        fc.option(fc.integer({ min: 1, max: 60_000 }), { nil: undefined }),
        ([headers, rows], lead, asOf) => {
          const table = rawTableFromRows([[...lead, ...headers], ...rows]);
          const mapping = attempt(() => mapOrders(table));
          if (mapping === null) return;
          const { orders, report } = cleanOrders(table, mapping, { settings, asOf });
          const notUsed = report.codes.filter(({ isUsed }) => !isUsed).reduce((sum, { count }) => sum + count, 0);
          expect(report.rowsUsed).toBe(orders.length);
          expect(report.rowsUsed + notUsed).toBe(report.rowsRead);
          expect(report.rowsRead + report.blankRows).toBe(table.rows);
          for (const amount of orders.amount) expect(Number.isFinite(amount)).toBe(true);
          expect(Number.isFinite(report.amountUsed) && Number.isFinite(report.amountNotUsed)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("with any headers maps or is refused with an EngineError", () => {
    fc.assert(
      fc.property(
        fc.array(header, { maxLength: 10 }),
        (headers) => void attempt(() => mapOrders(rawTableFromRows([headers]))),
      ),
    );
  });

  it("as separate columns gives orders or an EngineError", () => {
    const column = fc.array(cell, { maxLength: 8 });
    fc.assert(
      fc.property(column, column, column, (customers, dates, amounts) => {
        attempt(() => ordersFromColumns({ customers, dates, amounts }, { settings }));
      }),
    );
  });
});

describe("the order of rows", () => {
  const headers = ["订单编号", "下单日期", "客户名称", "产品", "数量", "金额", "状态", "渠道", "区域", "业务员"];
  const odd = [
    ["SO-1", "03/04/2025", "Acme Ltd", "P", 1, "1.234,50", null, "a", "b", "c"],
    ["C77", "25/04/2025", "Acme Trading Ltd", "P", 1, "99,5", null, "a", "b", "c"],
    ["SO-1", "25/04/2025", "ACME  LTD", "P", 1, 70, null, "a", "b", "c"],
  ];
  const rows = [...dirtyRows, ...odd];

  it("changes neither totals per customer nor the counts of codes", () => {
    const facts = (shuffled: readonly (readonly Cell[])[]) => {
      const table = rawTableFromRows([headers, ...shuffled]);
      const { orders, report } = cleanOrders(table, mapOrders(table), { settings, asOf: referenceAsOf });
      const counts = report.codes.map(({ code, isUsed, count, amount }) => [code, isUsed, count, amount]);
      return { totals: totals(orders), counts, isRed: report.isRed, asOf: orders.asOf };
    };
    const expected = facts(rows);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(facts(shuffled)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});
