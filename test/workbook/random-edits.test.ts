import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Book } from "../../host/cells/book";
import { build } from "./support/build";
import { customers, reviewPlan, settingsPlan } from "./support/plans";
import { openBook } from "./support/workbook";

const edit = fc.record({
  what: fc.constantFrom("type" as const, "sort" as const, "add" as const),
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
  const texts = book.sheetNamed("Review")?.columns.flatMap((cells) => [...(cells ?? [])].filter(isTyped)) ?? [];
  return [...new Set(texts)].sort();
}

function apply(book: Book, { what, row, column }: { what: string; row: number; column: number }, text: string): void {
  const sheet = book.sheetNamed("Review");
  const [table] = book.tables;
  if (!sheet || !table) return;
  const { area } = table;
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

describe("rebuilds through the client", () => {
  it("lose nothing that was typed, and change no cell when they are done again", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(round, { minLength: 3, maxLength: 3 }), async (rounds) => {
        const { book } = openBook();
        await build([reviewPlan(customers), settingsPlan(50)]);
        let count = 0;
        for (const { edits, customers: wanted, threshold, title } of rounds) {
          for (const one of edits) apply(book, one, `typed ${++count}`);
          const typed = typedIn(book);
          const plans = () => [reviewPlan(wanted), settingsPlan(threshold, title)];
          await build(plans());
          expect(typedIn(book)).toEqual(typed);
          expect((await build(plans())).cellsWritten).toBe(0);
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 100) },
    );
  }, 300_000);
});
