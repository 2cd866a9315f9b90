import type { SheetId } from "../../sheets/sheet-plan";
import type { Frame } from "../look/frame";
import type { Requests } from "../requests";

/** Worksheet custom properties by which our sheets are known, whatever the user calls them. */
export const ID_PROPERTY = "fupan";
export const FRAME_PROPERTY = "fupan-frame";

export interface FoundSheet {
  readonly worksheetId: string;
  readonly name: string;
  /** Set on sheets of ours. */
  readonly own?: { readonly id: SheetId; readonly frame: Frame };
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
  await requests.send();

  const marked = worksheets.items.map((sheet) => {
    const id = sheet.customProperties.getItemOrNullObject(ID_PROPERTY);
    const frame = sheet.customProperties.getItemOrNullObject(FRAME_PROPERTY);
    id.load("value");
    frame.load("value");
    sheet.protection.load("protected");
    return { sheet, id, frame };
  });
  await requests.send();

  const seen = new Set<string>();
  const sheets = marked.map(({ sheet, id, frame }): FoundSheet => {
    const found = { worksheetId: sheet.id, name: sheet.name };
    // A copy that the user made of our sheet carries our marks too: the first one is ours, the copy is the user's.
    if (id.isNullObject || frame.isNullObject || seen.has(id.value)) return found;
    seen.add(id.value);
    return { ...found, own: { id: id.value as SheetId, frame: JSON.parse(frame.value) as Frame } };
  });
  return {
    sheets,
    activeWorksheetId: active.id,
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
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
