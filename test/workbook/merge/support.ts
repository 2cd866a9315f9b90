import type { Area, Content, SheetPlan } from "../../../src/sheets/sheet-plan";
import { frameOf } from "../../../src/workbook/look/frame";
import { locate } from "../../../src/workbook/merge/match/locate";
import type { SheetBase, SheetNow } from "../../../src/workbook/merge/match/sheet-base";
import { type MergedSheet, mergeSheet } from "../../../src/workbook/merge/merge-sheet";
import { anchorName, withAnchors } from "../../../src/workbook/merge/place/anchors";
import { atOnce } from "../../../src/workbook/pace";
import { stateFrom, storedState } from "../../../src/workbook/state/book-state";
import { isSameContent, regionsOf, userRegion } from "../../../src/workbook/write/contents";
import { words } from "../support/build";
import { cell } from "../support/plans";

export interface Wishes {
  readonly customers: readonly string[];
  readonly language: "en" | "zh";
  /** Rows of the report without keys. */
  readonly months: number;
}

/** A sheet with all kinds of blocks: a grid with a named input, a report without keys, a list, and a grid under it. */
export function planFor({ customers, language, months }: Wishes): SheetPlan {
  const word = (text: string): string => (language === "en" ? text : `${text}（中）`);
  const list = 5 + months;
  return {
    id: "review",
    title: word("Review"),
    widths: [2, 20, 12, 12],
    blocks: [
      {
        kind: "grid",
        id: "head",
        at: { row: 0, column: 1 },
        cells: [
          [cell(word("Review"), "title"), null],
          [cell(word("Target"), "text"), cell(100, "money", { role: "input" })],
        ],
      },
      {
        kind: "table",
        id: "months",
        at: { row: 3, column: 1 },
        rows: months,
        columns: [
          {
            id: "month",
            heading: word("Month"),
            style: "date",
            role: "value",
            contents: from(months, (n) => 46_000 + n),
          },
          {
            id: "sold",
            heading: word("Sold"),
            style: "money",
            role: "value",
            contents: from(months, (n) => n * months),
          },
        ],
      },
      {
        kind: "table",
        id: "customers",
        at: { row: list, column: 1 },
        rows: customers.length,
        excelTable: "tblCustomers",
        columns: [
          { id: "customer", heading: word("Customer"), style: "text", role: "key", contents: customers },
          {
            id: "amount",
            heading: word("Amount"),
            style: "money",
            role: "value",
            contents: customers.map((name) => name.length * 7),
          },
          {
            id: "tier",
            heading: word("Tier"),
            style: "text",
            role: "formula",
            contents: customers.map(() => ({ formula: "=IF(set_limit>9,1,0)" })),
          },
          { id: "owner", heading: word("Owner"), style: "text", role: "input", contents: customers.map(() => null) },
        ],
      },
      {
        kind: "grid",
        id: "answers",
        at: { row: list + customers.length + 3, column: 1 },
        cells: [
          [cell(word("What worked?"), "text")],
          [cell(null, "text", { role: "input" }), cell(null, "text", { role: "input" })],
          [cell(word("What did not?"), "text")],
          [cell(null, "text", { role: "input" }), cell(null, "text", { role: "input" })],
        ],
      },
    ],
    charts: [],
    names: [{ name: "set_target", area: { row: 1, column: 2, rows: 1, columns: 1 } }],
    validations: [],
    marks: [],
    print: { area: { row: 0, column: 0, rows: list + customers.length + 7, columns: 5 } },
  };
}

const from = <T>(count: number, item: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => item(n + 1));

/** A sheet as Excel keeps it: cells, and areas that move with rows and columns put in and taken out. */
export class FakeSheet {
  cells: (Content | undefined)[][] = [];
  areas = new Map<string, Area>();
  base: SheetBase | undefined;

  get height(): number {
    return this.cells.length;
  }

  get width(): number {
    return Math.max(0, ...this.cells.map((cells) => cells.length));
  }

  at(row: number, column: number): Content {
    return this.cells[row]?.[column] ?? null;
  }

  set(row: number, column: number, content: Content): void {
    while (this.cells.length <= row) this.cells.push([]);
    const cells = this.cells[row];
    if (cells) cells[column] = content ?? undefined;
  }

  insertRow(row: number): void {
    this.cells.splice(Math.min(row, this.cells.length), 0, []);
    this.#moveAreas((area) => stretched(area, "row", "rows", row));
  }

  deleteRow(row: number): void {
    this.cells.splice(row, 1);
    this.#moveAreas((area) => shrunk(area, "row", "rows", row));
  }

  insertColumn(column: number): void {
    for (const cells of this.cells) if (cells.length > column) cells.splice(column, 0, undefined);
    this.#moveAreas((area) => stretched(area, "column", "columns", column));
  }

  deleteColumn(column: number): void {
    for (const cells of this.cells) cells.splice(column, 1);
    this.#moveAreas((area) => shrunk(area, "column", "columns", column));
  }

  #moveAreas(move: (area: Area) => Area | undefined): void {
    const moved = [...this.areas].flatMap(([id, area]) => {
      const now = move(area);
      return now ? [[id, now] as const] : [];
    });
    this.areas = new Map(moved);
  }

  /** As Excel's cut and paste: the area goes along. */
  moveBlock(id: string, row: number): void {
    const area = this.areas.get(id);
    if (!area) return;
    const contents = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, across) => this.at(area.row + down, area.column + across)),
    );
    const write = (to: Area, content: (down: number, across: number) => Content): void => {
      for (let down = 0; down < area.rows; down++)
        for (let across = 0; across < area.columns; across++)
          this.set(to.row + down, to.column + across, content(down, across));
    };
    write(area, () => null);
    const to = { ...area, row };
    write(to, (down, across) => contents[down]?.[across] ?? null);
    this.areas.set(id, to);
  }

  now(): SheetNow {
    return {
      areas: this.height === 0 ? [] : [{ row: 0, column: 0, rows: this.height, columns: this.width }],
      at: (row, column) => this.at(row, column),
      areaOf: ({ id }) => this.areas.get(id),
    };
  }

  /** Merges a plan into the sheet. Gives what was merged, and how many cells became others. */
  rebuild(plan: SheetPlan): { merged: MergedSheet; changed: number } {
    const now = this.base ? this.now() : undefined;
    const merged = atOnce(
      mergeSheet({
        plan: withAnchors(plan),
        ready: (content) => content,
        words,
        base: this.base,
        now,
        found: atOnce(locate(this.base, now)),
      }),
    );
    const next = new FakeSheet();
    const written = new Map<string, number>();
    for (const region of [...regionsOf(merged.plan), ...userRegion(merged.userCells)])
      for (let row = 0; row < region.rows; row++)
        for (let column = 0; column < region.columns; column++) {
          const content = region.content(row, column);
          if (content === undefined) continue;
          const place = `${region.row + row} ${region.column + column}`;
          written.set(place, (written.get(place) ?? 0) + 1);
          next.set(region.row + row, region.column + column, content);
        }
    const twice = [...written].filter(([, count]) => count > 1).map(([place]) => place);
    if (twice.length > 0) throw new Error(`written twice: ${twice.join("; ")}`);
    let changed = 0;
    for (let row = 0; row < Math.max(this.height, next.height); row++)
      for (let column = 0; column < Math.max(this.width, next.width); column++)
        if (!isSameContent(this.at(row, column), next.at(row, column))) changed += 1;
    this.cells = next.cells;
    this.areas = new Map(
      merged.plan.blocks.map((block) => {
        const name = anchorName("review", block.id);
        const area = merged.plan.names.find((other) => other.name === name)?.area;
        if (!area) throw new Error(`no area of ${block.id}`);
        return [block.id, area] as const;
      }),
    );
    this.base = stored(merged.base);
    return { merged, changed };
  }
}

/** Through the form in which a workbook carries it. */
function stored(base: SheetBase): SheetBase | undefined {
  const sheet = {
    id: "review",
    worksheetId: "",
    name: "",
    frame: frameOf(planFor(anyWishes), (name) => name),
    base,
  } as const;
  const lines = atOnce(storedState({ sheets: [sheet] }));
  return atOnce(stateFrom(JSON.parse(JSON.stringify(lines)))).sheets[0]?.base;
}

const anyWishes: Wishes = { customers: [], language: "en", months: 1 };

function stretched(area: Area, start: "row" | "column", size: "rows" | "columns", at: number): Area {
  if (at <= area[start]) return { ...area, [start]: area[start] + 1 };
  return at < area[start] + area[size] ? { ...area, [size]: area[size] + 1 } : area;
}

function shrunk(area: Area, start: "row" | "column", size: "rows" | "columns", at: number): Area | undefined {
  if (at < area[start]) return { ...area, [start]: area[start] - 1 };
  if (at >= area[start] + area[size]) return area;
  return area[size] === 1 ? undefined : { ...area, [size]: area[size] - 1 };
}
