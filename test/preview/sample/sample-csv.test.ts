import { describe, expect, it } from "vitest";
import { sampleCsv } from "../../../preview/sample/sample-csv";

const csv = sampleCsv();
const rows = csv.split("\r\n");

describe("the sample as a CSV file", () => {
  it("begins with the mark of UTF-8 and the header, and ends with a line break", () => {
    expect(rows[0]).toBe(
      "\uFEFFOrder No,Order Date,Customer,Country,Product,Qty,Unit Price,Amount,Currency,Channel,Rep,Status",
    );
    expect(rows.at(-1)).toBe("");
    expect(rows).toHaveLength(1 + 1942 + 1);
  });

  it("writes a day as 2023-05-15 and a time beside it as 10:30", () => {
    expect(rows[1]).toBe(
      "SO-2023-0001,2023-05-15,Brightmarsh Electrical Ltd,United Kingdom,ST-24 Flex strip 24V 5m,840,7.99,6711.6,USD,Trade fair,Wang Lei 王磊,Completed",
    );
    expect(csv.match(/,\d{4}-\d\d-\d\d 10:30,/g)).toHaveLength(1);
  });

  it("puts text with a comma between quotes", () => {
    expect(csv).toContain(',"Bitnaeul Lighting Co., Ltd.",');
  });
});
