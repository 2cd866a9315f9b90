import type { Content, SheetId } from "../../sheets/sheet-plan";
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
  readonly area: ReadContents["area"];
  /** By column of the area; blank cells at the end are left out. */
  readonly columns: readonly (readonly Content[])[];
}

/** A restore point that would make a request too large is not kept. */
const LARGEST = 4_000_000;

/** The part that takes a build back; undefined when there is too much to carry. */
export async function undoXml(survey: Survey, sheets: readonly SheetToRestore[]): Promise<string | undefined> {
  const stored: StoredUndo = {
    sheets: sheets.map(({ id, worksheetId, frame, tables, contents }) => {
      const position = survey.sheets.findIndex((sheet) => sheet.worksheetId === worksheetId);
      const { area } = contents;
      return {
        id,
        name: survey.sheets[position]?.name ?? frame.title,
        position,
        frame,
        tables: tables.map(({ worksheetId: _, ...table }) => table),
        area,
        columns: Array.from({ length: area?.columns ?? 0 }, (_, column) => columnOf(contents, column)),
      };
    }),
    ...(survey.parts.state && { state: survey.parts.state.xml }),
  };
  const xml = await partXml("undo", stored);
  return xml.length > LARGEST ? undefined : xml;
}

function columnOf({ area, at }: ReadContents, column: number): Content[] {
  if (!area) return [];
  const cells = Array.from({ length: area.rows }, (_, row) => at(area.row + row, area.column + column));
  while (cells.at(-1) === null) cells.pop();
  return cells;
}

/** What a sheet held before the build. */
export const contentsOf = ({ area, columns }: StoredSheet): ReadContents => ({
  area,
  at: (row, column) => (area ? (columns[column - area.column]?.[row - area.row] ?? null) : null),
});
