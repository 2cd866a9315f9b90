import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import type { Book } from "../../../host/cells/book";
import { readBook } from "../../../host/files/xlsx/read/read";
import { writeBook } from "../../../host/files/xlsx/write/write";
import type { SheetPlan } from "../../../src/sheets/sheet-plan";
import { undoLastBuild } from "../../../src/workbook/restore/undo-build";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { build } from "../support/build";
import { changedBook, smallBook } from "../support/plans";
import { openBook } from "../support/workbook";

/** The file of a workbook in which these builds were made. */
async function fileAfter(...builds: (() => Promise<unknown>)[]): Promise<Uint8Array> {
  const { book, snapshot } = openBook();
  for (const made of builds) await made();
  await snapshot();
  return writeBook(book, { customFunctions: [] });
}

/** What is not read from a file, the margin of the footer, is as the writer sets it. */
async function opened(file: Uint8Array): Promise<Book> {
  const book = await readBook(file);
  for (const { layout } of book.sheets) if (layout.margins) layout.margins = { ...layout.margins, footer: 21.6 };
  return book;
}

async function failsEverywhere(file: Uint8Array): Promise<void> {
  const counted = openBook(await opened(file));
  const start = counted.host.actionCount;
  await undoLastBuild();
  const actions = counted.host.actionCount - start;
  expect(actions).toBeGreaterThan(100);
  const left: string[] = [];
  for (let action = 1; action <= actions; action++) {
    const { host, snapshot } = openBook(await opened(file));
    const before = await snapshot({ looks: true });
    host.failAt(action);
    const outcome = await undoLastBuild().then(
      () => "undone in spite of it",
      (error: unknown) => (error instanceof WorkbookError ? error.key : String(error)),
    );
    const after = await snapshot({ looks: true });
    if (outcome === "unexpected" && isDeepStrictEqual(after, before)) continue;
    left.push(`action ${action}: ${outcome}`);
    if (left.length === 1) expect.soft(after, `action ${action}`).toEqual(before);
  }
  expect(left).toEqual([]);
}

describe("an undo", () => {
  it("brings back values, formulas, tables, names, tabs and looks of a changed rebuild", async () => {
    const { snapshot } = openBook();
    await build(smallBook());
    const { customXmlParts: _, ...before } = await snapshot({ looks: true });
    await build(changedBook());
    await undoLastBuild();
    expect(await snapshot({ looks: true })).toMatchObject(before);
  });

  it("is of the last build that changed anything", async () => {
    const { book } = openBook();
    await build(smallBook());
    await build(changedBook());
    await build(changedBook());
    await undoLastBuild();
    expect(book.sheets.map(({ name }) => name)).toEqual(["Orders", "Notes", "Review", "Settings"]);
    await expect(undoLastBuild()).rejects.toMatchObject({ key: "nothingToUndo" });
  });

  it("leaves sheets alone that the build did not speak of", async () => {
    const { book, snapshot, shown } = openBook();
    await build(smallBook());
    const { customXmlParts: _, ...before } = await snapshot({ looks: true });
    await build([changedBook()[0] as SheetPlan]);
    expect(await shown("Review", "B2")).toBe("Customers above 50: 3");
    await undoLastBuild();
    expect(book.sheets.map(({ name }) => name)).toEqual(["Orders", "Notes", "Review", "Settings"]);
    expect(await snapshot({ looks: true })).toMatchObject(before);
    expect((await build(smallBook())).cellsWritten).toBe(0);
  });

  it("makes a sheet anew that the user deleted since", async () => {
    const { book, shown } = openBook();
    await build(smallBook());
    await build(changedBook());
    const settings = book.sheetNamed("设置");
    book.sheets = book.sheets.filter((sheet) => sheet !== settings);
    book.tables = book.tables.filter((table) => table.sheetId !== settings?.id);
    book.names = book.names.map((name) => (name.formula.includes("设置") ? { ...name, formula: "=#REF!$C$4" } : name));
    await undoLastBuild();
    expect(await shown("Review", "B2")).toBe("Customers above 50: 2");
  });
});

describe("an undo that fails", () => {
  it("leaves the workbook as it was, whichever action fails", async () => {
    await failsEverywhere(
      await fileAfter(
        () => build(smallBook()),
        () => build(changedBook()),
      ),
    );
  }, 3_600_000);

  it("leaves the workbook as it was, also where it takes the sheets away", async () => {
    await failsEverywhere(await fileAfter(() => build(smallBook())));
  }, 3_600_000);
});
