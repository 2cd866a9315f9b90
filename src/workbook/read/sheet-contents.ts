import type { Area, Content } from "../../sheets/sheet-plan";
import { addressArea } from "../address";
import { cellBytes, type Requests } from "../requests";
import type { Contents } from "../write/contents";
import { blank } from "../write/contents";

/** What the cells of a sheet held when they were read, as far as the sheet was used. */
export interface ReadContents extends Contents {
  readonly area: Area | undefined;
  /** Number format of each cell of the area, where it was asked for. */
  readonly numberFormats?: readonly (readonly string[])[];
}

const unused: ReadContents = { ...blank, area: undefined };

/** Values and formulas together take this much of a response; 1 MB is the aim. */
const RESPONSE_BYTES = 1_000_000;
const BYTES_A_CELL = 3 * cellBytes(0);

/** Reads what the sheet holds, in blocks of rows. */
export async function readContents(
  requests: Requests,
  sheet: Excel.Worksheet,
  { withFormats }: { readonly withFormats: boolean },
): Promise<ReadContents> {
  // With formats, cells that carry nothing but a number format belong to the area.
  const used = sheet.getUsedRangeOrNullObject(!withFormats);
  used.load("address");
  await requests.send();
  if (used.isNullObject) return unused;

  const area = addressArea(used.address);
  const rowsAtOnce = Math.max(1, Math.floor(RESPONSE_BYTES / BYTES_A_CELL / area.columns));
  const values: unknown[][] = [];
  const formulas: unknown[][] = [];
  const numberFormats: string[][] = [];
  for (let row = 0; row < area.rows; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, area.rows - row);
    const block = sheet.getRangeByIndexes(area.row + row, area.column, rows, area.columns);
    block.load(withFormats ? "values,formulas,numberFormat" : "values,formulas");
    await requests.send();
    values.push(...block.values);
    formulas.push(...block.formulas);
    if (withFormats) numberFormats.push(...(block.numberFormat as string[][]));
  }
  return {
    area,
    at: (row, column) =>
      contentOf(formulas[row - area.row]?.[column - area.column], values[row - area.row]?.[column - area.column]),
    ...(withFormats && { numberFormats }),
  };
}

/**
 * The text "=1+1" reads like the formula =1+1, but its value is the text itself. No formula has its own text as its value.
 */
function contentOf(formula: unknown, value: unknown): Content {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { formula };
  if (value === "" || value === undefined || value === null) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
