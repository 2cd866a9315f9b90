import { ALL_IMPLEMENTED_FUNCTIONS, CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Calculator } from "../../../../host/calculation/calculator";
import type { Book } from "../../../../host/cells/book";
import { CellError, type CellValue, type Sheet } from "../../../../host/cells/sheet";
import { addTable, bookOf, sheetOf } from "../support";

/** Each test shows that a fault of Univer 0.25.1 is gone; without its remedy, it fails. */
describe("Univer's engine, mended", () => {
  let orders: Sheet;
  let calc: Sheet;
  let book: Book;

  beforeEach(() => {
    orders = sheetOf("Orders", [
      ["Id", "Amount"],
      ["a", 30],
      ["b", 10],
      ["c", 20],
    ]);
    calc = sheetOf("Calc", []);
    book = bookOf(orders, calc);
    addTable(book, "tblOrders", orders, ["Id", "Amount"], 4);
  });

  async function results(...formulas: string[]): Promise<(CellValue | undefined)[]> {
    formulas.forEach((formula, row) => {
      calc.setFormula(row, 0, formula);
    });
    await new Calculator(book).calculate();
    return formulas.map((_, row) => calc.value(row, 0));
  }

  it("is done when its promise resolves", async () => {
    expect(await results("=1+1")).toEqual([2]);
  });
  it("knows tables and names", async () => {
    book.names.push({ name: "Rate", formula: "=Orders!$B$2", visible: true });
    expect(await results("=SUM(tblOrders[Amount])", "=Rate*2")).toEqual([60, 60]);
  });
  it("finds tables, columns and names in any letters", async () => {
    book.names.push({ name: "Rate", formula: "=Orders!$B$2", visible: true });
    expect(await results("=SUM(TBLORDERS[amount])", "=rate")).toEqual([60, 30]);
  });
  it("reads INDEX and OFFSET of a table on another sheet from that sheet", async () => {
    expect(
      await results("=INDEX(tblOrders[Amount],2)", "=SUM(OFFSET(tblOrders[[#Headers],[Amount]],1,0,2,1))"),
    ).toEqual([10, 40]);
  });
  it("leaves the range that SORT reads as it was", async () => {
    expect(
      await results(
        "=SUM(SORT(tblOrders[Amount]))",
        "=INDEX(tblOrders[Amount],1)",
        '=XLOOKUP("c",tblOrders[Id],tblOrders[Amount])',
      ),
    ).toEqual([60, 30, 20]);
  });
  it("parses a LET more than once", async () => {
    const formula = "=LET(a,tblOrders[Amount],SUM(a)/COUNT(a))";
    calc.setFormula(0, 1, formula);
    expect(await results(formula)).toEqual([20]);
    expect(calc.value(0, 1)).toBe(20);
    expect(await new Calculator(book).evaluate(formula)).toEqual([[20]]);
  });
  it("settles spills that read the inside of other spills, however deep", async () => {
    // Each column spills 1, 2, 3 times the second cell of the column to its right.
    for (let column = 0; column < 6; column++) calc.setFormula(0, column, `=SEQUENCE(3)*${"BCDEFG"[column]}2`);
    calc.setFormula(0, 6, "=SEQUENCE(3)");
    await new Calculator(book).calculate();
    expect([5, 4, 3, 2, 1, 0].map((column) => calc.value(1, column))).toEqual([4, 8, 16, 32, 64, 128]);
  });
  it("follows a table that grew and a name that moved", async () => {
    book.names.push({ name: "Rate", formula: "=Orders!$B$2", visible: true });
    calc.setFormula(0, 0, "=SUM(tblOrders[Amount])");
    calc.setFormula(1, 0, "=Rate");
    const calculator = new Calculator(book);
    await calculator.calculate();
    orders.setConstant(4, 1, 5);
    const [table] = book.tables;
    if (table) table.area = { ...table.area, rows: 5 };
    book.names = [{ name: "Rate", formula: "=Orders!$B$3", visible: true }];
    await calculator.calculate();
    expect([calc.value(0, 0), calc.value(1, 0)]).toEqual([65, 10]);
  });
  it("keeps two books apart that calculate at the same time", async () => {
    const mine = sheetOf("Calc", [[1, "=SUM(A1:A2)"]]);
    const other = sheetOf("Calc", [[7, "=SUM(A1:A2)"]]);
    await Promise.all([new Calculator(bookOf(mine)).calculate(), new Calculator(bookOf(other)).calculate()]);
    expect([mine.value(0, 1), other.value(0, 1)]).toEqual([1, 7]);
  });
  it("goes on with the other formulas when one is malformed inside", async () => {
    const failed = new CellError("#VALUE!");
    expect(await results("=LET(1,1,1)", "=LAMBDA(A8:B9,A8:B9)", "=SUM(1,", "=1+1")).toEqual([
      failed,
      failed,
      failed,
      2,
    ]);
  });
  it("goes on with the other formulas when a function throws", async () => {
    const permut = ALL_IMPLEMENTED_FUNCTIONS.find(([, name]) => name === "PERMUT")?.[0].prototype;
    expect(permut).toBeDefined();
    vi.spyOn(permut, "calculate").mockImplementation(() => {
      throw new Error("inside");
    });
    expect(await results("=PERMUT(5,2)", "=1+1")).toEqual([new CellError("#VALUE!"), 2]);
    vi.restoreAllMocks();
  });
  it("takes more different formulas than its cache of parsed texts holds", async () => {
    for (let row = 0; row < 6000; row++) calc.setFormula(row, 1, `=SUM(${row},Orders!B$2)`);
    for (let row = 0; row < 6000; row++) calc.setFormula(row, 2, `=B${row + 1}*2`);
    await new Calculator(book).calculate();
    expect([calc.value(0, 2), calc.value(5999, 2)]).toEqual([60, 12_058]);
  });
  it("does not walk its index of a column for a cell that no lookup has read", () => {
    CELL_INVERTED_INDEX_CACHE.set("unit", "sheet", 0, "spilled", 5, true);
    expect(CELL_INVERTED_INDEX_CACHE.getCellValuePositions("unit", "sheet", 0)).toBeUndefined();
  });
  it("does not walk its index of a column to compare one cell", () => {
    CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache("unit", "sheet", 0, 0, 9);
    expect(CELL_INVERTED_INDEX_CACHE.canUseCache("unit", "sheet", 0, 3, 3).rowsInCache).toEqual([]);
    expect(CELL_INVERTED_INDEX_CACHE.canUseCache("unit", "sheet", 0, 3, 4).rowsInCache).toEqual([[3, 4]]);
    CELL_INVERTED_INDEX_CACHE.clear();
  });
});
