import { describe, expect, it } from "vitest";
import type { SheetId } from "../../../src/sheets/sheet-plan";
import { sheetCards, type TableName } from "../../../src/taskpane/build-tab/sheet-cards";

const cards = (tables: readonly TableName[], tabs: readonly (readonly [SheetId, string])[] = [], isStale = false) =>
  sheetCards({ tables: new Set(tables), tabs: new Map(tabs), isStale, isLooked: true });

const card = (sheet: SheetId, of: ReturnType<typeof cards>) => of.find((other) => other.sheet === sheet);

describe("the card of a sheet", () => {
  it("says that data are needed where there are no orders, but for sheets that need none (spec 4.5)", () => {
    const states = cards([]).map(({ sheet, state }) => [sheet, state]);
    expect(states.filter(([, state]) => state === "notBuilt").map(([sheet]) => sheet)).toEqual([
      "kpi-weighting",
      "kpi-scorecard",
    ]);
    expect(card("review", cards([]))).toMatchObject({ state: "needsData", lacks: ["orders"] });
  });

  it("says that it was not looked at yet, instead of what is lacking, before the orders were looked for", () => {
    const unseen = sheetCards({ tables: new Set(), tabs: new Map(), isStale: false, isLooked: false });
    expect(card("review", unseen)).toMatchObject({ state: "notLooked", lacks: [] });
    expect(card("kpi-weighting", unseen)).toMatchObject({ state: "notBuilt" });
  });

  it("names what the workbook has for it and what it could use besides", () => {
    expect(card("reorder-plan", cards(["orders", "holidays"]))).toMatchObject({
      state: "notBuilt",
      has: ["orders", "holidays"],
      canUse: ["leadTimes"],
    });
  });

  it("is built under whatever name its tab has, and out of date once something changed", () => {
    const tabs = [["review", "Look back"]] as const;
    expect(card("review", cards(["orders"], tabs))).toMatchObject({ state: "built", tab: "Look back" });
    expect(card("review", cards(["orders"], tabs, true))?.state).toBe("outOfDate");
  });
});
