// @vitest-environment jsdom
import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { PlanColumn, SheetPlan } from "../../../src/sheets/sheet-plan";
import { ChangePreview } from "../../../src/taskpane/build-tab/change-preview";
import { changesBySheet } from "../../../src/taskpane/build-tab/changes-by-sheet";
import type { Language } from "../../../src/text/language";
import type { Change } from "../../../src/workbook/merge/change";
import { hostile, show } from "../support/show";

const column = (id: string, heading: string, style: PlanColumn["style"]): PlanColumn => ({
  id,
  heading,
  style,
  role: "value",
  contents: [],
});

const sheet = (id: SheetPlan["id"], columns: readonly PlanColumn[]): SheetPlan => ({
  id,
  title: id,
  widths: [],
  blocks: [{ kind: "table", id: "list", at: { row: 0, column: 0 }, columns, rows: 0 }],
  charts: [],
  names: [],
  validations: [],
  marks: [],
  print: { area: { row: 0, column: 0, rows: 1, columns: 1 } },
});

const plans = [
  sheet("reorder-plan", [column("base", "Base amount", "money"), column("date", "Date override", "date")]),
  sheet("calc", [column("amount", "Amount", "money")]),
];

const change = (kind: Change["kind"], row: string, more: Partial<Change> = {}): Change => ({
  kind,
  sheet: "reorder-plan",
  block: "list",
  row,
  ...more,
});

const keptAmount = change("kept", "Elm Textiles|SO-034", { column: "base", old: 52_800, new: 40_000 });
const changes = [
  keptAmount,
  change("kept", "Birch Home|SO-018", { column: "date", old: 46_356, new: null }),
  change("added", "Pine Lab|SO-102"),
  change("leaving", "Mesa Retail|SO-062", { reason: "ordered on 2025-12-02" }),
  change("changed", "Acme Trading|SO-001", { column: "base", old: 20_000, new: 21_500.5 }),
  change("changed", "1", { sheet: "calc", column: "amount", old: 1, new: 2 }),
];

function preview(given: readonly Change[] = changes, language: Language = "en") {
  const applied: Change[][] = [];
  const shown = show(
    <ChangePreview
      language={language}
      sheets={changesBySheet(given, plans, language)}
      isBusy={false}
      onApply={(accepted) => applied.push([...accepted])}
      onBack={() => undefined}
    />,
  );
  return { ...shown, applied };
}

describe("the preview of a rebuild", () => {
  it("counts what comes, changes, leaves and stays, and takes the focus so that it is heard", () => {
    preview();
    expect(screen.getByText("1 row added, 1 cell changed, 1 row leaving, 2 of your edits kept.")).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("What a rebuild changes");
  });

  it("keeps an edit unless the user accepts what was computed", async () => {
    const { user, applied } = preview();
    await user.click(screen.getByRole("button", { name: "Rebuild now" }));
    const decision = screen.getByRole("radiogroup", { name: "Elm Textiles|SO-034 · Base amount" });
    await user.click(within(decision).getByRole("radio", { name: "Accept new: 40,000" }));
    await user.click(screen.getByRole("button", { name: "Rebuild now" }));
    await user.click(within(decision).getByRole("radio", { name: "Keep: 52,800" }));
    await user.click(screen.getByRole("button", { name: "Rebuild now" }));
    expect(applied).toEqual([[], [keptAmount], []]);
  });

  it("shows days as days and what is blank as blank", () => {
    preview();
    const decision = screen.getByRole("radiogroup", { name: "Birch Home|SO-018 · Date override" });
    expect(within(decision).getByRole("radio", { name: "Keep: 2026-11-30" })).toBeTruthy();
    expect(within(decision).getByRole("radio", { name: "Accept new: blank" })).toBeTruthy();
  });

  it("opens the lists of each sheet: with the reason why a row leaves, and old and new of a cell", async () => {
    const { user, container } = preview();
    await user.click(screen.getByText("Rows leaving (1)"));
    expect(screen.getByText("Mesa Retail|SO-062 · ordered on 2025-12-02")).toBeTruthy();
    await user.click(screen.getByText("Cells changed (1)"));
    expect(container.textContent).toContain("Acme Trading|SO-001 · Base amount: 20,000 → 21,500.5");
  });

  it("tells of Calc in one line", () => {
    preview();
    expect(screen.getByText("1 cell of Calc, which the other sheets read.")).toBeTruthy();
  });

  it("says when nothing would change", () => {
    preview([]);
    expect(screen.getByText("Nothing: the sheets are up to date.")).toBeTruthy();
  });

  it("is cut after fifty lines of a kind and says how many more there are", () => {
    preview(Array.from({ length: 70 }, (_, row) => change("added", `Customer ${row}`)));
    expect(screen.getByText("and 20 more")).toBeTruthy();
  });

  it("is all in Chinese", () => {
    const { container } = preview(changes, "zh");
    expect(screen.getByRole("button", { name: "立即重新生成" })).toBeTruthy();
    expect(container.textContent).toContain("保留：52,800");
  });

  it("takes names from the workbook as text, however hostile", async () => {
    const { container, isAccessible } = preview(
      Object.values(hostile).map((name) => change("kept", name, { column: "base", old: name, new: 1 })),
    );
    expect(container.querySelector("img")).toBeNull();
    expect(container.textContent).toContain(hostile.markup);
    await isAccessible();
  });

  it("can be gone through by keyboard alone and has no fault that axe finds", async () => {
    const { user, applied, isAccessible } = preview();
    await isAccessible();
    await user.tab();
    expect(document.activeElement?.textContent).toBe("Rebuild now");
    while (!(document.activeElement instanceof HTMLInputElement)) await user.tab();
    await user.keyboard("{ArrowDown}");
    screen.getByRole("button", { name: "Rebuild now" }).focus();
    await user.keyboard("{Enter}");
    expect(applied).toEqual([[keptAmount]]);
  });
});
