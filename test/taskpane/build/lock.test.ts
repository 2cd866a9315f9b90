import { beforeEach, describe, expect, it } from "vitest";
import { buildFromOrders } from "../../../src/taskpane/build/build-from-orders";
import { lastBuild } from "../../../src/taskpane/build/kept-build";
import { undoLastBuild } from "../../../src/workbook/restore/undo-build";
import { runInExcel } from "../../../src/workbook/run";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { referenceAsOf } from "../../fixtures/reference-orders";
import { type Desk, referenceDesk } from "../support/desk";

const choices = (lock: boolean) => ({
  language: "en" as const,
  asOf: referenceAsOf,
  sheets: ["review", "rfm-segments"] as const,
  columns: new Map(),
  lock,
});

const protectedSheets = ({ book }: Desk): string[] =>
  book.sheets.filter(({ protection }) => protection !== undefined).map(({ name }) => name);

/** Places at which the build fails. */
const PARTS = 7;

const ours = ["Review", "RFM segments", "Settings", "Calc"];

/** As a user types: refused where the cell is locked. */
async function type(sheet: string, address: string, value: string | number): Promise<void> {
  await runInExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

async function protection(sheet: string, change: "protect" | "unprotect", password?: string): Promise<void> {
  await runInExcel(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    if (change === "protect") protection.protect({}, password);
    else protection.unprotect(password);
    await context.sync();
  });
}

const placeOf = (desk: Desk, name: string): [string, string] => {
  const formula = desk.book.names.find((other) => other.name === name)?.formula ?? "";
  const [sheet = "", address = ""] = formula.slice(1).split("!");
  return [sheet.replaceAll("'", ""), address.replaceAll("$", "")];
};

describe("a build with locked formulas", () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = referenceDesk();
    await buildFromOrders(choices(true));
  }, 60_000);

  it("protects the sheets of the build and no other, without a password, and lets people sort, filter and make room", () => {
    expect(protectedSheets(desk).sort()).toEqual([...ours].sort());
    for (const name of ours)
      expect(desk.book.sheetNamed(name)?.protection).toEqual({
        allowed: ["allowAutoFilter", "allowFormatColumns", "allowFormatRows", "allowSort"],
      });
  });

  it("lets people type into inputs and nowhere else", async () => {
    await type(...placeOf(desk, "fp_TargetTotal"), 1_000_000);
    await type(...placeOf(desk, "set_rfm_r_high"), 45);
    await expect(type(...placeOf(desk, "fp_YTD"), 1)).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(type("Review", "B1", "My title")).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(type("Review", "AA99", "beside")).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("is kept by a rebuild, with what was typed; a second one changes nothing", async () => {
    await type(...placeOf(desk, "fp_TargetTotal"), 1_000_000);
    await desk.reopen();
    const kept = (await lastBuild())?.choices;
    expect(kept?.lock).toBe(true);
    const { book } = await buildFromOrders({ ...choices(true), ...kept });
    expect(book.changes).toMatchObject([{ kind: "kept", row: "fp_TargetTotal" }]);
    expect(protectedSheets(desk).sort()).toEqual([...ours].sort());
    await type(...placeOf(desk, "fp_TargetTotal"), 2_000_000);
    expect((await buildFromOrders(choices(true))).book.cellsWritten).toBe(0);
  });

  it("follows inputs that move: more customers, other cells open", async () => {
    desk.addOrder(["SO-901", referenceAsOf - 1, "Zebra Ltd", "P-100", 1, 40_000, "Direct", "East", "Li"]);
    await buildFromOrders(choices(true));
    const list = desk.table("tblSegments");
    const cell = (key: string, heading: string) => {
      const { formats } = desk.sheetOf(list);
      return formats.get(desk.rowOf(list, key) * 16_384 + desk.columnOf(list, heading))?.locked ?? true;
    };
    expect(cell("Zebra Ltd", "Comment")).toBe(false);
    expect(cell("Zebra Ltd", "Tier")).toBe(true);
    expect(cell("Acme Trading", "Comment")).toBe(false);
  });

  it("is opened again by a build without", async () => {
    await buildFromOrders(choices(false));
    expect(protectedSheets(desk)).toEqual([]);
    await type("Review", "B1", "My title");
    expect((await lastBuild())?.choices.lock).toBe(false);
  });

  it("is taken back, also to a build that was open", async () => {
    await buildFromOrders(choices(false));
    await undoLastBuild();
    expect(protectedSheets(desk).sort()).toEqual([...ours].sort());
    await buildFromOrders({ ...choices(true), language: "zh" });
    await undoLastBuild();
    expect(protectedSheets(desk).sort()).toEqual([...ours].sort());
    expect(desk.book.sheetNamed("Review")).toBeDefined();
  });

  it("says so when a sheet has a password since, and leaves everything as it was", async () => {
    await protection("Review", "unprotect");
    await protection("Review", "protect", "secret");
    const before = await desk.snapshot();
    await expect(buildFromOrders({ ...choices(true), language: "zh" })).rejects.toMatchObject({
      key: "passwordProtected",
    });
    await expect(undoLastBuild()).rejects.toMatchObject({ key: "passwordProtected" });
    expect(await desk.snapshot()).toEqual(before);
  });

  it("does not lift a protection that it did not set", async () => {
    await buildFromOrders(choices(false));
    await protection("Review", "protect");
    await expect(buildFromOrders(choices(true))).rejects.toMatchObject({ key: "protectedSheet" });
    expect(protectedSheets(desk)).toEqual(["Review"]);
  });

  it("protects again whatever it had opened when it fails, wherever that is", async () => {
    const rebuild = () => buildFromOrders({ ...choices(true), language: "zh" });
    const start = desk.host.actionCount;
    await rebuild();
    const actions = desk.host.actionCount - start;
    await undoLastBuild();
    const snapshot = async () => JSON.stringify(await desk.snapshot());
    const before = await snapshot();
    for (let part = 1; part < PARTS; part++) {
      desk.host.failAt(Math.floor((actions * part) / PARTS));
      await expect(rebuild()).rejects.toBeInstanceOf(WorkbookError);
      expect(await snapshot(), `after a failure at part ${part}`).toBe(before);
      await type(...placeOf(desk, "fp_TargetTotal"), "");
      await expect(type(...placeOf(desk, "fp_YTD"), 1)).rejects.toMatchObject({ code: "AccessDenied" });
    }
  }, 120_000);
});
