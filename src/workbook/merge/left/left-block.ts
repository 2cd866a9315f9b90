import type { Block, Content, PlanColumn, TableBlock } from "../../../sheets/sheet-plan";
import type { MergeWords } from "../change";
import { moved } from "../fill";
import { matrixOf } from "../match/matrix";
import type { BaseBlock } from "../match/sheet-base";
import type { Moves } from "../place/moves";
import type { Places } from "../place/places";
import type { Sides } from "../sides";
import { type LeftRow, leftId, leftTitleId, REASON } from "./left-rows";

/** The title and the block of the rows that left a list, and what the next build compares them to. */
export function blocksOfLeft(
  list: TableBlock,
  rows: readonly LeftRow[],
  sides: Sides,
  places: Places,
  nowToFinal: Moves,
): { readonly block: Block; readonly base: BaseBlock }[] {
  const title = places.get(leftTitleId(list.id));
  const body = places.get(leftId(list.id));
  if (!title || !body || rows.length === 0) return [];
  const planned = leftBlock(list, rows, renamedHeadings(list, sides), sides.words);
  const block: TableBlock = {
    ...planned,
    at: { row: body.area.row, column: body.area.column },
    columns: planned.columns.map((column) => ({
      ...column,
      contents: column.contents.map((content) => moved(content, nowToFinal) ?? null),
    })),
  };
  const own = new Map(titleEdits(list.id, sides).map(({ offset, content }) => [offset, content]));
  const titles = planned.columns.map((_, offset) => (offset === 0 ? sides.words.noLongerListed : null));
  const heading: Block = {
    kind: "grid",
    id: leftTitleId(list.id),
    at: { row: title.area.row, column: title.area.column },
    cells: [titles.map((content, offset) => ({ content: own.get(offset) ?? content, style: "section" as const }))],
  };
  const headings = leftBlock(list, rows, new Map(), sides.words).columns.map((column) => column.heading);
  const matrix = matrixOf(block, [], (content) => content);
  const isUsers = (row: number, column: number): boolean =>
    matrix.columns[column] === REASON && rows[row - 1]?.hasOwnReason === true;
  const sorted = { rows: false, columns: false };
  return [
    {
      block: heading,
      base: {
        ...matrixOf(heading, [], (content) => content),
        content: (_, column) => titles[column],
        room: title.room,
        sorted,
      },
    },
    {
      block,
      base: {
        ...matrix,
        content(row, column) {
          if (row === 0) return headings[column];
          return isUsers(row, column) ? null : matrix.content(row, column);
        },
        room: body.room,
        sorted,
      },
    },
  ];
}

/** What the user wrote over the title of the rows that left. */
export function titleEdits(list: string, { current }: Sides): { readonly offset: number; readonly content: Content }[] {
  const title = current.get(leftTitleId(list));
  return Array.from({ length: title?.now.columns ?? 0 }, (_, offset) => ({
    offset,
    content: title?.now.at(0, offset) ?? null,
  })).filter(({ content }) => content !== null && content !== title?.base.content(0, 0));
}

/** Headings over the rows that left which the user renamed, by column. */
function renamedHeadings(list: TableBlock, { current }: Sides): Map<string, string> {
  const left = current.get(leftId(list.id));
  const renamed = new Map<string, string>();
  for (const [column, of] of left?.alignment.columns.entries() ?? []) {
    const heading = left?.now.at(0, column);
    const id = left?.base.columns[of];
    if (id !== undefined && typeof heading === "string" && heading !== left?.base.content(0, of))
      renamed.set(id, heading);
  }
  return renamed;
}

/** Key, reason, and the columns in which anyone wrote, in the list's order. */
export function leftBlock(
  list: TableBlock,
  rows: readonly LeftRow[],
  headings: ReadonlyMap<string, string>,
  words: MergeWords,
): Omit<TableBlock, "at"> {
  const written = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const contents = (id: string): Content[] => rows.map(({ cells }) => cells.get(id) ?? null);
  const heading = (column: PlanColumn): string => headings.get(column.id) ?? column.heading;
  const column = (planned: PlanColumn, role: PlanColumn["role"]): PlanColumn => ({
    id: planned.id,
    heading: heading(planned),
    style: planned.style,
    role,
    contents: contents(planned.id),
    ...(planned.numberFormat !== undefined && { numberFormat: planned.numberFormat }),
  });
  const known = new Set([REASON, ...list.columns.map(({ id }) => id)]);
  return {
    kind: "table",
    id: leftId(list.id),
    rows: rows.length,
    columns: [
      ...list.columns.filter(({ role }) => role === "key").map((planned) => column(planned, "key")),
      { id: REASON, heading: words.reason, style: "text", role: "value", contents: contents(REASON) },
      ...list.columns
        .filter(({ id, role }) => role !== "key" && written.has(id))
        .map((planned) => column(planned, "input")),
      ...[...written]
        .filter((id) => !known.has(id))
        .map(
          (id): PlanColumn => ({
            id,
            heading: id.replace(/^user:/, ""),
            style: "text",
            role: "input",
            contents: contents(id),
          }),
        ),
    ],
  };
}
