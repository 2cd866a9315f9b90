import type { Area } from "../../cells/book";
import { cellKey, type Sheet, type SheetProtection } from "../../cells/sheet";
import { HostObject, type ObjectType } from "../../protocol/object-type";
import { flagArgument, textArgument } from "../argument";
import { accessDenied, invalidArgument, invalidOperation } from "../excel-error";

/** The options of Excel.WorksheetProtectionOptions that production code uses. */
const OPTIONS = ["allowAutoFilter", "allowFormatColumns", "allowFormatRows", "allowSort"] as const;

export const protectionOf = (sheet: Sheet): HostObject<Sheet> => new HostObject(protectionType, sheet);

/** Source: learn.microsoft.com/javascript/api/excel/excel.worksheetprotection; verified where not said otherwise. */
const protectionType: ObjectType<Sheet> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: (sheet) => sheet.protection !== undefined } },
  methods: {
    /** "Protects a worksheet. Fails if the worksheet has already been protected."; the code is assumed. */
    Protect: {
      parameters: ["options", "password"],
      call(sheet, options, password) {
        if (sheet.protection) throw invalidOperation("the sheet is protected already");
        sheet.protection = {
          allowed: allowedBy(options),
          ...(password !== undefined && password !== null && { password: textArgument(password, "password") }),
        };
      },
    },
    /** Without the right password it is refused. Code assumed. */
    Unprotect: {
      parameters: ["password"],
      call(sheet, password) {
        const wanted = sheet.protection?.password;
        if (wanted !== undefined && wanted !== password) throw accessDenied("the password is missing or wrong");
        delete sheet.protection;
      },
    },
  },
};

function allowedBy(options: unknown): SheetProtection["allowed"] {
  const given = Object.entries((options ?? {}) as Record<string, unknown>);
  const unknown = given.find(([name]) => !OPTIONS.some((option) => option === name));
  if (unknown) throw invalidArgument(`the host knows no protection option ${unknown[0]}`);
  return OPTIONS.filter((option) => given.some(([name, value]) => name === option && flagArgument(value, name)));
}

/** No structure of a book of the host is protected; whoever asks is told so. */
export const workbookProtectionType: ObjectType<string> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: () => false } },
};

/** On a protected sheet only cells that are not locked take contents. Source: support.microsoft.com "Lock cells"; verified. */
export function refuseLocked(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (sheet.formats.get(cellKey(row, column))?.locked !== false) throw accessDenied(`${sheet.name} is protected`);
}

/** What else a protected sheet does not let happen, unless it was allowed: looks, rules, tables, charts, groups. */
export function refuseProtected(sheet: Sheet, unless?: SheetProtection["allowed"][number]): void {
  if (sheet.protection && !(unless && sheet.protection.allowed.includes(unless)))
    throw accessDenied(`${sheet.name} is protected`);
}
