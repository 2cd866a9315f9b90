import { describe, expect, it } from "vitest";
import { csvToBook } from "../../../../host/files/csv/book";
import { BookView } from "../../../../preview/host-worker/view/book-view";

const opened = () => {
  const book = csvToBook(new TextEncoder().encode("Customer,Date\nAcme,2025-10-01\nBirch,2025-03-01\n"), "Orders");
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("the book has no sheet");
  return { book, sheet, view: new BookView(book) };
};

describe("What a grid is told of a workbook", () => {
  it("is all of it at first, and then nothing until something changes", () => {
    const { view } = opened();
    const update = view.update();
    expect(update?.order).toEqual(["sheet1"]);
    expect(update?.sheets[0]?.frame?.name).toBe("Orders");
    expect(update?.sheets[0]?.cells?.values).toHaveLength(6);
    expect(view.update()).toBeUndefined();
  });

  it("is the cell that changed, with what it shows and its formula", () => {
    const { sheet, view } = opened();
    view.update();
    sheet.setFormula(4, 3, "=1+1");
    sheet.results.set(4 * 16384 + 3, 2);
    expect(view.update()?.sheets).toEqual([
      { id: "sheet1", cells: { rows: [4], columns: [3], values: [2], looks: [-1], formulas: new Map([[0, "=1+1"]]) } },
    ]);
  });

  it("says how cells look: their own format over that of the table they stand in, each look once", () => {
    const { view } = opened();
    const update = view.update();
    const { rows = [], columns = [], looks = [] } = update?.sheets[0]?.cells ?? {};
    const lookAt = (row: number, column: number) =>
      update?.looks[looks[rows.findIndex((at, index) => at === row && columns[index] === column)] ?? -1];
    expect(lookAt(0, 0)).toEqual({ bold: true, fontColor: "#FFFFFF", fill: "#4472C4" });
    expect(lookAt(1, 1)).toEqual({ fill: "#D9E2F3", numberFormat: "yyyy-mm-dd" });
    expect(lookAt(2, 1)).toEqual({ numberFormat: "yyyy-mm-dd" });
    expect(update?.looks).toHaveLength(4);
  });

  it("names a cell again that the grid shows otherwise", () => {
    const { view } = opened();
    view.update();
    view.forget("sheet1", 1, 0);
    expect(view.update()?.sheets[0]?.cells?.values).toEqual(["Acme"]);
  });

  it("tells when a sheet came or went", () => {
    const { book, view } = opened();
    view.update();
    book.sheets = [];
    expect(view.update()).toMatchObject({ order: [], sheets: [] });
  });
});
