import { describe, expect, it } from "vitest";
import { safeText } from "../../src/workbook/safe-text";

describe("safeText", () => {
  it("leaves plain words alone, in any script", () => {
    for (const text of ["Fir Crafts", "O'Neil & Sons", "冷杉工艺", "__proto__".slice(2, 7), "Größe", "a=b"])
      expect(safeText(text)).toBe(text);
  });

  // CWE-1236; OWASP ASVS 1.2.10
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "\t=1",
    "\r=1",
    "\u0000=1",
    "'=1",
    " =1",
    "|cmd",
  ])("guards %j, which a cell could read as a formula", (text) => expect(safeText(text)).toBe(`'${text}`));

  it.each(["0012", "1-2", "3/4", "Nov 5", "5月1日", "五月一日", "10:30", "1e5", "10%", "$5", "１２", "Ⅳ"])(
    "guards %j, which a cell could read as a number or a date",
    (text) => expect(safeText(text)).toBe(`'${text}`),
  );

  it.each(["TRUE", "false", "Wahr", "#N/A", "#REF!"])(
    "guards %j, which a cell could read as a truth value or an error",
    (text) => expect(safeText(text)).toBe(`'${text}`),
  );
});
