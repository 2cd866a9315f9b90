import { describe, expect, it } from "vitest";
import { customerBook } from "../../../../src/engine/orders/book";
import { agedOrders } from "../../../../src/engine/reorder/fulfilment/aged-orders";
import { defaultSettings } from "../../../../src/engine/settings/settings";
import { day, type Line, ordersOf } from "../../order-lines";

const line = (date: string, customer = "Elm"): Line => ({ customer, date, amount: 100 });
const aged = (lines: readonly Line[], asOf: string, atMost = 100) =>
  agedOrders(customerBook(ordersOf(lines, asOf)), defaultSettings, atMost);

describe("the orders that a plan of the last 12 months stands on no more", () => {
  it("name the order that came in their place", () => {
    expect(aged([line("2024-12-16"), line("2025-12-18")], "2025-12-18")).toEqual([
      { customer: "Elm", base: "2024-12-16", day: day("2024-12-16"), renewedOn: day("2025-12-18") },
    ]);
  });

  it("have none where the customer did not order within 45 days of the anniversary", () => {
    expect(aged([line("2024-12-16"), line("2025-08-01")], "2025-12-18")).toMatchObject([{ renewedOn: null }]);
  });

  it("share no order: the nearer one has it", () => {
    const lines = [line("2024-12-01"), line("2024-12-16"), line("2025-12-18")];
    expect(aged(lines, "2025-12-18").map(({ base, renewedOn }) => [base, renewedOn])).toEqual([
      ["2024-12-16", day("2025-12-18")],
      ["2024-12-01", null],
    ]);
  });

  it("are those of the 12 months before the last 12, the newest first, at most so many", () => {
    const lines = [
      line("2023-12-18"),
      line("2023-12-19"),
      line("2024-12-18", "Fir"),
      line("2024-12-19"),
      line("2025-12-18"),
    ];
    expect(aged(lines, "2025-12-18").map(({ base }) => base)).toEqual(["2024-12-18", "2023-12-19"]);
    expect(aged(lines, "2025-12-18", 1).map(({ base }) => base)).toEqual(["2024-12-18"]);
  });
});
