import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FakeSheet, planFor, type Wishes } from "./support";

/** One thing that a user does between two builds; numbers are taken modulo what there is. */
type Edit =
  | { readonly do: "type"; readonly row: number; readonly column: number }
  | { readonly do: "heading"; readonly column: number }
  | { readonly do: "sort"; readonly by: number }
  | { readonly do: "insertRow" | "deleteRow"; readonly row: number }
  | { readonly do: "insertColumn" | "deleteColumn"; readonly column: number }
  | { readonly do: "addRow" | "addColumn" }
  | { readonly do: "moveBlock"; readonly block: number };

const small = fc.nat({ max: 60 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("type" as const), row: small, column: fc.nat({ max: 8 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("heading" as const), column: small }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("sort" as const), by: fc.nat({ max: 1000 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("insertRow" as const, "deleteRow" as const), row: small }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom("insertColumn" as const, "deleteColumn" as const),
      column: fc.nat({ max: 7 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("addRow" as const, "addColumn" as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("moveBlock" as const), block: small }) },
);

const names = ["Acme", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Ginkgo"];
const wishes: fc.Arbitrary<Wishes> = fc.record({
  customers: fc.shuffledSubarray(names, { minLength: 1 }),
  language: fc.constantFrom("en" as const, "zh" as const),
  months: fc.integer({ min: 1, max: 5 }),
});

const rounds = fc.array(fc.record({ edits: fc.array(edit, { maxLength: 6 }), wishes }), { minLength: 1, maxLength: 3 });

/**
 * Texts that the user typed; each is typed once, so that a lost one and a doubled one are seen. The block of rows that left
 * repeats the headings of the list, his own too.
 */
function typedIn(sheet: FakeSheet): string[] {
  const left = sheet.areas.get("customers-left");
  return sheet.cells
    .flatMap((cells, row) =>
      cells.filter(
        (_, column) => !left || row !== left.row || column < left.column || column >= left.column + left.columns,
      ),
    )
    .filter((content): content is string => typeof content === "string" && content.startsWith("typed "))
    .sort();
}

function apply(sheet: FakeSheet, edit: Edit, text: () => string): void {
  const list = sheet.areas.get("customers");
  switch (edit.do) {
    case "type":
      sheet.set(edit.row % (sheet.height + 2), edit.column % (sheet.width + 2), text());
      return;
    case "heading":
      if (list) sheet.set(list.row, list.column + (edit.column % list.columns), text());
      return;
    case "sort": {
      if (!list) return;
      const rows = sheet.cells.slice(list.row + 1, list.row + list.rows).map((cells) => [...cells]);
      const order = rows.map((_, row) => row).sort((a, b) => ((a * 37 + edit.by) % 11) - ((b * 37 + edit.by) % 11));
      for (const [to, of] of order.entries())
        for (let column = list.column; column < list.column + list.columns; column++)
          sheet.set(list.row + 1 + to, column, rows[of]?.[column] ?? null);
      return;
    }
    case "insertRow":
      sheet.insertRow(edit.row % (sheet.height + 1));
      return;
    case "deleteRow": {
      const row = edit.row % Math.max(1, sheet.height);
      // Excel does not let the headings of a table be deleted.
      if (row !== list?.row) sheet.deleteRow(row);
      return;
    }
    case "insertColumn":
      sheet.insertColumn(edit.column);
      return;
    case "deleteColumn":
      sheet.deleteColumn(edit.column);
      return;
    case "addRow":
      if (
        !list ||
        [...Array(list.columns).keys()].some((c) => sheet.at(list.row + list.rows, list.column + c) !== null)
      )
        return;
      sheet.set(list.row + list.rows, list.column, text());
      sheet.areas.set("customers", { ...list, rows: list.rows + 1 });
      return;
    case "addColumn":
      if (
        !list ||
        [...Array(list.rows).keys()].some((r) => sheet.at(list.row + r, list.column + list.columns) !== null)
      )
        return;
      sheet.set(list.row, list.column + list.columns, text());
      sheet.set(list.row + list.rows - 1, list.column + list.columns, text());
      sheet.areas.set("customers", { ...list, columns: list.columns + 1 });
      return;
    case "moveBlock": {
      const ids = [...sheet.areas.keys()];
      const id = ids[edit.block % Math.max(1, ids.length)];
      if (id !== undefined) sheet.moveBlock(id, sheet.height + 2);
    }
  }
}

/** Rows added under a list until it covers the empty first row of the block below: the cells are both blocks' at once. */
const listGrownOverItsNeighbour: [Wishes, { edits: Edit[]; wishes: Wishes }[]] = [
  { customers: ["Ginkgo", "Birch"], language: "en", months: 5 },
  [
    {
      edits: [{ do: "addRow" }, { do: "deleteRow", row: 34 }, { do: "addRow" }, { do: "addRow" }],
      wishes: { customers: ["Cedar"], language: "en", months: 1 },
    },
  ],
];

/** 10,000 take a minute and a half on a free machine: npm test runs half of them, RUNS=10000 all. */
const SEQUENCES = Number(process.env.RUNS ?? 5000);

describe("a rebuild after whatever the user did", () => {
  it("loses nothing that was typed, writes nothing twice, and changes nothing when it is done again", () => {
    fc.assert(
      fc.property(wishes, rounds, (first, later) => {
        const sheet = new FakeSheet();
        sheet.rebuild(planFor(first));
        let count = 0;
        for (const { edits, wishes: next } of later) {
          for (const edit of edits) apply(sheet, edit, () => `typed ${++count}`);
          const before = typedIn(sheet);
          sheet.rebuild(planFor(next));
          expect(typedIn(sheet)).toEqual(before);
          const again = sheet.rebuild(planFor(next));
          expect(again.changed).toBe(0);
          expect(again.merged.changes.filter(({ kind }) => kind !== "kept")).toEqual([]);
        }
      }),
      { numRuns: SEQUENCES, examples: [listGrownOverItsNeighbour] },
    );
  }, 3_600_000);
});
