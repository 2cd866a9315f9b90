import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Book } from "../../host/cells/book";
import type { Sheet } from "../../host/cells/sheet";
import { build } from "./support/build";
import { customers, reviewPlan, settingsPlan } from "./support/plans";
import { openBook } from "./support/workbook";

/** npm test runs a part; RUNS=300 runs 300 sequences of three rebuilds. */
const SEQUENCES = Number(process.env.RUNS ?? 60);

const edit = fc.record({
  what: fc.constantFrom("type", "sort", "add", "column", "heading", "tab", "setting"),
  row: fc.nat({ max: 16 }),
  column: fc.nat({ max: 6 }),
});

const round = fc.record({
  edits: fc.array(edit, { maxLength: 4 }),
  customers: fc.shuffledSubarray([...customers, { name: "Elm", amount: 10 }, { name: "Fir", amount: 300 }], {
    minLength: 1,
  }),
  threshold: fc.integer({ min: 1, max: 99 }),
  title: fc.constantFrom("Settings", "设置"),
});

/** The headings of the rows that left repeat those of the list. */
function typedIn(book: Book): unknown[] {
  const isTyped = (value: unknown): boolean => typeof value === "string" && value.startsWith("typed ");
  const id = book.tables[0]?.sheetId ?? "";
  const texts = book.sheet(id)?.columns.flatMap((cells) => [...(cells ?? [])].filter(isTyped)) ?? [];
  return [...new Set(texts)].sort();
}

/** Renamed tabs take the names and charts that speak of them along, as Excel does. */
const rename = (id: string, name: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).name = name;
    await context.sync();
  });

/** A heading typed anew takes the formulas along that speak of its column, as Excel does. */
const typeHeading = (id: string, row: number, column: number, text: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).getRangeByIndexes(row, column, 1, 1).values = [[text]];
    await context.sync();
  });

async function apply(
  book: Book,
  { what, row, column }: { what: string; row: number; column: number },
  text: string,
): Promise<void> {
  const [table] = book.tables;
  const sheet = table && book.sheet(table.sheetId);
  if (!sheet || !table) return;
  const { area } = table;
  if (what === "tab") await rename(sheet.id, text.slice(0, 31));
  if (what === "heading" || what === "column") {
    const across = what === "heading" ? column % area.columns : area.columns;
    const isFree = Array.from({ length: area.rows }, (_, down) => down).every(
      (down) => sheet.content(area.row + down, area.column + area.columns) === undefined,
    );
    if (what === "column" && !isFree) return;
    if (what === "column") table.area = { ...area, columns: area.columns + 1 };
    if (what === "heading") return typeHeading(sheet.id, area.row, area.column + across, text);
    table.columns = [...table.columns, { id: 900 + across, name: text }];
    sheet.setConstant(area.row, area.column + across, text);
  }
  if (what === "setting") {
    const cell = settingCell(book);
    // No build proposes as much: a value typed as it stands is no edit.
    cell.sheet?.setConstant(cell.row, 2, 100 + row);
    cell.sheet?.touched(0, 0, 40, 10);
  }
  if (what === "type" && row !== area.row) sheet.setConstant(row, column, text);
  if (what === "add" && sheet.content(area.row + area.rows, area.column) === undefined) {
    table.area = { ...area, rows: area.rows + 1 };
    sheet.setConstant(area.row + area.rows, area.column, text);
  }
  if (what === "sort") {
    const [first, last] = [area.row + 1, area.row + area.rows - 1];
    for (let at = area.column; at < area.column + area.columns; at++) {
      const [one, other] = [sheet.content(first, at), sheet.content(last, at)];
      if (typeof one === "string" && one.startsWith("=")) continue;
      if (typeof other === "string" && other.startsWith("=")) continue;
      sheet.setConstant(first, at, other);
      sheet.setConstant(last, at, one);
    }
  }
  sheet.touched(0, 0, 40, 10);
  sheet.structureChanged = true;
}

function settingCell(book: Book): { readonly sheet: Sheet | undefined; readonly row: number } {
  const { formula = "" } = book.names.find(({ name }) => name === "set_threshold") ?? {};
  const [, tab = "", row] = /^='?(.+?)'?!\$C\$(\d+)$/.exec(formula) ?? [];
  return { sheet: book.sheetNamed(tab), row: Number(row) - 1 };
}

function settingOf(book: Book): unknown {
  const { sheet, row } = settingCell(book);
  return sheet?.value(row, 2);
}

describe("rebuilds through the client", () => {
  it("lose nothing that was typed, and change no cell when they are done again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(round, { minLength: 3, maxLength: 3 }), async (rounds) => {
        const { book } = openBook();
        await build([reviewPlan(customers), settingsPlan(50)]);
        let count = 0;
        for (const { edits, customers: wanted, threshold, title } of rounds) {
          for (const one of edits) await apply(book, one, `typed ${++count}`);
          const typed = typedIn(book);
          const setting = settingOf(book);
          const plans = () => [reviewPlan(wanted), settingsPlan(threshold, title)];
          await build(plans());
          expect(typedIn(book)).toEqual(typed);
          if (edits.some(({ what }) => what === "setting")) expect(settingOf(book)).toBe(setting);
          expect((await build(plans())).cellsWritten).toBe(0);
        }
      }),
      { numRuns: SEQUENCES },
    );
  }, 3_600_000);
});
