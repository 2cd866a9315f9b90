import { describe, expect, it } from "vitest";
import { cleanOrders } from "../../../src/engine/orders/clean";
import { mapOrders } from "../../../src/engine/orders/mapping/map-columns";
import { rawTableFromRows } from "../../../src/engine/orders/raw-table";
import { defaultSettings } from "../../../src/engine/settings/settings";
import { sampleAsOf } from "../../../src/taskpane/sample/order-lines";
import { sampleDateColumn, sampleOrders } from "../../../src/taskpane/sample/sample-orders";

const { headers, rows } = sampleOrders();
const table = rawTableFromRows([headers, ...rows]);
const { orders, report } = cleanOrders(table, mapOrders(table), { settings: defaultSettings, asOf: sampleAsOf });

// How often each code was put in; the sample's 13 returns are D12.
const leftOut = { D01: 2, D02: 2, D05: 1, D06: 1, D11: 2, D13: 5, D18: 2, D21: 2, D24: 4, D32: 4, D34: 5 };
const kept = { D03: 6, D07: 3, D12: 13, D14: 6, D15: 3, D22: 6, D57: 1 };

describe("the sample order book", () => {
  it("has 1,942 rows under 12 headers, each of which is recognised", () => {
    expect(rows).toHaveLength(1942);
    expect(headers).toHaveLength(12);
    expect(headers[sampleDateColumn]).toBe("Order Date");
    expect(Object.keys(mapOrders(table).fields)).toHaveLength(12);
  });

  it("gives 1,912 clean lines of 60 customers, 15,539,532.09 USD in all", () => {
    expect(orders.length).toBe(1912);
    expect(orders.customer.texts).toHaveLength(60);
    expect(report.amountUsed).toBeCloseTo(15_539_532.09, 2);
    expect(report.isRed).toBe(false);
  });

  it("has the faults that order lists have, and every one is found", () => {
    const found = (isUsed: boolean) =>
      Object.fromEntries(report.codes.filter((row) => row.isUsed === isUsed).map(({ code, count }) => [code, count]));
    expect(found(false)).toEqual(leftOut);
    expect(found(true)).toEqual(kept);
  });
});
