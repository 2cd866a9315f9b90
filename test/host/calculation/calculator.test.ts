import { describe, expect, it } from "vitest";
import { Calculator, CircularReferenceError } from "../../../host/calculation/calculator";
import type { CustomFunction } from "../../../host/calculation/univer/custom-function";
import { CellError } from "../../../host/cells/sheet";
import { addTable, bookOf, sheetOf } from "./support";

const double: CustomFunction = {
  id: "TEST.DOUBLE",
  call: ([given]) =>
    Array.isArray(given) ? given.map((row) => row.map((cell: unknown) => Number(cell) * 2)) : Number(given) * 2,
};
const echo: CustomFunction = { id: "TEST.ECHO", call: (given) => JSON.stringify(given) };
const failing: CustomFunction = { id: "TEST.FAILS", call: () => new CellError("#N/A", "No order by that day.") };
const throwing: CustomFunction = {
  id: "TEST.THROWS",
  call: () => {
    throw new Error("out of order");
  },
};

describe("a calculation", () => {
  it("puts results and spills into the book", async () => {
    const sheet = sheetOf("Calc", [
      [1, "=A1+A2"],
      [2, "=TEST.DOUBLE(A1:A2)"],
    ]);
    const calculator = new Calculator(bookOf(sheet), [double]);
    expect(await calculator.calculate()).toEqual({ circular: false });
    expect(sheet.value(0, 1)).toBe(3);
    expect([sheet.value(1, 1), sheet.value(2, 1)]).toEqual([2, 4]);
    expect(sheet.spills.size).toBe(1);
    expect(calculator.isStale).toBe(false);
  });

  it("shows #SPILL! where a value stands in the way, and spills nothing", async () => {
    const sheet = sheetOf("Calc", [["=SEQUENCE(3)"], [undefined], ["in the way"]]);
    await new Calculator(bookOf(sheet)).calculate();
    expect([sheet.value(0, 0), sheet.value(1, 0), sheet.spills.size]).toEqual([new CellError("#SPILL!"), undefined, 0]);
  });
  it("gives what a spill reference names", async () => {
    const sheet = sheetOf("Calc", [["=SEQUENCE(3)", "=SUM(A1#)", "=TEST.DOUBLE(A1#)"]]);
    const calculator = new Calculator(bookOf(sheet), [double]);
    await calculator.calculate();
    expect([sheet.value(0, 1), sheet.value(2, 2)]).toEqual([6, 6]);
    expect(await calculator.evaluate("=ROWS(A1#)")).toEqual([[3]]);
  });
  it("gives a table's own row", async () => {
    const sheet = sheetOf("Plan", [
      ["Base", "Growth"],
      [100, "=tblPlan[@Base]*2"],
      [200, "=tblPlan[[#This Row],[Base]]*3"],
    ]);
    const book = bookOf(sheet);
    addTable(book, "tblPlan", sheet, ["Base", "Growth"], 3);
    await new Calculator(book).calculate();
    expect([sheet.value(1, 1), sheet.value(2, 1)]).toEqual([200, 600]);
  });
  it("refuses to evaluate over a circle", async () => {
    const calculator = new Calculator(bookOf(sheetOf("Calc", [["=B1+1", "=A1+1"]])));
    await expect(calculator.evaluate("=1+1")).rejects.toThrow(CircularReferenceError);
    await expect(calculator.evaluate("=1+1"), "asked again").rejects.toThrow(CircularReferenceError);
  });
  it("says when references run in a circle", async () => {
    const sheet = sheetOf("Calc", [["=B1+1", "=A1+1"]]);
    expect(await new Calculator(bookOf(sheet)).calculate()).toEqual({ circular: true });
  });
  it("says so of a formula that reads itself, and of a circle through a range among formulas that all read one cell", async () => {
    const itself = sheetOf("Calc", [["=SUM(A1:A2)"], [1]]);
    expect(await new Calculator(bookOf(itself)).calculate()).toEqual({ circular: true });
    const ring = sheetOf("Calc", [[5, "=$A$1+C1", "=SUM($A$1,D1:D2)", "=$A$1+B1", "=$A$1*2"]]);
    expect(await new Calculator(bookOf(ring)).calculate()).toEqual({ circular: true });
    const chain = sheetOf("Calc", [[5, "=$A$1+C1", "=SUM($A$1,D1:D2)", "=$A$1+E1", "=$A$1*2"]]);
    expect(await new Calculator(bookOf(chain)).calculate()).toEqual({ circular: false });
    expect(chain.value(0, 1)).toBe(25);
  });
  it("gives a custom function's error its message", async () => {
    const sheet = sheetOf("Calc", [["=test.fails(1)", "=TEST.THROWS()", "=1+1"]]);
    await new Calculator(bookOf(sheet), [failing, throwing]).calculate();
    expect(sheet.value(0, 0)).toEqual(new CellError("#N/A", "No order by that day."));
    expect(sheet.value(0, 1)).toEqual(new CellError("#VALUE!", "TEST.THROWS: out of order"));
    expect(sheet.value(0, 2)).toBe(2);
  });
});

describe("an evaluation", () => {
  it("leaves no trace in the book", async () => {
    const sheet = sheetOf("Orders", [[1], [2]]);
    const book = bookOf(sheet);
    const calculator = new Calculator(book, [double]);
    expect(await calculator.evaluate("=TEST.DOUBLE(A1:A2)")).toEqual([[2], [4]]);
    expect(book.sheets).toEqual([sheet]);
    expect(sheet.formulas.size + sheet.spilled.size).toBe(0);
  });
  it("evaluates many formulas at once, each on its own", async () => {
    const calculator = new Calculator(bookOf(sheetOf("Orders", [[1], [2]])), [double]);
    expect(await calculator.evaluateAll(["=SUM(A1:A2)", "=SEQUENCE(2)", "=1/0"])).toEqual([
      [[3]],
      [[1], [2]],
      [[new CellError("#DIV/0!")]],
    ]);
  });
});

describe("a custom function", () => {
  it("reads results of the calculation under way, spilled ones too", async () => {
    const sheet = sheetOf("Calc", [["=TEST.ECHO(B1:C3)", "=SEQUENCE(2)*2", "=B2+1"]]);
    await new Calculator(bookOf(sheet), [echo]).calculate();
    expect(sheet.value(0, 0)).toBe("[[[2,5],[4,null],[null,null]]]");
  });
  it("reads a range once in a calculation, however many formulas ask", async () => {
    const seen = new Set<unknown>();
    const note: CustomFunction = { id: "TEST.NOTE", call: ([given]) => seen.add(given).size };
    const orders = sheetOf("Orders", [[1], [2]]);
    const calculator = new Calculator(bookOf(orders), [note]);
    await calculator.evaluateAll(["=TEST.NOTE(A1:A2)", "=TEST.NOTE(A1:A2)+0"]);
    expect(seen.size).toBe(1);
    orders.setConstant(0, 0, 5);
    orders.touched(0, 0, 1, 1);
    await calculator.evaluate("=TEST.NOTE(A1:A2)");
    expect([...seen].at(-1)).toEqual([[5], [2]]);
  });
  it.each([
    ["=TEST.ECHO(A1:B2)", '[[[1,"x"],[true,null]]]'],
    ["=TEST.ECHO(A2:C2)", "[[[true,null,null]]]"],
    ["=TEST.ECHO(A1)", "[1]"],
    ["=TEST.ECHO(C9)", "[null]"],
    ["=TEST.ECHO({75;80;85})", "[[[75],[80],[85]]]"],
    ["=TEST.ECHO({0.6,0.7})", "[[[0.6,0.7]]]"],
    ["=TEST.ECHO(1,,3)", "[1,null,3]"],
    ["=TEST.ECHO(10%)", "[0.1]"],
    ['=TEST.ECHO("17850","2024-01-01")', '["17850","2024-01-01"]'],
    ["=TEST.ECHO(1/0)", '[{"type":"Error","basicValue":"#DIV/0!"}]'],
    ["=TEST.ECHO(A3)", '[{"type":"Error","basicValue":"#N/A"}]'],
    ["=TEST.ECHO()", "[]"],
  ])("receives the arguments of %s as Excel passes them", async (formula, received) => {
    const book = bookOf(sheetOf("Orders", [[1, "x"], [true], [new CellError("#N/A")]]));
    expect(await new Calculator(book, [echo]).evaluate(formula)).toEqual([[received]]);
  });
});
