import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../../../host/cells/book";
import { onData, openWorkbook } from "../../support/excel";

let book: Book;
beforeEach(() => {
  ({ book } = openWorkbook());
});

const add = (name: string, reference: string) =>
  onData((_, context) => void context.workbook.names.add(name, reference));

describe("A defined name", () => {
  it("stands for a formula or a range", async () => {
    await add("set_rate", "=Data!$B$5");
    await onData((sheet, context) => void context.workbook.names.add("calc_rows", sheet.getRange("A1:A9")));
    expect(book.names).toEqual([
      { name: "set_rate", formula: "=Data!$B$5", visible: true },
      { name: "calc_rows", formula: "=Data!$A$1:$A$9", visible: true },
    ]);
  });

  it.each(["", "1st", "A1", "xfd1", "r", "R2C2", "my name", "a-b"])("is not called %j", async (name) => {
    await expect(add(name, "=1")).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("is there once, in whatever case", async () => {
    await add("rate", "=1");
    await expect(add("RATE", "=2")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  it("is no text: a formula starts with an equals sign", async () => {
    await expect(add("rate", "Data!$B$5")).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("gets another formula, or goes", async () => {
    await add("rate", "=1");
    await onData(async (_, context) => {
      const names = context.workbook.names.load("items/name,items/formula,items/visible");
      await context.sync();
      expect(names.items.map((name) => [name.name, name.formula, name.visible])).toEqual([["rate", "=1", true]]);
      const [rate] = names.items;
      if (rate) rate.formula = "=Data!$C$1";
      await context.sync();
    });
    expect(book.names[0]?.formula).toBe("=Data!$C$1");
    await onData((_, context) => context.workbook.names.getItem("rate").delete());
    expect(book.names).toEqual([]);
  });
});
