import type { Area, Content, SheetId } from "../../sheets/sheet-plan";
import type { Frame } from "../look/frame";
import { type Written, writtenBy } from "../merge/match/sheet-base";
import type { Pace, Slices } from "../pace";
import type { SheetToRestore } from "../prepare";
import type { ReadContents } from "../read/sheet-contents";
import type { FoundTable, Survey } from "../read/survey";
import { isSameContent } from "../write/contents";
import type { BookState } from "./book-state";
import { partContent, partXml } from "./parts";
import { stateIn } from "./read-parts";

/** Our sheets before the last build, as the workbook carries them. */
export interface StoredUndo {
  /** What the build before it had left, as text and read. */
  readonly state: string | undefined;
  readonly known: BookState | undefined;
  readonly sheets: readonly StoredSheet[];
}

interface SheetFrame {
  readonly id: SheetId;
  readonly name: string;
  /** Among all tabs, from 0. */
  readonly position: number;
  readonly frame: Frame;
  readonly tables: readonly Omit<FoundTable, "worksheetId">[];
}

export interface StoredSheet extends SheetFrame {
  readonly contents: ReadContents;
}

/** Blank cells at the end are left out; AS_WRITTEN where all cells are what the build before had left. */
type StoredColumn = readonly Content[] | typeof AS_WRITTEN;
const AS_WRITTEN = 0;

interface StoredArea {
  readonly area: Area;
  /** How many columns follow on lines of their own; in version 1 the columns themselves. */
  readonly columns: number | readonly StoredColumn[];
}

interface StoredSheets {
  readonly state?: string | undefined;
  readonly sheets: readonly (SheetFrame & { readonly areas: readonly StoredArea[] })[];
}

/** A restore point that would make a request too large is not kept. */
const LARGEST = 4_000_000;

/** The part that takes a build back; undefined when there is too much to carry. */
export async function undoXml(
  survey: Survey,
  sheets: readonly SheetToRestore[],
  pace: Pace,
): Promise<string | undefined> {
  const stored: StoredSheets = {
    sheets: sheets.map(({ id, worksheetId, frame, tables, contents }) => {
      const position = survey.sheets.findIndex((sheet) => sheet.worksheetId === worksheetId);
      return {
        id,
        name: survey.sheets[position]?.name ?? frame.title,
        position,
        frame,
        tables: tables.map(({ worksheetId: _, ...table }) => table),
        areas: contents.areas.map((area) => ({ area, columns: area.columns })),
      };
    }),
    ...(survey.parts.state && { state: survey.parts.state.xml }),
  };
  const columns: StoredColumn[] = [];
  for (const { id, contents } of sheets)
    for (const area of contents.areas)
      for (const column of await pace.do(storedColumns(contents, area, writtenOn(survey.state, id))))
        columns.push(column);
  const xml = await partXml("undo", [stored, ...columns], pace);
  return xml.length > LARGEST ? undefined : xml;
}

function writtenOn(state: BookState | undefined, id: SheetId): Written {
  const base = state?.sheets.find((sheet) => sheet.id === id)?.base;
  return base ? writtenBy(base) : () => undefined;
}

function* storedColumns(
  { at }: ReadContents,
  { row, column, rows, columns }: Area,
  written: Written,
): Slices<StoredColumn[]> {
  const stored: StoredColumn[] = [];
  for (let across = column; across < column + columns; across++) {
    yield;
    const cells: Content[] = [];
    let isAsWritten = true;
    for (let down = row; down < row + rows; down++) {
      const content = at(down, across);
      cells.push(content);
      isAsWritten &&= isSameContent(content, written(down, across) ?? null);
    }
    while (cells.at(-1) === null) cells.pop();
    stored.push(isAsWritten ? AS_WRITTEN : cells);
  }
  return stored;
}

/** What undoXml wrote. */
export async function undoFrom(xml: string, pace: Pace): Promise<StoredUndo> {
  const [first, ...lines] = await partContent(xml, pace);
  const { state, sheets } = first as StoredSheets;
  const known = state === undefined ? undefined : await stateIn(state, pace);
  let next = 0;
  return {
    state,
    known,
    sheets: sheets.map(({ areas, ...sheet }) => {
      const written = writtenOn(known, sheet.id);
      const columns = new Map<number, (row: number) => Content>();
      for (const { area, columns: of } of areas) {
        const stored = typeof of === "number" ? (lines.slice(next, next + of) as StoredColumn[]) : of;
        if (typeof of === "number") next += of;
        for (const [across, cells] of stored.entries()) {
          const column = area.column + across;
          columns.set(column, (row) => {
            if (cells !== AS_WRITTEN) return cells[row - area.row] ?? null;
            const isInside = row >= area.row && row < area.row + area.rows;
            return isInside ? (written(row, column) ?? null) : null;
          });
        }
      }
      return {
        ...sheet,
        contents: {
          areas: areas.map(({ area }) => area),
          at: (row: number, column: number) => columns.get(column)?.(row) ?? null,
        },
      };
    }),
  };
}
