import { describe, expect, it } from "vitest";
import { defineFunction, needs, takes } from "../../src/functions/define";
import { functionsFile } from "../../src/functions/metadata";

const segment = defineFunction({
  id: "TEST.SEGMENT",
  description: { en: "Segments customers", zh: "客户分层" },
  parameters: {
    customers: needs("column", { en: "One column", zh: "一列" }),
    as_of: takes("date", { en: "Review date", zh: "复盘日" }),
  },
  result: "table",
  example: { formula: "=TEST.SEGMENT(A1:A3)", result: "Customer" },
  handler: () => null,
});

const rate = defineFunction({ ...segment, id: "TEST.RATE", parameters: {}, result: "percent", handler: () => 0 });

describe("the functions' file for Excel", () => {
  it("describes each function under one name in the language asked for", () => {
    expect(functionsFile([segment, rate], "zh")).toEqual({
      allowCustomDataForDataTypeAny: true,
      allowErrorForDataTypeAny: true,
      functions: [
        {
          id: "TEST.SEGMENT",
          name: "TEST.SEGMENT",
          description: "客户分层",
          parameters: [
            { name: "customers", description: "一列", type: "any", dimensionality: "matrix" },
            { name: "as_of", description: "复盘日", type: "any", optional: true },
          ],
          result: { dimensionality: "matrix" },
        },
        { id: "TEST.RATE", name: "TEST.RATE", description: "客户分层", parameters: [], result: {} },
      ],
    });
  });
});
