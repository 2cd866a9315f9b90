import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellOfField, dateShapeOf } from "../../../../host/files/csv/cell";

describe("a field of a CSV file", () => {
  it.each([
    ["12", 12],
    ["-3.5", -3.5],
    [".5", 0.5],
    ["-0", 0],
    ["999999999999999", 999999999999999],
    ["12.600000000000001", 12.600000000000001],
    ["2025-11-15", 45976], // spec 9.2: the as-of day
    ["2023-05-04 15:30", 45050 + 15.5 / 24], // spec D.3: Opal Labs
    ["2010-12-01 08:26:00", 40513 + (8 * 60 + 26) / 1440],
  ])("%j is the value that Excel reads", (field, value) => {
    expect(cellOfField(field, "point")).toBeCloseTo(value, 10);
  });
  it("is a logical value when it says TRUE or FALSE, in whatever letters", () => {
    expect(["TRUE", "false", "yes"].map((field) => cellOfField(field, "point"))).toEqual([true, false, "yes"]);
  });
  it.each([
    "007",
    "1234567890123456",
    "1E5",
    "+86 123",
    "1,000",
    "(1,000)",
    "4万",
    "2025/9/1",
    "2025年9月16日",
    "2025-02-30",
    "2025-1-5",
    "1900-01-01",
    "2025-11-15 24:00",
    "=1+1",
    "-",
    " 5",
    "１２",
  ])("%j stays a text, letter for letter", (field) => {
    expect(cellOfField(field, "point")).toBe(field);
  });
  it("reads eight digits as a number: whether they are a date is for cleaning to say", () => {
    expect(cellOfField("20250901", "point")).toBe(20250901);
  });
  it.each([
    ["1,5", 1.5],
    ["1.234,50", 1234.5],
    ["1.5", 1.5],
    ["-0,25", -0.25],
    ["1.500", "1.500"],
  ])("%j beside semicolons is %j", (field, value) => {
    expect(cellOfField(field, "comma")).toBe(value);
  });
  it("says which date format it asks for", () => {
    expect([dateShapeOf("2025-11-15"), dateShapeOf("2025-11-15 15:30"), dateShapeOf("15.11.2025")]).toEqual([
      "date",
      "dateTime",
      undefined,
    ]);
  });
  it("is never changed but for numbers, logical values and dates (any text)", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom("point" as const, "comma" as const), (field, mark) => {
        const cell = cellOfField(field, mark);
        return typeof cell === "string" ? cell === field : typeof cell === "boolean" || Number.isFinite(cell);
      }),
    );
  });
});
