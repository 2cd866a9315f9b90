import type { Area, Content, SheetId } from "../../sheets/sheet-plan";
import type { Frame } from "../look/frame";
import type { Pace, Slices } from "../pace";
import type { SheetToRestore } from "../prepare";
import type { ReadContents } from "../read/sheet-contents";
import type { FoundTable, Survey } from "../read/survey";
import { partContent, partXml } from "./parts";

/** Our sheets before the last build, as the workbook carries them. */
export interface StoredUndo {
  /** What the build before it had left. */
  readonly state?: string | undefined;
  readonly sheets: readonly StoredSheet[];
}

export interface StoredSheet {
  readonly id: SheetId;
  readonly name: string;
  /** Among all tabs, from 0. */
  readonly position: number;
  readonly frame: Frame;
  readonly tables: readonly Omit<FoundTable, "worksheetId">[];
  /** By areas of the sheet, and in each by column; blank cells at the end are left out. */
  readonly areas: readonly { readonly area: Area; readonly columns: readonly (readonly Content[])[] }[];
}

/** Columns stand on lines of their own, and how many they are in their place; version 1 had all in one. */
type Lined<Sheet extends StoredSheet> = Omit<Sheet, "areas"> & {
  readonly areas: readonly { readonly area: Area; readonly columns: number | readonly (readonly Content[])[] }[];
};

/** A restore point that would make a request too large is not kept. */
const LARGEST = 4_000_000;

/** The part that takes a build back; undefined when there is too much to carry. */
export async function undoXml(
  survey: Survey,
  sheets: readonly SheetToRestore[],
  pace: Pace,
): Promise<string | undefined> {
  const stored = sheets.map(({ id, worksheetId, frame, tables, contents }): Lined<StoredSheet> => {
    const position = survey.sheets.findIndex((sheet) => sheet.worksheetId === worksheetId);
    return {
      id,
      name: survey.sheets[position]?.name ?? frame.title,
      position,
      frame,
      tables: tables.map(({ worksheetId: _, ...table }) => table),
      areas: contents.areas.map((area) => ({ area, columns: area.columns })),
    };
  });
  const undo = { sheets: stored, ...(survey.parts.state && { state: survey.parts.state.xml }) };
  const xml = await partXml("undo", [undo, ...(await pace.do(columnsOf(sheets)))], pace);
  return xml.length > LARGEST ? undefined : xml;
}

function* columnsOf(sheets: readonly SheetToRestore[]): Slices<Content[][]> {
  const all: Content[][] = [];
  for (const { contents } of sheets)
    for (const { row, column, rows, columns } of contents.areas)
      for (let across = column; across < column + columns; across++) {
        yield;
        const cells: Content[] = [];
        for (let down = row; down < row + rows; down++) cells.push(contents.at(down, across));
        while (cells.at(-1) === null) cells.pop();
        all.push(cells);
      }
  return all;
}

/** What undoXml wrote. */
export async function undoFrom(xml: string, pace: Pace): Promise<StoredUndo> {
  const [undo, ...lines] = await partContent(xml, pace);
  const { sheets, ...rest } = undo as Omit<StoredUndo, "sheets"> & { readonly sheets: readonly Lined<StoredSheet>[] };
  const columns = (lines as Content[][]).values();
  const next = (count: number): Content[][] => Array.from({ length: count }, () => columns.next().value ?? []);
  return {
    ...rest,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      areas: sheet.areas.map(({ area, columns: of }) => ({ area, columns: typeof of === "number" ? next(of) : of })),
    })),
  };
}

/** What a sheet held before the build. */
export function contentsOf({ areas }: StoredSheet): ReadContents {
  const byColumn = new Map(
    areas.flatMap(({ area, columns }) =>
      columns.map((cells, across) => [area.column + across, { from: area.row, cells }] as const),
    ),
  );
  return {
    areas: areas.map(({ area }) => area),
    at(row, column) {
      const list = byColumn.get(column);
      return list?.cells[row - list.from] ?? null;
    },
  };
}
