import { describe, expect, it } from "vitest";
import { customerBook } from "../../../src/engine/orders/book";
import { repeatRate } from "../../../src/engine/review/repeat";
import { day, ordersOf } from "../order-lines";
import { referenceLines } from "../reference-book";

const book = customerBook(ordersOf(referenceLines));
const start = day("2025-01-01");
const end = day("2025-11-15");

describe("repurchase rate (spec 5.2 REVIEW.REPEAT, AMB-37)", () => {
  it("counts customers with two orders in the period: 8 of 13", () => {
    expect(repeatRate(book, start, end, "repeat")).toBe(8 / 13);
  });

  it("counts customers of the year before who came again: 8 of 9", () => {
    expect(repeatRate(book, start, end, "retention")).toBe(8 / 9);
  });

  it("has nothing to divide by when nobody was active", () => {
    const nobody = expect.objectContaining({ key: "nobodyActive", code: "#DIV/0!" });
    expect(() => repeatRate(book, 1000, 2000, "repeat")).toThrow(nobody);
    expect(() => repeatRate(book, day("2023-01-01"), end, "retention")).toThrow(nobody);
  });

  it("refuses a period that ends before it starts", () => {
    expect(() => repeatRate(book, end, start, "repeat")).toThrow(expect.objectContaining({ key: "endBeforeStart" }));
  });
});
