import { expect, it } from "vitest";
import { qualify } from "../../../../host/calculation/formulas/qualify";

it("names the sheet before every reference that names none", () => {
  expect(qualify('=SUM(A1:B2,Calc!C3)&"A1"&T[A1]&LOG10(A:A)', "Reorder plan")).toBe(
    "=SUM('Reorder plan'!A1:B2,Calc!C3)&\"A1\"&T[A1]&LOG10('Reorder plan'!A:A)",
  );
});
