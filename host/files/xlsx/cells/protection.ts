import type { readXlsx } from "hucre/xlsx";
import type { SheetProtection } from "../../../cells/sheet";

type FileProtection = NonNullable<Awaited<ReturnType<typeof readXlsx>>["sheets"][number]["protection"]>;

/** The words of the file for what a protected sheet lets people do (ECMA-376, CT_SheetProtection). */
const words = {
  allowAutoFilter: "autoFilter",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowSort: "sort",
} as const satisfies Readonly<Record<SheetProtection["allowed"][number], keyof FileProtection>>;

const options = Object.keys(words) as (keyof typeof words)[];

/** Excel keeps no password, but what it can be told by; the host has no use for that. */
export function toFileProtection({ allowed, password }: SheetProtection): FileProtection {
  if (password !== undefined) throw new RangeError("the host writes no password into a file");
  return { sheet: true, ...Object.fromEntries(allowed.map((option) => [words[option], true])) };
}

export const fromFileProtection = (protection: FileProtection): SheetProtection => ({
  allowed: options.filter((option) => protection[words[option]] === true),
});
