import { describe, expect, it } from "vitest";
import { Book } from "../../../host/cells/book";
import { CellError, Sheet } from "../../../host/cells/sheet";
import { serialOf } from "../../../src/engine/calendar/serial";
import { chosenSheets } from "../../../src/sheets/chosen-sheets";
import { buildFromOrders } from "../../../src/taskpane/build/build-from-orders";
import type { Language } from "../../../src/text/language";
import { reviewTexts } from "../../../src/text/sheets/review";
import { referenceAsOf, referenceHeaders, referenceOrders } from "../../fixtures/reference-orders";
import { addTable } from "../support/add-table";
import { Desk } from "../support/desk";

function blankDesk(): Desk {
  const book = new Book();
  const sheet = new Sheet("{sheet 1}", "Sheet1");
  book.sheets.push(sheet);
  book.activeSheetId = sheet.id;
  return new Desk(book);
}

const choices = (language: Language = "en") => ({
  language,
  asOf: undefined,
  sheets: chosenSheets,
  columns: new Map(),
  templateAsOf: serialOf(2026, 1, 5),
});

const errorsOf = ({ book }: Desk): string[] =>
  book.sheets.flatMap((sheet) =>
    [...sheet.results, ...sheet.spilled].flatMap(([, value]) =>
      value instanceof CellError ? [`${sheet.name}: ${value.code}`] : [],
    ),
  );

const shown = (desk: Desk, name: string) => {
  const { sheet, row, column } = desk.named(name);
  return sheet.value(row, column);
};

const type = (desk: Desk, name: string, value: number) => {
  const { sheet, row, column } = desk.named(name);
  sheet.setConstant(row, column, value);
  sheet.touched(row, column, 1, 1);
};

/** Where the Review asks its first question; the answer stands under it. */
function firstQuestion(desk: Desk): { sheet: Sheet; row: number } {
  const sheet = desk.book.sheetNamed("Review");
  const row = sheet?.columns[1]?.indexOf(reviewTexts.promptProcess.en) ?? -1;
  if (!sheet || row < 0) throw new Error("no question");
  return { sheet, row };
}

const answer = (desk: Desk) => {
  const { sheet, row } = firstQuestion(desk);
  return sheet.value(row + 1, 1);
};

describe("a template", () => {
  it.each<[Language, string]>([
    ["en", "No data yet"],
    ["zh", "暂无数据"],
  ])("in %s has all sheets, no error, no chart without data, and says what is missing: %s", async (language, words) => {
    const desk = blankDesk();
    const { book } = await buildFromOrders(choices(language));
    await desk.calculate();
    expect(book.sheets.map(({ id }) => id)).toEqual([...chosenSheets, "settings", "calc"]);
    expect(errorsOf(desk)).toEqual([]);
    for (const sheet of ["review", "rfm_segments", "reorder_plan", "by_month", "plan_actual", "customer_plan"])
      expect(shown(desk, `check_${sheet}`)).toBe(words);
    for (const name of language === "en" ? ["Review", "By month"] : ["业绩复盘", "返单月度表"]) {
      const sheet = desk.book.sheetNamed(name);
      expect(sheet?.charts).toEqual([]);
      expect(desk.texts(name)).toContain(words);
    }
  });

  it("is needed for a build without orders", async () => {
    blankDesk();
    await expect(buildFromOrders({ ...choices(), templateAsOf: undefined })).rejects.toThrow("columnNotFound");
  });

  it("changes nothing when it is built again", async () => {
    blankDesk();
    await buildFromOrders(choices());
    expect((await buildFromOrders(choices())).book).toMatchObject({ cellsWritten: 0, changes: [] });
  });

  it("is filled by a build once there are orders, saved in between, and keeps what was typed before", async () => {
    const desk = blankDesk();
    await buildFromOrders(choices());
    type(desk, "fp_TargetTotal", 1_000_000);
    type(desk, "set_rfm_r_high", 45);
    type(desk, "set_reorder_growth", 0.1);
    const { sheet, row } = firstQuestion(desk);
    sheet.setConstant(row + 1, 1, "We started late");
    await desk.reopen();
    await addTable("Orders", [referenceHeaders, ...referenceOrders]);
    const { summary } = await buildFromOrders({ ...choices(), asOf: referenceAsOf });
    await desk.calculate();

    expect(summary).toMatchObject({ asOf: referenceAsOf, report: { rowsUsed: 66 } });
    expect(errorsOf(desk)).toEqual([]);
    // Year to date and plan of the reference orders at 10% growth (spec 9.2).
    expect(shown(desk, "fp_YTD")).toBe(526_600);
    expect(shown(desk, "fp_Reorder_Total")).toBeCloseTo(678_260, 6);
    expect(shown(desk, "fp_TargetTotal")).toBe(1_000_000);
    expect(shown(desk, "set_rfm_r_high")).toBe(45);
    expect(summary.settings["rfm.r_high"]).toBe(45);
    expect(shown(desk, "set_reorder_growth")).toBe(0.1);
    expect(desk.book.sheetNamed("Review")?.charts).toHaveLength(4);
    expect(desk.texts("Review")).not.toContain("No data yet");
    expect(desk.table("tblSegments").area.rows).toBe(16);
    expect(answer(desk)).toBe("We started late");
    expect((await buildFromOrders({ ...choices(), asOf: referenceAsOf })).book.cellsWritten).toBe(0);
  });
});
