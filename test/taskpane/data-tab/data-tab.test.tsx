// @vitest-environment jsdom
import { FluentProvider } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import type { Cell } from "../../../src/engine/cell";
import type { OrderChoices } from "../../../src/taskpane/build/choices";
import type { OrderPlace, OrderSource, ReadSource } from "../../../src/taskpane/build/order-source";
import { DataTab } from "../../../src/taskpane/data-tab/data-tab";
import type { OrdersView } from "../../../src/taskpane/data-tab/orders-view";
import { lightTheme } from "../../../src/taskpane/theme";
import type { Language } from "../../../src/text/language";

afterEach(cleanup);

function listOf(headers: readonly string[], ...rows: Cell[][]): ReadSource {
  const source: OrderSource = {
    place: { kind: "cells", sheet: "Sheet1", row: 0, column: 0, columns: headers.length, rows: null },
    name: "Sheet1",
    sheet: "Sheet1",
    headers,
    rows: rows.length,
    firstCell: { headerRow: 1, column: "A" },
  };
  const columns = headers.map((_, column) => rows.map((row) => row[column] ?? null));
  return { source, table: { headers, columns, rows: rows.length } };
}

interface Done {
  choices: OrderChoices;
  picked?: OrderPlace;
  went?: boolean;
  madeTable?: boolean;
}

function open(read: ReadSource | undefined, more: Partial<OrdersView> = {}, language: Language = "en"): Done {
  const done: Done = { choices: { columns: new Map() } };
  const view: OrdersView = { sources: read ? [read.source] : [], read, besides: [], isDates1904: false, ...more };
  function Tab() {
    const [choices, setChoices] = useState<OrderChoices>(done.choices);
    done.choices = choices;
    return (
      <DataTab
        language={language}
        view={view}
        choices={choices}
        isBusy={false}
        onPick={(place) => {
          done.picked = place;
        }}
        onUseSelection={() => undefined}
        onLookAgain={() => undefined}
        onMakeTable={() => {
          done.madeTable = true;
        }}
        onChoose={(change) => setChoices({ ...choices, ...change })}
        onGo={() => {
          done.went = true;
        }}
        quality={null}
      />
    );
  }
  render(
    <FluentProvider theme={lightTheme}>
      <Tab />
    </FluentProvider>,
  );
  return done;
}

const plain = listOf(
  ["Customer", "Order Date", "Amount (USD)", "Remark"],
  ["Acme", 45_976, 1200.5, "paid"],
  ["Birch", 45_977, 80, "open"],
);

const shown = (name: string) => {
  const select = screen.getByRole<HTMLSelectElement>("combobox", { name });
  return select.selectedOptions[0]?.textContent;
};

describe("The columns of the orders", () => {
  it("are proposed with values and how sure it is", () => {
    open(plain);
    expect(shown("Customer (needed)")).toBe("Customer");
    expect(shown("Date (needed)")).toBe("Order Date");
    expect(shown("Amount (needed)")).toBe("Amount (USD)");
    expect(screen.getByText("2025-11-15")).toBeTruthy();
    expect(screen.getByText("1,200.5")).toBeTruthy();
    expect(screen.getAllByText("sure 100%")).toHaveLength(3);
  });

  it("can be corrected, and the choice is marked as the user's", async () => {
    const done = open(plain);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Customer (needed)" }), "Remark");
    expect(done.choices.columns.get("customer")).toBe("Remark");
    expect(screen.getByText("your choice")).toBeTruthy();
  });

  it("say which one is missing, and nothing leads on before it is chosen", async () => {
    const done = open(listOf(["Customer", "Date", "Remark"], ["Acme", 45_976, 12]));
    expect(shown("Amount (needed)")).toBe("Choose a column");
    expect(screen.getByText("Choose the column for this, or add it to your list.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Go on to Build" })).toBeNull();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Amount (needed)" }), "Remark");
    await userEvent.click(screen.getByRole("button", { name: "Go on to Build" }));
    expect(done.went).toBe(true);
  });

  it("can be said not to be in the list", async () => {
    const done = open(listOf(["Customer", "Date", "Amount (USD)", "Status"], ["Acme", 45_976, 12, "open"]));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Status" }), "Not in the list");
    expect(done.choices.columns.get("status")).toBeNull();
    expect(shown("Status")).toBe("Not in the list");
  });

  it("that were not found show on request", async () => {
    open(plain);
    expect(screen.queryByRole("combobox", { name: "Product" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Show 12 more fields" }));
    expect(screen.getByRole("combobox", { name: "Product" })).toBeTruthy();
  });

  it("show markup, endless headers and signs of another direction as text", () => {
    const endless = "H".repeat(10_000);
    open(
      listOf(
        ["Customer <img src=x onerror=alert(1)>", "Date", "Amount (USD)", endless],
        ["<b>Acme</b>\u202e", 45_976, 5, "🙂"],
      ),
    );
    expect(document.querySelector("img")).toBeNull();
    expect(screen.getByText("<b>Acme</b>\u202e").tagName).toBe("BDI");
    const [longest] = [...document.querySelectorAll("option")]
      .map(({ textContent }) => textContent.length)
      .sort((a, b) => b - a);
    expect(longest).toBeLessThan(100);
  });
});

describe("What the data leave open", () => {
  const unclear = listOf(["客户", "日期", "金额"], ["甲", "03/04/2025", 3.5], ["乙", "05/06/2025", 12]);

  it("is asked: day and month, unit and currency", async () => {
    const done = open(unclear);
    const questions = within(screen.getByRole("region", { name: "Please answer" }));
    await userEvent.selectOptions(
      questions.getByRole("combobox", { name: "The date 03/04/2025 means" }),
      "3 April 2025 (day first)",
    );
    await userEvent.selectOptions(
      questions.getByRole("combobox", { name: "An amount of 12 means" }),
      "120,000 (万, ten thousands)",
    );
    await userEvent.selectOptions(questions.getByRole("combobox", { name: "Amounts are in this currency" }), "CNY");
    expect(done.choices).toMatchObject({ dateOrder: "dayFirst", unit: 10_000, currency: "CNY" });
  });

  it("is not asked where the data say it", () => {
    open(plain);
    expect(screen.queryByRole("region", { name: "Please answer" })).toBeNull();
  });
});

describe("The list", () => {
  it("can be made a table where its headers allow it", async () => {
    const done = open(plain);
    await userEvent.click(screen.getByRole("button", { name: "Make it a Table" }));
    expect(done.madeTable).toBe(true);
  });

  it("stays plain cells where a header is blank", () => {
    open(listOf(["Customer", "", "Date", "Amount (USD)"], ["Acme", "x", 45_976, 12]));
    expect(screen.queryByRole("button", { name: "Make it a Table" })).toBeNull();
  });

  it("can be another one", async () => {
    const other = { ...plain.source, name: "Other", place: { kind: "table", name: "Other" } as const };
    const done = open(plain, { sources: [plain.source, other] });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "List" }), "Other – table on Sheet1, 2 rows");
    expect(done.picked).toEqual({ kind: "table", name: "Other" });
  });

  it("is not built from where its dates count from 1904", () => {
    open(plain, { isDates1904: true });
    expect(screen.getByText("Dates count from 1904 here")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Go on to Build" })).toBeNull();
  });
});

it.each(["en", "zh"] as const)("The tab has nothing that axe minds (%s)", async (language) => {
  open(
    listOf(["客户", "日期", "金额"], ["甲", "03/04/2025", 3.5]),
    { besides: [{ kind: "holidays", table: "Holidays" }] },
    language,
  );
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
