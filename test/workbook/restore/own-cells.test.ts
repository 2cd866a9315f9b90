import { describe, expect, it } from "vitest";
import { buildFromOrders } from "../../../src/taskpane/build/build-from-orders";
import { readNamedCells, writeNamedCells } from "../../../src/workbook/restore/own-cells";
import type { WorkbookError } from "../../../src/workbook/workbook-error";
import { referenceDesk } from "../../taskpane/support/desk";
import { renameSheet } from "../support/rename-sheet";

const failure = (writing: Promise<void>) =>
  writing.then(
    () => "written",
    (error: WorkbookError) => error.key,
  );

describe("input cells of our sheets", () => {
  it("are read and written by the names of the plan", async () => {
    const desk = referenceDesk();
    await desk.build();
    expect((await readNamedCells("set_rfm")).get("set_rfm_r_high")).toBe(30);
    await writeNamedCells(
      new Map<string, number | string>([
        ["set_rfm_r_high", 45],
        ["set_general_company", "Birch & Co"],
      ]),
    );
    expect((await readNamedCells("set_")).get("set_rfm_r_high")).toBe(45);
    expect((await desk.build()).summary.settings).toMatchObject({ "rfm.r_high": 45, "general.company": "Birch & Co" });
  });

  it("take text that looks like a formula as text", async () => {
    const desk = referenceDesk();
    await desk.build();
    await writeNamedCells(new Map([["set_general_company", '=HYPERLINK("x")']]));
    expect((await readNamedCells("set_")).get("set_general_company")).toBe('=HYPERLINK("x")');
    const { sheet, row, column } = desk.named("set_general_company");
    expect(sheet.value(row, column)).toBe('=HYPERLINK("x")');
  });

  it("are followed when the user renames the tab", async () => {
    const desk = referenceDesk();
    await desk.build();
    await renameSheet(desk.named("set_rfm_r_high").sheet.name, "Assumptions of 2026");
    await writeNamedCells(new Map([["set_rfm_r_high", 40]]));
    expect((await readNamedCells("set_")).get("set_rfm_r_high")).toBe(40);
  });

  it("are not written where the name leads elsewhere: foreign cells stay, and so do the other inputs", async () => {
    const desk = referenceDesk();
    await desk.build();
    const name = desk.book.names.find((other) => other.name === "set_rfm_r_high");
    if (name) name.formula = "=Orders!$A$2";
    const values = new Map([
      ["set_rfm_r_potential", 70],
      ["set_rfm_r_high", 45],
    ]);
    expect(await failure(writeNamedCells(values))).toBe("inputGone");
    expect(desk.book.sheetNamed("Orders")?.value(1, 0)).toBe("SO-001");
    expect((await readNamedCells("set_")).get("set_rfm_r_potential")).toBe(60);
  });

  it("are open on sheets whose formulas were locked", async () => {
    referenceDesk();
    await buildFromOrders({ language: "en", asOf: undefined, sheets: ["review"], columns: new Map(), lock: true });
    await writeNamedCells(new Map([["set_rfm_r_high", 45]]));
    expect((await readNamedCells("set_")).get("set_rfm_r_high")).toBe(45);
  });

  it("are none before the first build", async () => {
    referenceDesk();
    expect((await readNamedCells("set_")).size).toBe(0);
    expect(await failure(writeNamedCells(new Map([["set_rfm_r_high", 45]])))).toBe("inputGone");
  });
});
