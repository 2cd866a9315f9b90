import { beforeEach, describe, expect, it } from "vitest";
import { Calculator } from "../../../host/calculation/calculator";
import type { Book } from "../../../host/cells/book";
import type { CellValue, Sheet } from "../../../host/cells/sheet";
import { addTable, bookOf, sheetOf } from "./support";

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
  it("calculates what reads the inside of a spill that itself reads the inside of a spill", async () => {
    calc.setFormula(0, 5, "=SUM(E2:E3)");
    calc.setFormula(0, 4, "=SEQUENCE(3)*C3");
    calc.setFormula(0, 2, "=SEQUENCE(3,1,INDEX(Orders!B2:B4,2))");
    await new Calculator(book).calculate();
    expect([calc.value(2, 2), calc.value(2, 4), calc.value(0, 5)]).toEqual([12, 36, 60]);
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
  it("keeps two books apart", async () => {
    const other = sheetOf("Calc", [[7, "=SUM(A1:A2)"]]);
    const mine = sheetOf("Calc", [[1, "=SUM(A1:A2)"]]);
    await new Calculator(bookOf(other)).calculate();
    await new Calculator(bookOf(mine)).calculate();
    expect([other.value(0, 1), mine.value(0, 1)]).toEqual([7, 1]);
  });
  it("goes on with the other formulas when a built-in function fails inside", async () => {
    expect((await results("=SUM(1,", '=INDIRECT("tblOrders[Amount]")', "=1+1")).at(-1)).toBe(2);
  });
  it("takes more different formulas than its cache of parsed texts holds", async () => {
    for (let row = 0; row < 6000; row++) calc.setFormula(row, 1, `=SUM(${row},Orders!B$2)`);
    for (let row = 0; row < 6000; row++) calc.setFormula(row, 2, `=B${row + 1}*2`);
    await new Calculator(book).calculate();
    expect([calc.value(0, 2), calc.value(5999, 2)]).toEqual([60, 12_058]);
  });
  it("compares and looks up spilled columns in about linear time", async () => {
    calc.setFormula(0, 0, "=SEQUENCE(20000)");
    for (let row = 0; row < 200; row++) {
      calc.setFormula(row, 2, `=XLOOKUP(${row + 1},A$1:A$20000,A$1:A$20000)`);
      calc.setFormula(row, 3, `=COUNTIF(A${row + 1},">0")`);
    }
    const start = performance.now();
    await new Calculator(book).calculate();
    expect([calc.value(199, 2), calc.value(199, 3)]).toEqual([200, 1]);
    // With the index walked for each spilled cell this takes minutes.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
