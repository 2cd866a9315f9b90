import type { Area, Block, Content, Place, SheetPlan, TableBlock } from "../../sheets/sheet-plan";
import { anchorOf, isAnchor } from "./anchors";
import { type Arrangement, arrange, type BaseMatrix, type Line, type Located, located } from "./arrange";
import type { Change, MergeWords } from "./change";
import { emit } from "./emit";
import { type FilledBlock, fill, isEdited, moved, type SheetMoves, userColumn } from "./fill";
import { baseArea, type Item, type Placed, type Room, stack } from "./layout";
import { earlierLeft, keyOfLeft, type LeftRow, leftBlock, leftId, leftTitleId, REASON, writtenIn } from "./left-rows";
import { type Matrix, matrixOf, shownKey, USERS } from "./matrix";
import { type BlockMove, Moves } from "./moves";
import { UserCells } from "./user-cells";

/** What the last build left on a sheet. */
export interface SheetBase {
  readonly blocks: readonly BaseBlock[];
}

export interface BaseBlock extends BaseMatrix {
  readonly room: Room;
  /** The Excel Table that the block is, by the name of the plan. */
  readonly table?: string | undefined;
}

/** A sheet as it stands. */
export interface SheetNow {
  /** All that is used. */
  readonly area: Area | undefined;
  at(row: number, column: number): Content;
  /** Where a block of the last build stands; undefined when it is gone. */
  areaOf(block: BaseBlock): Area | undefined;
}

export interface MergedSheet {
  readonly plan: SheetPlan;
  /** Cells of the user's between the blocks, at their final places. */
  readonly userCells: ReadonlyMap<string, { readonly place: Place; readonly content: Content }>;
  readonly base: SheetBase;
  readonly changes: readonly Change[];
  /** Where the areas of the last build are now. */
  readonly baseToNow: Moves;
  /** Where the areas of the plan are in the final sheet. */
  readonly planToFinal: Moves;
}

export interface ToMerge {
  readonly plan: SheetPlan;
  /** A content with the names and headings that the workbook has. */
  readonly ready: (content: Content) => Content;
  readonly words: MergeWords;
  readonly base?: SheetBase | undefined;
  readonly now?: SheetNow | undefined;
}

/** Brings together what the user made of a sheet and what a build has for it. Nothing that the user typed is lost. */
export function mergeSheet(input: ToMerge): MergedSheet {
  return new SheetMerge(input).merged();
}

/** Blocks of one sheet on their way together. */
class SheetMerge {
  readonly #plan: SheetPlan;
  readonly #words: MergeWords;
  readonly #now: SheetNow | undefined;
  readonly #isFixed: boolean;
  readonly #matrices: ReadonlyMap<string, Matrix>;
  readonly #current: ReadonlyMap<string, Located>;
  readonly #rooms: ReadonlyMap<string, Room>;
  readonly #baseToNow: Moves;
  readonly #arranged: ReadonlyMap<string, Arrangement>;
  readonly #cells: UserCells;

  constructor({ plan, ready, words, base, now }: ToMerge) {
    this.#plan = plan;
    this.#words = words;
    this.#now = now;
    this.#isFixed = standSideBySide(plan.blocks);
    this.#matrices = new Map(plan.blocks.map((block) => [block.id, matrixOf(block, plan.names, ready)]));
    this.#current = new Map(locate(base, now).map((found) => [found.base.id, found]));
    this.#rooms = new Map(base?.blocks.map(({ id, room }) => [id, room]));
    this.#baseToNow = new Moves([...this.#current.values()].map(sinceBase));
    this.#arranged = new Map(
      [...this.#matrices].map(([id, matrix]) => [id, arrange(matrix, this.#current.get(id), this.#isFixed)]),
    );
    this.#cells = new UserCells(
      now,
      [...this.#current.values()].map(({ area }) => area),
    );
  }

  merged(): MergedSheet {
    const leaving: Change[] = [];
    const lists = new Map(
      this.#plan.blocks.flatMap((block) =>
        block.kind === "table" ? [[block.id, this.#leftRows(block, leaving)] as const] : [],
      ),
    );
    const placed = this.#place(lists);
    const moves = this.#moves(placed, lists);
    const homeless = this.#homeless(lists, placed);
    const filled = new Map<string, FilledBlock>();
    const blocks: Block[] = [];
    const bases: BaseBlock[] = [];
    const inGrids: { place: Place; content: Content }[] = [];
    for (const block of this.#plan.blocks) {
      const matrix = this.#matrices.get(block.id);
      const arrangement = this.#arranged.get(block.id);
      const place = placed.get(block.id);
      if (!matrix || !arrangement || !place) continue;
      const list = lists.get(block.id);
      const cells = fill(
        this.#plan.id,
        block,
        matrix,
        this.#current.get(block.id),
        arrangement,
        moves,
        list?.returning ?? new Map(),
      );
      filled.set(block.id, cells);
      const emitted = emit(block, arrangement, cells.contents, place.area);
      blocks.push(emitted.block);
      inGrids.push(...emitted.between);
      bases.push({
        ...baseBlock(matrix, arrangement, cells, place),
        ...(block.kind === "table" && block.excelTable !== undefined && { table: block.excelTable }),
      });
      if (block.kind === "table" && list && list.rows.length > 0)
        this.#addLeft(block, list.rows, placed, moves, blocks, bases);
    }
    const plan = this.#finalPlan(blocks, moves.planToFinal, placed);
    const userCells = this.#cells.placed(
      plan.blocks,
      [...homeless, ...this.#cells.free].map((cell) => ({
        place: this.#destination(cell.place, moves, placed, lists),
        content: moved(cell.content, moves.nowToFinal) ?? null,
      })),
      inGrids,
    );
    return {
      plan,
      userCells,
      base: { blocks: bases },
      changes: [...[...filled.values()].flatMap(({ changes }) => changes), ...leaving],
      baseToNow: this.#baseToNow,
      planToFinal: moves.planToFinal,
    };
  }

  /** Rows that a list no longer has: those the user wrote in are kept under it, with the ones that left before. */
  #leftRows(block: TableBlock, leaving: Change[]): LeftOfList {
    const current = this.#current.get(block.id);
    const arrangement = this.#arranged.get(block.id);
    const matrix = this.#matrices.get(block.id);
    const rows: LeftRow[] = [];
    const returning = new Map<string, ReadonlyMap<string, Content>>();
    const returned = new Map<number, number>();
    if (!arrangement || !matrix) return { rows, returning, returned };
    const isList = matrix.kind === "list" && !this.#isFixed;
    const earlier = isList ? this.#current.get(leftId(block.id)) : undefined;
    const columns = new Set([
      REASON,
      ...arrangement.columns.map(({ plan, now }) =>
        plan === undefined ? userColumn(current?.now.at(0, now ?? 0) ?? null) : (matrix.columns[plan] ?? ""),
      ),
    ]);
    if (earlier) {
      for (const row of earlierLeft(earlier, (at) => this.#cells.hasBeside(earlier.area, at))) {
        const key = keyOfLeft(row, block);
        const line = arrangement.rows.findIndex(({ plan }) => plan !== undefined && matrix.rows[plan] === key);
        const isBack =
          line >= 0 &&
          !row.hasOwnReason &&
          arrangement.rows[line]?.now === undefined &&
          !returning.has(key) &&
          [...row.cells.keys()].every((column) => columns.has(column));
        if (!isBack) rows.push(row);
        else {
          returning.set(key, row.cells);
          returned.set(row.from.row, line);
        }
      }
    }
    if (current && matrix.keys.length > 0) {
      for (const row of arrangement.leftRows) {
        const base = current.alignment.rows[row] ?? -1;
        if (base < 0) continue;
        leaving.push({
          kind: "leaving",
          sheet: this.#plan.id,
          block: block.id,
          row: shownKey(current.base.rows[base] ?? ""),
        });
        const moves = { baseToNow: this.#baseToNow };
        const left = isList
          ? writtenIn(row, current, (at) => this.#cells.hasBeside(current.area, at), moves, this.#words)
          : undefined;
        if (left) rows.push(left);
      }
    }
    return { rows, returning, returned };
  }

  #place(lists: ReadonlyMap<string, LeftOfList>): ReadonlyMap<string, Placed> {
    if (this.#isFixed) {
      return new Map(
        this.#plan.blocks.map((block) => {
          const { rows = [], columns = [] } = this.#arranged.get(block.id) ?? {};
          return [
            block.id,
            {
              area: { ...block.at, rows: rows.length, columns: columns.length },
              room: { rows: 0, columns: 0 },
            },
          ];
        }),
      );
    }
    const items = this.#plan.blocks.flatMap((block): Item[] => {
      const { rows = [], columns = [] } = this.#arranged.get(block.id) ?? {};
      const planned = { at: block.at, rows: this.#matrices.get(block.id)?.rows.length ?? 0 };
      const size = { rows: rows.length, columns: columns.length };
      const item = { id: block.id, ...size, planned, current: this.#current.get(block.id), gap: 0, column: 0 };
      const left = lists.get(block.id)?.rows ?? [];
      if (block.kind === "grid" || left.length === 0) return [item];
      const { columns: leftColumns } = leftBlock(block, left, new Map(), this.#words);
      const under = (id: string, gap: number, height: number, width: number): Item => ({
        id,
        rows: height,
        columns: width,
        current: this.#current.get(id),
        gap,
        column: block.at.column,
      });
      return [
        item,
        under(leftTitleId(block.id), 1, 1, leftColumns.length),
        under(leftId(block.id), 0, left.length + 1, leftColumns.length),
      ];
    });
    items.sort((a, b) => (a.planned && b.planned ? a.planned.at.row - b.planned.at.row : 0));
    return stack(
      items,
      (id) => this.#rooms.get(id) ?? { rows: 0, columns: 0 },
      (id) => this.#cells.below(id === "" ? undefined : this.#current.get(id)?.area),
    );
  }

  #moves(placed: ReadonlyMap<string, Placed>, lists: ReadonlyMap<string, LeftOfList>): SheetMoves {
    const fromPlan: BlockMove[] = [];
    const fromNow: BlockMove[] = [];
    for (const block of this.#plan.blocks) {
      const arrangement = this.#arranged.get(block.id);
      const matrix = this.#matrices.get(block.id);
      const to = placed.get(block.id)?.area;
      if (!arrangement || !matrix || !to) continue;
      const headRows = matrix.kind === "grid" ? 0 : 1;
      const from = { ...block.at, rows: matrix.rows.length, columns: matrix.columns.length };
      fromPlan.push({ from, to, headRows, ...linesFrom(arrangement, "plan") });
      const current = this.#current.get(block.id);
      if (current) fromNow.push({ from: current.area, to, headRows, ...linesFrom(arrangement, "now") });
      const list = lists.get(block.id);
      for (const id of [leftTitleId(block.id), leftId(block.id)]) {
        const found = this.#current.get(id);
        const goes = placed.get(id)?.area;
        if (!found || !goes) continue;
        const lines = new Map(
          list?.rows.flatMap(({ from: { block: of, row } }, index) => (of === id ? [[row, index + 1] as const] : [])),
        );
        fromNow.push({
          from: found.area,
          to: goes,
          headRows: 1,
          row: (row) => (row === 0 ? 0 : lines.get(row)),
          column: (column) => column,
        });
      }
    }
    return { baseToNow: this.#baseToNow, planToFinal: new Moves(fromPlan), nowToFinal: new Moves(fromNow) };
  }

  /** Cells that the user wrote where the final blocks have none. */
  #homeless(
    lists: ReadonlyMap<string, LeftOfList>,
    placed: ReadonlyMap<string, Placed>,
  ): { place: Place; content: Content }[] {
    const cells: { place: Place; content: Content }[] = [];
    const isOfLeft = new Set([...lists.keys()].flatMap((id) => [leftId(id), leftTitleId(id)]));
    for (const [id, list] of lists) {
      const width = list.rows.length > 0 ? (placed.get(leftTitleId(id))?.area.columns ?? 0) : 0;
      const title = this.#current.get(leftTitleId(id))?.area;
      for (const { offset, content } of this.#titleEdits(id))
        if (title && offset >= width) cells.push({ place: { row: title.row, column: title.column + offset }, content });
    }
    for (const [id, current] of this.#current) {
      if (isOfLeft.has(id)) continue;
      const arrangement = this.#arranged.get(id);
      const isKept = new Set(lists.get(id)?.rows.flatMap(({ from }) => (from.block === id ? from.row : [])));
      const leftRows = new Set(arrangement?.leftRows.filter((row) => !isKept.has(row)));
      const leftColumns = new Set(arrangement?.leftColumns);
      for (let row = 0; row < current.now.rows; row++) {
        for (let column = 0; column < current.now.columns; column++) {
          if (arrangement && !leftRows.has(row) && (!leftColumns.has(column) || isKept.has(row))) continue;
          const content = current.now.at(row, column);
          if (content === null || !wasWritten(current, row, column, content, this.#baseToNow)) continue;
          cells.push({ place: { row: current.area.row + row, column: current.area.column + column }, content });
        }
      }
    }
    return cells;
  }

  /** Cells beside a block go with their row, also to the rows that left; those between blocks keep their distance. */
  #destination(
    place: Place,
    { nowToFinal }: SheetMoves,
    placed: ReadonlyMap<string, Placed>,
    lists: ReadonlyMap<string, LeftOfList>,
  ): Place {
    const to = nowToFinal.place(place);
    for (const [id, { rows, returned }] of lists) {
      const list = this.#current.get(id);
      const left = this.#current.get(leftId(id));
      const goes = placed.get(leftId(id))?.area;
      const index = rows.findIndex(({ from }) => {
        const area = from.block === id ? list?.area : left?.area;
        return area !== undefined && area.row + from.row === place.row;
      });
      if (index >= 0 && goes) return { row: goes.row + index + 1, column: to.column };
      const back = left && returned.get(place.row - left.area.row);
      const home = placed.get(id)?.area;
      if (back !== undefined && home) return { row: home.row + back, column: to.column };
    }
    return to;
  }

  #addLeft(
    list: TableBlock,
    rows: readonly LeftRow[],
    placed: ReadonlyMap<string, Placed>,
    moves: SheetMoves,
    blocks: Block[],
    bases: BaseBlock[],
  ): void {
    const title = placed.get(leftTitleId(list.id));
    const body = placed.get(leftId(list.id));
    if (!title || !body) return;
    const planned = leftBlock(list, rows, this.#headingsOfLeft(list), this.#words);
    const block: TableBlock = {
      ...planned,
      at: body.area,
      columns: planned.columns.map((column) => ({
        ...column,
        contents: column.contents.map((content) => moved(content, moves.nowToFinal) ?? null),
      })),
    };
    const headings = leftBlock(list, rows, new Map(), this.#words).columns.map((column) => column.heading);
    const own = new Map(this.#titleEdits(list.id).map(({ offset, content }) => [offset, content]));
    const titles = planned.columns.map((_, offset) => (offset === 0 ? this.#words.noLongerListed : null));
    const heading: Block = {
      kind: "grid",
      id: leftTitleId(list.id),
      at: title.area,
      cells: [titles.map((content, offset) => ({ content: own.get(offset) ?? content, style: "section" as const }))],
    };
    for (const [added, { area, room }] of [
      [heading, title],
      [block, body],
    ] as const) {
      const at = { row: area.row, column: area.column };
      blocks.push({ ...added, at });
      const matrix = matrixOf({ ...added, at }, [], (content) => content);
      const isUsers = (row: number, column: number): boolean =>
        added === block && matrix.columns[column] === REASON && rows[row - 1]?.hasOwnReason === true;
      bases.push({
        ...matrix,
        content: (row, column) => {
          if (added === heading) return titles[column];
          if (row === 0) return headings[column];
          return isUsers(row, column) ? null : matrix.content(row, column);
        },
        room,
        sorted: { rows: false, columns: false },
      });
    }
  }

  /** What the user wrote over the title of the rows that left. */
  #titleEdits(list: string): { readonly offset: number; readonly content: Content }[] {
    const title = this.#current.get(leftTitleId(list));
    return Array.from({ length: title?.now.columns ?? 0 }, (_, offset) => ({
      offset,
      content: title?.now.at(0, offset) ?? null,
    })).filter(({ content }) => content !== null && content !== title?.base.content(0, 0));
  }

  /** Headings that the user renamed. */
  #headingsOfLeft(list: TableBlock): Map<string, string> {
    const current = this.#current.get(leftId(list.id));
    const renamed = new Map<string, string>();
    for (const [column, of] of current?.alignment.columns.entries() ?? []) {
      const heading = current?.now.at(0, column);
      const id = current?.base.columns[of];
      if (id !== undefined && typeof heading === "string" && heading !== current?.base.content(0, of))
        renamed.set(id, heading);
    }
    return renamed;
  }

  #finalPlan(blocks: readonly Block[], moves: Moves, placed: ReadonlyMap<string, Placed>): SheetPlan {
    const { names, marks, validations, charts, print, ...plan } = this.#plan;
    const ends = [...placed.values()].map(({ area }) => area);
    const printed = moves.area(print.area);
    const isLonger = !this.#isFixed && !(moves.isStill && ends.length === this.#plan.blocks.length);
    const rows = Math.max(printed.rows, ...ends.map(({ row, rows: height }) => row + height - printed.row));
    const columns = Math.max(
      printed.columns,
      ...ends.map(({ column, columns: width }) => column + width - printed.column),
    );
    const titleRows = print.titleRows && {
      from: moves.place({ row: print.titleRows.from, column: 0 }).row,
      to: moves.place({ row: print.titleRows.to, column: 0 }).row,
    };
    return {
      ...plan,
      blocks,
      names: [
        ...names.filter(({ name }) => !isAnchor(name)).map(({ name, area }) => ({ name, area: moves.area(area) })),
        ...blocks.map((block) => anchorOf(plan.id, block)),
      ],
      marks: marks.map((mark) => ({ ...mark, area: moves.area(mark.area), formula: moves.formula(mark.formula) })),
      validations: validations.map(({ area, rule }) => ({ area: moves.area(area), rule })),
      charts: charts.map((chart) => ({ ...chart, area: { ...chart.area, ...moves.place(chart.area) } })),
      print: { area: isLonger ? { ...printed, rows, columns } : printed, ...(titleRows && { titleRows }) },
    };
  }
}

interface LeftOfList {
  readonly rows: readonly LeftRow[];
  /** What was written in rows that are on the list again, by key, and in which row of the list each of them is now. */
  readonly returning: ReadonlyMap<string, ReadonlyMap<string, Content>>;
  readonly returned: ReadonlyMap<number, number>;
}

/** Such a sheet keeps its blocks where they are: none can be moved without meeting another. */
function standSideBySide(blocks: readonly Block[]): boolean {
  const spans = blocks
    .map((block) => ({
      from: block.at.row,
      to: block.at.row + (block.kind === "grid" ? block.cells.length : block.rows + 1),
    }))
    .sort((a, b) => a.from - b.from);
  return spans.some(({ from }, index) => index > 0 && from < (spans[index - 1]?.to ?? 0));
}

function locate(base: SheetBase | undefined, now: SheetNow | undefined): Located[] {
  if (!base || !now) return [];
  const found = base.blocks.flatMap((block) => {
    const area = now.areaOf(block);
    return area ? [{ block, area }] : [];
  });
  // A list that grew over the empty edge of its neighbour owns those cells, else they would stand twice.
  const lists = found.filter(({ block }) => block.kind === "list").map(({ area }) => area);
  const isOfOther = (own: Area, row: number, column: number): boolean =>
    lists.some((area) => area !== own && holds(area, row, column));
  return found.map(({ block, area }) =>
    located(block, area, {
      rows: area.rows,
      columns: area.columns,
      at(row, column) {
        const [sheetRow, sheetColumn] = [area.row + row, area.column + column];
        return isOfOther(area, sheetRow, sheetColumn) ? null : now.at(sheetRow, sheetColumn);
      },
    }),
  );
}

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

function sinceBase(current: Located): BlockMove {
  const { alignment, area, base } = current;
  const rows = new Map(alignment.rows.map((of, row) => [of, row]));
  const columns = new Map(alignment.columns.map((of, column) => [of, column]));
  // Rows and columns of the user's keep their place between ours.
  const line = (ids: readonly string[], found: ReadonlyMap<number, number>, size: number) => (index: number) =>
    found.get(index) ?? (ids[index] === USERS && index < size ? index : undefined);
  return {
    from: baseArea(current),
    to: area,
    headRows: base.kind === "grid" ? 0 : 1,
    row: line(base.rows, rows, area.rows),
    column: line(base.columns, columns, area.columns),
  };
}

function linesFrom({ rows, columns }: Arrangement, side: "plan" | "now"): Pick<BlockMove, "row" | "column"> {
  const found = (lines: readonly Line[]): Map<number | undefined, number> =>
    new Map(lines.map((line, index) => [line[side], index]));
  const [byRow, byColumn] = [found(rows), found(columns)];
  return { row: (row) => byRow.get(row), column: (column) => byColumn.get(column) };
}

function wasWritten(current: Located, row: number, column: number, content: Content, baseToNow: Moves): boolean {
  const line = (now: number, of: number | undefined): Line => ({
    now,
    ...(of !== undefined && of >= 0 && { base: of }),
  });
  return isEdited(
    current,
    line(row, current.alignment.rows[row]),
    line(column, current.alignment.columns[column]),
    content,
    { baseToNow },
  );
}

function baseBlock(
  matrix: Matrix,
  { rows, columns, sorted }: Arrangement,
  { base }: FilledBlock,
  { area, room }: Placed,
): BaseBlock {
  const columnIds = columns.map(({ plan }) => (plan === undefined ? USERS : (matrix.columns[plan] ?? USERS)));
  return {
    id: matrix.id,
    kind: matrix.kind,
    at: { row: area.row, column: area.column },
    rows: rows.map(({ plan }) => (plan === undefined ? USERS : (matrix.rows[plan] ?? USERS))),
    columns: columnIds,
    keys: matrix.keys.map((key) => columnIds.indexOf(matrix.columns[key] ?? "")),
    content: (row, column) => base[row]?.[column],
    sorted,
    room,
  };
}

/** Where the areas of the last build are now. */
export const movesSince = (base: SheetBase, now: SheetNow): Moves => new Moves(locate(base, now).map(sinceBase));

/** Cells of our blocks that the user made what they are, with their places on the sheet. */
export function editsOf(base: SheetBase, now: SheetNow): { readonly place: Place; readonly content: Content }[] {
  const current = locate(base, now);
  const baseToNow = new Moves(current.map(sinceBase));
  return current.flatMap((block) => {
    const edits: { place: Place; content: Content }[] = [];
    for (let row = 0; row < block.now.rows; row++)
      for (let column = 0; column < block.now.columns; column++) {
        const content = block.now.at(row, column);
        if (wasWritten(block, row, column, content, baseToNow))
          edits.push({ place: { row: block.area.row + row, column: block.area.column + column }, content });
      }
    return edits;
  });
}
