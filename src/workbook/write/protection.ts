import type { SheetId } from "../../sheets/sheet-plan";
import type { Frame } from "../look/frame";
import type { FoundSheet, Survey } from "../read/survey";
import { Requests } from "../requests";
import { asWorkbookError, WorkbookError } from "../workbook-error";

/** What a protected sheet still lets people do: find their way, and make room. */
const ALLOWED: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
};

/** Which cells can be typed into once the sheet is protected; those that were open before are closed first. */
export function openCells(sheet: Excel.Worksheet, wanted: Frame["lock"], before: Frame["lock"]): void {
  for (const addresses of before?.open ?? []) sheet.getRanges(addresses).format.protection.locked = true;
  for (const addresses of wanted?.open ?? []) sheet.getRanges(addresses).format.protection.locked = false;
}

/** Protects a sheet of ours without a password: against slips, not against people. */
export function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect(ALLOWED);
}

/** A sheet of ours that a build locked, and that is protected. */
export const isLockedByUs = ({ own, worksheetId }: FoundSheet, { protectedSheets }: Survey): boolean =>
  own?.frame.lock !== undefined && protectedSheets.includes(worksheetId);

/** Any other protection is somebody's will and is never lifted. */
export const isLockedByOthers = (sheet: FoundSheet, survey: Survey): boolean =>
  sheet.own !== undefined && survey.protectedSheets.includes(sheet.worksheetId) && !isLockedByUs(sheet, survey);

/**
 * Lifts the protection that a build put on sheets of ours. When one of them has a password since, all are protected as before and
 * the error says so.
 */
export async function liftProtection(requests: Requests, survey: Survey, ids: readonly SheetId[]): Promise<void> {
  const locked = survey.sheets.filter(
    (sheet) => sheet.own && ids.includes(sheet.own.id) && isLockedByUs(sheet, survey),
  );
  if (locked.length === 0) return;
  try {
    await unprotect(requests, locked);
  } catch (error) {
    await protectAgain(new Requests(requests.context), locked);
    const { key, officeCode } = asWorkbookError(error);
    throw key === "cancelled" ? error : new WorkbookError("passwordProtected", officeCode, { cause: error });
  }
}

/** Excel refuses to unprotect without the password, or leaves the sheet protected: both are seen. */
async function unprotect(requests: Requests, sheets: readonly FoundSheet[]): Promise<void> {
  const protections = sheets.map(({ worksheetId }) => {
    const { protection } = requests.context.workbook.worksheets.getItem(worksheetId);
    protection.unprotect();
    protection.load("protected");
    return protection;
  });
  await requests.send();
  if (protections.some((protection) => protection.protected)) throw new WorkbookError("passwordProtected");
}

async function protectAgain(requests: Requests, sheets: readonly FoundSheet[]): Promise<void> {
  const found = sheets.map(({ worksheetId }) => requests.context.workbook.worksheets.getItem(worksheetId));
  for (const sheet of found) sheet.protection.load("protected");
  await requests.send();
  for (const sheet of found) if (!sheet.protection.protected) protect(sheet);
  await requests.send();
}
