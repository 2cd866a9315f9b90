import type { SheetId } from "../../sheets/sheet-plan";
import type { Frame } from "../look/frame";
import type { SheetBase } from "../merge/match/sheet-base";
import type { Requests } from "../requests";
import type { BookState } from "../state/book-state";
import { type FoundParts, findParts, readParts } from "../state/read-parts";
import { type MarkedSheet, ownSheets } from "./own-sheets";

/** Worksheet custom property by which our sheets are marked, whatever the user calls them. */
export const ID_PROPERTY = "fupan";

export interface FoundSheet {
  readonly worksheetId: string;
  readonly name: string;
  /** Set on sheets of ours. */
  readonly own?: { readonly id: SheetId; readonly frame: Frame; readonly base: SheetBase };
}

export interface FoundTable {
  readonly name: string;
  readonly worksheetId: string;
  readonly address: string;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showFilterButton: boolean;
}

/** What the workbook has, before anything is written. */
export interface Survey {
  /** In tab order. */
  readonly sheets: readonly FoundSheet[];
  readonly activeWorksheetId: string;
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** All tables by name, and those on our sheets in full. */
  readonly tableNames: readonly string[];
  readonly ownTables: readonly FoundTable[];
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  readonly protectedSheets: readonly string[];
  readonly parts: FoundParts;
  /** What the last build wrote; undefined before the first. */
  readonly state: BookState | undefined;
}

/** The sheet of the workbook that is one of ours. */
export function ownOf(survey: Survey, id: SheetId) {
  const found = survey.sheets.find(({ own }) => own?.id === id);
  return found?.own && { ...found, own: found.own };
}

/** Two or three requests, whatever the workbook holds. */
export async function surveyWorkbook(requests: Requests): Promise<Survey> {
  const { workbook } = requests.context;
  const { worksheets, names, tables } = workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  tables.load("items/name");
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  const foundParts = findParts(workbook);
  await requests.send();

  const marks = worksheets.items.map((sheet) => {
    const id = sheet.customProperties.getItemOrNullObject(ID_PROPERTY);
    id.load("value");
    sheet.protection.load("protected");
    return { sheet, id };
  });
  const reading = readParts(foundParts, requests.pace);
  await requests.send();

  const { parts, state } = await reading();
  const marked = marks.map(
    ({ sheet, id }): MarkedSheet => ({
      worksheetId: sheet.id,
      name: sheet.name,
      mark: id.isNullObject ? undefined : id.value,
    }),
  );
  const foundNames = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const own = ownSheets(state, marked, foundNames);
  const sheets = marked.map(({ worksheetId, name }): FoundSheet => {
    const known = own.get(worksheetId);
    return { worksheetId, name, ...(known && { own: { id: known.id, frame: known.frame, base: known.base } }) };
  });
  return {
    parts,
    state,
    sheets,
    activeWorksheetId: active.id,
    names: foundNames,
    tableNames: tables.items.map((table) => table.name),
    ownTables: await tablesOf(
      requests,
      sheets.filter((sheet) => sheet.own),
    ),
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    protectedSheets: worksheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.id),
  };
}

async function tablesOf(requests: Requests, sheets: readonly FoundSheet[]): Promise<FoundTable[]> {
  if (sheets.length === 0) return [];
  const collections = sheets.map(({ worksheetId }) => {
    const { tables } = requests.context.workbook.worksheets.getItem(worksheetId);
    tables.load("items/name,items/style,items/showBandedRows,items/showFilterButton");
    return { worksheetId, tables };
  });
  await requests.send();
  const found = collections.flatMap(({ worksheetId, tables }) =>
    tables.items.map((table) => {
      const range = table.getRange();
      range.load("address");
      return { worksheetId, table, range };
    }),
  );
  if (found.length > 0) await requests.send();
  return found.map(({ worksheetId, table, range }) => ({
    name: table.name,
    worksheetId,
    address: range.address,
    style: table.style,
    showBandedRows: table.showBandedRows,
    showFilterButton: table.showFilterButton,
  }));
}
