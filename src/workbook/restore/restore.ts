import type { SheetId } from "../../sheets/sheet-plan";
import { addressArea } from "../address";
import { type Frame, isSame } from "../look/frame";
import type { SheetToRestore } from "../prepare";
import { type ReadContents, readAllContents } from "../read/sheet-contents";
import { type FoundTable, type Survey, surveyWorkbook } from "../read/survey";
import type { Requests } from "../requests";
import { writeParts } from "../state/read-parts";
import { writeCells } from "../write/cells";
import { chartNames } from "../write/charts";
import { compare } from "../write/comparison";
import type { Region } from "../write/contents";
import { restoreNumberFormats } from "../write/looks";
import { restoreNames } from "../write/names";
import { unfoldColumns } from "../write/page";
import { protect } from "../write/protection";
import { leavingTables, placeTables, releaseTables, type WantedTable, withoutTables } from "../write/tables";
import { writeFrame } from "../write/write-frame";
import type { RestorePoint } from "./as-before";

/** Puts the workbook back to where the build started, however far the build came. */
export async function restoreBook(requests: Requests, point: RestorePoint): Promise<void> {
  const { workbook } = requests.context;
  const now = await surveyWorkbook(requests);
  await liftOwn(requests, point, now);
  // All are read before anything is put back: Excel calculates when values are read after a change, and what half a build
  // wrote means nothing beside the former names.
  const contents = await contentsNow(requests, point, now);
  const sheetOf = restoreSheets(workbook, point.survey, now);
  restoreNames(workbook, point.survey.names, now.names);
  await requests.send();
  await restoreCells(
    requests,
    point.sheets.map((before) =>
      cellWork(before, contents.get(before.id) ?? nothing, sheetOf(before.worksheetId), now.ownTables),
    ),
  );
  for (const before of point.sheets) await restoreSheet(requests, point, before, { survey: now, sheetOf });
  // Last, so that a restore which fails can be tried again from what the workbook carries.
  const { state, undo } = point.survey.parts;
  writeParts(workbook, now.parts, { state: state?.xml, undo: undo?.xml });
  await requests.send();
}

/** A sheet that is gone is made anew: nothing stands on it. */
const nothing: ReadContents = { areas: [], at: () => null };

async function contentsNow(
  requests: Requests,
  { sheets }: RestorePoint,
  now: Survey,
): Promise<ReadonlyMap<SheetId, ReadContents>> {
  const { worksheets } = requests.context.workbook;
  const there = sheets.filter((sheet) => now.sheets.some(({ worksheetId }) => worksheetId === sheet.worksheetId));
  const read = await readAllContents(
    requests,
    there.map(({ worksheetId }) => ({ sheet: worksheets.getItem(worksheetId) })),
  );
  return new Map(there.flatMap(({ id }, index) => (read[index] ? [[id, read[index]] as const] : [])));
}

/** Sheets that the build protected already, by the frame that it wrote. */
async function liftOwn(requests: Requests, { sheets }: RestorePoint, now: Survey): Promise<void> {
  const written = new Map(sheets.map(({ worksheetId, frame, frameWritten }) => [worksheetId, [frameWritten, frame]]));
  const locked = now.protectedSheets.filter((worksheetId) => written.get(worksheetId)?.some(({ lock }) => lock));
  for (const worksheetId of locked) requests.context.workbook.worksheets.getItem(worksheetId).protection.unprotect();
  if (locked.length > 0) await requests.send();
}

interface Now {
  readonly survey: Survey;
  readonly sheetOf: (worksheetId: string) => Excel.Worksheet;
}

/** New sheets go, and one of ours that is gone is made anew: its cells and its frame follow. */
function restoreSheets({ worksheets }: Excel.Workbook, before: Survey, now: Survey): Now["sheetOf"] {
  const kept = new Map(before.sheets.map((sheet) => [sheet.worksheetId, sheet.name]));
  for (const { worksheetId, name } of now.sheets) {
    const formerName = kept.get(worksheetId);
    const sheet = worksheets.getItem(worksheetId);
    if (formerName === undefined) sheet.delete();
    else if (formerName !== name) sheet.name = formerName;
  }
  const stands = new Set(now.sheets.map(({ worksheetId }) => worksheetId));
  const made = new Map(
    before.sheets.flatMap(({ worksheetId, name, own }) =>
      own && !stands.has(worksheetId) ? [[worksheetId, worksheets.add(name)] as const] : [],
    ),
  );
  const sheetOf = (worksheetId: string): Excel.Worksheet => made.get(worksheetId) ?? worksheets.getItem(worksheetId);
  for (const [position, { worksheetId }] of before.sheets.entries()) sheetOf(worksheetId).position = position;
  if (now.activeWorksheetId !== before.activeWorksheetId) sheetOf(before.activeWorksheetId).activate();
  return sheetOf;
}

async function restoreSheet(
  requests: Requests,
  { survey, sheets, renamed }: RestorePoint,
  before: SheetToRestore,
  { survey: now, sheetOf }: Now,
): Promise<void> {
  const sheet = sheetOf(before.worksheetId);
  const isMade = now.sheets.every(({ worksheetId }) => worksheetId !== before.worksheetId);
  if (!isMade) await deleteNewCharts(requests, sheet, before);
  const written = isMade ? undefined : withAllMarks(await unfolded(requests, sheet, before), before.frame);
  const titleOf = (worksheetId: string): string =>
    survey.sheets.find((found) => found.worksheetId === worksheetId)?.name ?? before.frame.title;
  await writeFrame(
    requests,
    { id: before.id, sheet, title: titleOf(before.worksheetId), frame: before.frame, renamed },
    written,
    (id: SheetId) => {
      const other = sheets.find((found) => found.id === id) ?? before;
      return { sheet: sheetOf(other.worksheetId), title: titleOf(other.worksheetId) };
    },
  );
  if (before.numberFormats) await restoreNumberFormats(requests, sheet, before.numberFormats);
  if (before.frame.lock && survey.protectedSheets.includes(before.worksheetId)) protect(sheet);
  await requests.send();
}

/** A build may have stopped between making a chart and naming it. */
async function deleteNewCharts(
  requests: Requests,
  sheet: Excel.Worksheet,
  { frame, frameWritten, charts }: SheetToRestore,
): Promise<void> {
  if (isSame(frame.charts, frameWritten.charts)) return;
  for (const name of await chartNames(requests, sheet)) if (!charts.includes(name)) sheet.charts.getItem(name).delete();
}

/** The rules of both frames may stand, whole or in parts: all of them are taken away. */
const withAllMarks = (written: Frame, former: Frame): Frame =>
  isSame(written, former) ? written : { ...written, marks: [...written.marks, ...former.marks] };

/** Nobody knows how far the folding came: all of it is taken away, and the former is made anew. */
async function unfolded(
  requests: Requests,
  sheet: Excel.Worksheet,
  { frame, frameWritten }: SheetToRestore,
): Promise<Frame> {
  if (isSame(frame.folded, frameWritten.folded)) return frameWritten;
  await unfoldColumns(requests, sheet, [...frame.folded, ...frameWritten.folded]);
  return { ...frameWritten, folded: [] };
}

/** What the cells of a sheet hold, and what they and its tables are to be. */
interface CellWork {
  readonly sheet: Excel.Worksheet;
  readonly region: Region;
  readonly stands: ReadContents;
  readonly tables: readonly FoundTable[];
  readonly wanted: readonly WantedTable[];
}

function cellWork(
  before: SheetToRestore,
  stands: ReadContents,
  sheet: Excel.Worksheet,
  ownTables: readonly FoundTable[],
): CellWork {
  return {
    sheet,
    region: regionOf(before.contents, stands),
    stands,
    tables: ownTables.filter((table) => table.worksheetId === before.worksheetId),
    wanted: before.tables.map((table) => ({
      ...table,
      keepsHeadings: hasSameHeadings(table, before.contents, stands),
    })),
  };
}

/**
 * Cells and tables together, in the order of a build: a table is taken away and made again where its place or its headings are
 * not the former ones, and formulas on all sheets that spoke of it are written again.
 */
async function restoreCells(requests: Requests, works: readonly CellWork[]): Promise<void> {
  for (const { sheet, region, stands, tables, wanted } of works) {
    releaseTables(sheet, tables, wanted);
    await writeCells(requests, sheet, await requests.pace.do(compare(region, stands)), "constants");
    placeTables(sheet, tables, wanted);
  }
  await requests.send();
  const leftTables = works.flatMap(({ tables, wanted }) => leavingTables(tables, wanted));
  for (const { sheet, region, stands } of works) {
    const cells = await requests.pace.do(compare(region, withoutTables(stands, leftTables)));
    await writeCells(requests, sheet, cells, "formulas");
  }
  await requests.send();
}

function hasSameHeadings({ address }: FoundTable, before: ReadContents, now: ReadContents): boolean {
  const { row, column, columns } = addressArea(address);
  return Array.from({ length: columns }, (_, index) => column + index).every(
    (heading) => before.at(row, heading) === now.at(row, heading),
  );
}

/** Every cell that the sheet used before or uses now, with what it held before. */
function regionOf(before: ReadContents, now: ReadContents): Region {
  const areas = [...before.areas, ...now.areas];
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(0, ...areas.map((area) => area.row + area.rows - row));
  const columns = Math.max(0, ...areas.map((area) => area.column + area.columns - column));
  return { row, column, rows, columns, content: (r, c) => before.at(row + r, column + c) };
}
