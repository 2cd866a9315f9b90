import type { CellValue } from "../../sheets/sheet-plan";

/** A value as Office.js gives it; a blank cell is null. */
export const shownValue = (value: unknown): CellValue =>
  (typeof value === "string" && value !== "") || typeof value === "number" || typeof value === "boolean" ? value : null;
