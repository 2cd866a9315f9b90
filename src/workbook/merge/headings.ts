import type { SheetPlan } from "../../sheets/sheet-plan";
import type { Located } from "./match/arrange";

/** Headings that the user renamed, by the name of their Excel Table: ours to his. */
export type Headings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A formula that names a column of a list names it as the user does. */
export function withHeadings(formula: string, headings: Headings): string {
  let text = formula;
  for (const [table, renamed] of headings) {
    if (renamed.size === 0 || !text.toLowerCase().includes(`${table.toLowerCase()}[`)) continue;
    text = text.replace(partsOf(table), (part) =>
      part.replace(/\[((?:[^[\]']|'.)+)\]/g, (column, name: string) => {
        const now = renamed.get(name.replace(/'(.)/g, "$1"));
        return now === undefined ? column : `[${now.replace(/['[\]#]/g, "'$&")}]`;
      }),
    );
  }
  return text;
}

const partsOf = (table: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_.])${table.replace(/[\\.]/g, "\\$&")}\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]`, "giu");

/** `given` says under which name the workbook has a table. */
export function renamedHeadings(
  plan: SheetPlan,
  found: readonly Located[],
  given: (table: string) => string,
): [string, ReadonlyMap<string, string>][] {
  return plan.blocks.flatMap((block) => {
    const stands = found.find(({ base }) => base.id === block.id);
    if (block.kind === "grid" || block.excelTable === undefined || !stands) return [];
    const { base: before, now, alignment } = stands;
    const renamed = new Map<string, string>();
    for (const [column, of] of alignment.columns.entries()) {
      const heading = now.at(0, column);
      const planned = block.columns.find(({ id }) => id === before.columns[of])?.heading;
      const isUsers = typeof heading === "string" && heading !== before.content(0, of);
      if (planned !== undefined && isUsers && heading !== planned) renamed.set(planned, heading);
    }
    const entry: [string, ReadonlyMap<string, string>] = [given(block.excelTable), renamed];
    return renamed.size === 0 ? [] : [entry];
  });
}
