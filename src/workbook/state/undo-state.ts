import type { Area, Content, SheetId } from "../../sheets/sheet-plan";
import type { Frame } from "../look/frame";
import type { SheetToRestore } from "../prepare";
import type { ReadContents } from "../read/sheet-contents";
import type { FoundTable, Survey } from "../read/survey";
import { partXml } from "./parts";

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

/** A restore point that would make a request too large is not kept. */
const LARGEST = 4_000_000;

/** The part that takes a build back; undefined when there is too much to carry. */
export async function undoXml(survey: Survey, sheets: readonly SheetToRestore[]): Promise<string | undefined> {
  const stored: StoredUndo = {
    sheets: sheets.map(({ id, worksheetId, frame, tables, contents }) => {
      const position = survey.sheets.findIndex((sheet) => sheet.worksheetId === worksheetId);
      return {
        id,
        name: survey.sheets[position]?.name ?? frame.title,
        position,
        frame,
        tables: tables.map(({ worksheetId: _, ...table }) => table),
        areas: contents.areas.map((area) => ({ area, columns: columnsOf(contents, area) })),
      };
    }),
    ...(survey.parts.state && { state: survey.parts.state.xml }),
  };
  const xml = await partXml("undo", stored);
  return xml.length > LARGEST ? undefined : xml;
}

function columnsOf({ at }: ReadContents, { row, column, rows, columns }: Area): Content[][] {
  return Array.from({ length: columns }, (_, across) => {
    const cells = Array.from({ length: rows }, (__, down) => at(row + down, column + across));
    while (cells.at(-1) === null) cells.pop();
    return cells;
  });
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
