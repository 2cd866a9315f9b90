// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { serialOf } from "../../../src/engine/calendar/serial";
import { callsByHorizon } from "../../../src/engine/reorder/week/calls";
import type { WeekReport } from "../../../src/engine/reorder/week/report";
import type { Week } from "../../../src/engine/reorder/week/week";
import type { Calls } from "../../../src/taskpane/week-tab/calls";
import { WeekTab, type WeekTabProps } from "../../../src/taskpane/week-tab/week-tab";
import { hostile, show } from "../support/show";

const asOf = serialOf(2025, 11, 24);
const now = { asOf, customers: [], settled: [] };

const report: WeekReport = {
  since: serialOf(2025, 11, 15),
  asOf,
  landed: [
    { customer: "Cedar Tools", orders: 1, amount: 6200, lastOrder: serialOf(2025, 11, 18), isNewCustomer: false },
    { customer: "Pine Lab", orders: 2, amount: 4000, lastOrder: serialOf(2025, 11, 21), isNewCustomer: true },
  ],
  corrections: -400,
  settled: [
    {
      customer: "Cedar Tools",
      base: "SO-024",
      outcome: "onTime",
      expectedDate: serialOf(2025, 12, 2),
      placedDay: serialOf(2025, 11, 18),
      plannedAmount: 6000,
      placedAmount: 6200,
    },
    {
      customer: "Elm Textiles",
      base: "SO-033",
      outcome: "missed",
      expectedDate: serialOf(2025, 10, 6),
      placedDay: null,
      plannedAmount: 40_000,
      placedAmount: null,
    },
  ],
  newlyOverdue: [{ customer: "Juniper Parts", from: "due", to: "overdue", daysOverdue: 8 }],
  statusChanges: [{ customer: "Birch Home", from: "notDue", to: "due", daysOverdue: 0 }],
};

const week: Week = {
  now,
  before: now,
  report,
  due: [
    { customer: "Juniper Parts", status: "overdue", nextExpected: serialOf(2025, 11, 16), daysOverdue: 8 },
    { customer: "Birch Home", status: "due", nextExpected: serialOf(2025, 12, 3), daysOverdue: 0 },
  ],
};

const place = (row: number) => ({ sheet: "Reorder plan", address: `B${row}:K${row}` });
const call = (customer: string, days: number, row: number) => ({
  customer,
  product: "P-100",
  callBy: asOf + days,
  amount: 20_000,
  place: place(row),
});

const calls: Calls = {
  byHorizon: callsByHorizon(
    [call("Acme Trading", 10, 40), call("Iris Medical", -3, 41), call("Delta Foods", 5, 42)],
    asOf,
  ),
  rowOf: new Map([["Juniper Parts", place(43)]]),
};

function tab(more: Partial<WeekTabProps> = {}) {
  const props: WeekTabProps = {
    language: "en",
    week,
    calls,
    today: asOf + 1,
    ordersIn: "Orders",
    isBusy: false,
    stale: undefined,
    outcome: undefined,
    onRefresh: vi.fn(),
    onGo: vi.fn(),
    ...more,
  };
  return { props, ...show(<WeekTab {...props} />) };
}

const list = (name: string) => within(screen.getByRole("region", { name }));

describe("the tab This week", () => {
  it("has one primary button, which refreshes", async () => {
    const { user, props } = tab();
    expect(screen.getByText("As of 2025-11-24. Paste the week's orders into Orders, then press Refresh.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Refresh" }));
    expect(props.onRefresh).toHaveBeenCalledTimes(1);
  });

  it("says when the as-of date is over a week old (spec 8.1-3)", () => {
    const { container } = tab({ today: asOf + 8 });
    expect(container.textContent).toContain("That is 8 days ago. Paste the new orders into Orders, then refresh.");
  });

  it("tells what is new: orders, planned orders, who is overdue, other changes", () => {
    const { container } = tab();
    expect(screen.getByText("What is new since 2025-11-15")).toBeTruthy();
    expect(list("Orders landed").getByText("3 orders from 2 customers, 10,200")).toBeTruthy();
    expect(list("Orders landed").getByText("2 orders, 4,000 · new")).toBeTruthy();
    expect(container.textContent).toContain("Returns and corrections of others: -400");
    expect(list("Planned orders").getByText("1 came, 1 was missed")).toBeTruthy();
    expect(list("Planned orders").getByText("on time · planned 2025-12-02, came 2025-11-18: 6,200")).toBeTruthy();
    expect(list("Planned orders").getByText("missed · planned 2025-10-06: 40,000 did not come")).toBeTruthy();
    expect(list("Newly overdue").getByText("8 days overdue")).toBeTruthy();
    expect(list("Other changes of status").getByText("Not due → Due")).toBeTruthy();
  });

  it("lists calls that are late or due today, in 7 and in 30 days, each one click from its row", async () => {
    const { user, props } = tab();
    expect(list("Today and late").getByText("call by 2025-11-21 · 20,000 · P-100")).toBeTruthy();
    expect(list("In the next 7 days").getByText("Delta Foods")).toBeTruthy();
    await user.click(list("In 8 to 30 days").getByRole("button", { name: "Go to Acme Trading on the Reorder plan" }));
    expect(props.onGo).toHaveBeenCalledWith(place(40));
  });

  it("lists who is due by a rhythm of their own; a click leads to the plan where they stand on it", async () => {
    const { user, props } = tab();
    const due = list("Due by their own rhythm");
    expect(due.getByText("expected 2025-11-16, 8 days overdue")).toBeTruthy();
    await user.click(due.getByRole("button", { name: "Go to Juniper Parts on the Reorder plan" }));
    expect(props.onGo).toHaveBeenCalledWith(place(43));
    expect(due.queryByRole("button", { name: /Birch Home/ })).toBeNull();
  });

  it("explains itself after a first build, without a plan, and in a quiet week", () => {
    tab({ week: { now, due: [] }, calls: undefined });
    expect(screen.getByText("What is new appears here after the next refresh with new orders.")).toBeTruthy();
    expect(screen.getByText("Calls come from the Reorder plan, which is not built yet.")).toBeTruthy();
    const quiet = { ...report, landed: [], settled: [], newlyOverdue: [], statusChanges: [], corrections: 0 };
    tab({ week: { now, due: [], report: quiet }, calls: { byHorizon: callsByHorizon([], asOf), rowOf: new Map() } });
    expect(screen.getByText("No new orders, and nobody's status changed.")).toBeTruthy();
    expect(screen.getByText("No call is due in the next 30 days.")).toBeTruthy();
  });

  it("shows eight lines of a list and all of them when asked", async () => {
    const due = Array.from({ length: 12 }, (_, at) => ({ ...week.due[0], customer: `Customer ${at}` })) as Week["due"];
    const { user } = tab({ week: { ...week, due } });
    expect(list("Due by their own rhythm").getAllByRole("listitem")).toHaveLength(8);
    await user.click(screen.getByRole("button", { name: "Show all 12" }));
    expect(list("Due by their own rhythm").getAllByRole("listitem")).toHaveLength(12);
  });

  it("takes names from the workbook as text, however hostile", async () => {
    const due = Object.values(hostile).map((customer) => ({ ...week.due[0], customer })) as Week["due"];
    const { container, isAccessible } = tab({ week: { ...week, due } });
    expect(container.querySelector("img")).toBeNull();
    expect(container.textContent).toContain(hostile.markup);
    await isAccessible();
  });

  it("is all in Chinese, and has no fault that axe finds", async () => {
    const { isAccessible } = tab({ language: "zh", stale: "上次生成后订单有变化。" });
    expect(screen.getByRole("status").textContent).toContain("订单有变化");
    expect(list("新到订单").getByText("2 个客户 3 单，共 10,200")).toBeTruthy();
    await isAccessible();
  });
});
