import { describe, expect, it } from "vitest";
import { serialOf } from "../../../src/engine/calendar/serial";
import { chosenSheets } from "../../../src/sheets/chosen-sheets";
import { referenceDesk } from "../support/desk";

/** Source: architecture.md part 8. */
const AT_MOST = 6;

describe("requests a sheet", () => {
  it("are at most six in a first build, a rebuild from new orders and one in another language", async () => {
    const desk = referenceDesk();
    const all = { sheets: chosenSheets };
    const perSheet: number[] = [];
    const build = async (more: { asOf?: number; language?: "zh" }): Promise<void> => {
      const { book } = await desk.build({ ...all, ...more });
      perSheet.push(book.requests / book.sheets.length);
    };
    await build({});
    desk.addOrder(["SO-901", serialOf(2025, 12, 18), "Elm Textiles", "P-100", 800, 40_000, "Direct", "East", "Li"]);
    desk.type(desk.table("tblPlan"), "Elm Textiles|SO-034", "Note", "wants the blue one");
    desk.type(desk.table("tblPlan"), "Elm Textiles|SO-035", "Base amount", 52_800);
    await build({ asOf: serialOf(2025, 12, 18) });
    await build({ asOf: serialOf(2025, 12, 18), language: "zh" });
    expect(
      perSheet.filter((requests) => requests > AT_MOST),
      `${perSheet}`,
    ).toEqual([]);
  }, 600_000);
});
