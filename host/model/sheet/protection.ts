import type { ObjectType } from "../../protocol/object-type";

/** No book of the host is protected yet; whoever asks is told so. Serves sheets and workbooks. */
const protection = (name: string): ObjectType<string> => ({ name, properties: { Protected: { get: () => false } } });

export const protectionType = protection("WorksheetProtection");
export const workbookProtectionType = protection("WorkbookProtection");
