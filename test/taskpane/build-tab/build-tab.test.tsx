// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { serialOf } from "../../../src/engine/calendar/serial";
import { BuildTab, type BuildTabProps } from "../../../src/taskpane/build-tab/build-tab";
import { sheetCards } from "../../../src/taskpane/build-tab/sheet-cards";
import { show } from "../support/show";

const nothingBuilt = sheetCards({ tables: new Set(["orders"]), tabs: new Map(), isStale: false, isLooked: true });
const reviewBuilt = sheetCards({
  tables: new Set(["orders"]),
  tabs: new Map([["review", "Review"]]),
  isStale: false,
  isLooked: true,
});

function tab(more: Partial<BuildTabProps> = {}) {
  const props: BuildTabProps = {
    language: "en",
    choices: { language: "en", asOf: undefined, sheets: ["review", "by-month"], columns: new Map() },
    today: serialOf(2025, 11, 24),
    cards: nothingBuilt,
    isBusy: false,
    outcome: undefined,
    stale: undefined,
    canUndo: false,
    onChoose: vi.fn(),
    onBuild: vi.fn(),
    onRefresh: vi.fn(),
    onUndo: vi.fn(),
    onOpen: vi.fn(),
    ...more,
  };
  return { props, ...show(<BuildTab {...props} />) };
}

const card = (name: string) => {
  const found = screen.getByRole("checkbox", { name }).closest("li");
  if (!found) throw new Error(`no card ${name}`);
  return within(found);
};

describe("the Build tab", () => {
  it("shows a card a sheet: its state, what it answers, what it has", () => {
    tab();
    expect(card("Review").getByText("Not built")).toBeTruthy();
    expect(card("Review").getByText("How is the year going, and why?")).toBeTruthy();
    expect(card("Review").getByText("Has: orders")).toBeTruthy();
    expect(card("Reorder plan").getByText("Can also use: lead times, holidays")).toBeTruthy();
  });

  it("takes along the sheet that a chosen one stands on, and counts it", () => {
    tab();
    expect(card("Reorder plan").getByText("Comes with By month")).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: "Reorder plan" })).toMatchObject({ checked: true, disabled: true });
    expect(screen.getByRole("button", { name: "Build 3 sheets" })).toBeTruthy();
  });

  it("lets sheets, language, day, template and lock be chosen", async () => {
    const { user, props } = tab();
    await user.click(screen.getByRole("checkbox", { name: "RFM segments" }));
    await user.click(screen.getByRole("checkbox", { name: "Review" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Language of the sheets" }), "中文");
    await user.click(screen.getByLabelText("As of"));
    await user.paste("2025-11-15");
    await user.click(screen.getByRole("switch", { name: "Template without orders" }));
    await user.click(screen.getByRole("switch", { name: "Lock formulas" }));
    expect(vi.mocked(props.onChoose).mock.calls.map(([choice]) => choice)).toEqual([
      { sheets: ["review", "by-month", "rfm-segments"] },
      { sheets: ["by-month"] },
      { language: "zh" },
      { asOf: serialOf(2025, 11, 15) },
      { templateAsOf: serialOf(2025, 11, 24) },
      { lock: true },
    ]);
  });

  it("takes a day as it is typed and says it in the pane's language, not the browser's", async () => {
    const { user, props, again } = tab({ language: "zh" });
    await user.type(screen.getByRole("textbox", { name: "复盘日" }), "2025年11月15日");
    expect(props.onChoose).toHaveBeenLastCalledWith({ asOf: serialOf(2025, 11, 15) });
    again(<BuildTab {...props} choices={{ ...props.choices, asOf: serialOf(2025, 11, 15) }} />);
    expect(screen.getByText("2025年11月15日")).toBeTruthy();
    await user.tab();
    expect(screen.getByRole("textbox", { name: "复盘日" })).toMatchObject({ value: "2025-11-15" });
  });

  it("says beside the field what a day looks like, once it is left, and takes an emptied field as no day", async () => {
    const { user, props } = tab({
      choices: { language: "en", asOf: serialOf(2025, 11, 15), sheets: ["review"], columns: new Map() },
    });
    const field = screen.getByRole("textbox", { name: "As of" });
    expect(screen.getByText("15 November 2025")).toBeTruthy();
    await user.clear(field);
    expect(props.onChoose).toHaveBeenLastCalledWith({ asOf: undefined });
    await user.type(field, "next week");
    expect(screen.queryByText("Type a day, such as 2025-11-15.")).toBeNull();
    await user.tab();
    expect(screen.getByText("Type a day, such as 2025-11-15.")).toBeTruthy();
  });

  it("cannot build nothing, and says so", async () => {
    const { user, props } = tab({ choices: { language: "en", asOf: undefined, sheets: [], columns: new Map() } });
    expect(screen.getByText("Choose at least one sheet.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Build 0 sheets" }));
    expect(props.onBuild).not.toHaveBeenCalled();
  });

  it("builds by one button, which waits while a job is under way", async () => {
    const { user, props, again } = tab();
    await user.click(screen.getByRole("button", { name: "Build 3 sheets" }));
    expect(props.onBuild).toHaveBeenCalledTimes(1);
    again(<BuildTab {...props} isBusy />);
    await user.click(screen.getByRole("button", { name: "Build 3 sheets" }));
    expect(props.onBuild).toHaveBeenCalledTimes(1);
  });

  it("offers a rebuild, a way to each sheet and the undo once sheets stand", async () => {
    const { user, props } = tab({ cards: reviewBuilt, canUndo: true, outcome: "Built 3 sheets." });
    expect(card("Review").getByText("Built")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toContain("Built 3 sheets.");
    await user.click(screen.getByRole("button", { name: "Open Review" }));
    await user.click(screen.getByRole("button", { name: "Undo the last build" }));
    await user.click(screen.getByRole("button", { name: "Rebuild …" }));
    expect(props.onOpen).toHaveBeenCalledWith("Review");
    expect(props.onUndo).toHaveBeenCalledTimes(1);
    expect(props.onBuild).toHaveBeenCalledTimes(1);
  });

  it("says why the sheets are out of date, with a refresh beside it", async () => {
    const { user, props } = tab({ cards: reviewBuilt, stale: "The orders have changed since the last build." });
    expect(screen.getByRole("status").textContent).toContain("The orders have changed since the last build.");
    await user.click(screen.getByRole("button", { name: "Refresh" }));
    expect(props.onRefresh).toHaveBeenCalledTimes(1);
  });

  it("has no fault that axe finds, in either language", async () => {
    await tab({ cards: reviewBuilt, canUndo: true }).isAccessible();
    const { container, isAccessible } = tab({ language: "zh" });
    await isAccessible();
    expect(container.textContent).toContain("生成 3 张表");
  });
});
