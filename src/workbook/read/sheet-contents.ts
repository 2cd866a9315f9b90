import type { Area, Content } from "../../sheets/sheet-plan";
import { addressArea } from "../address";
import { cellBytes, type Requests } from "../requests";
import type { Contents } from "../write/contents";
import { blank } from "../write/contents";

/** What the cells of a sheet held when they were read, as far as the sheet was used. */
export interface ReadContents extends Contents {
  readonly area: Area | undefined;
}

/** The number format of each cell of an area. */
export interface ReadFormats {
  readonly area: Area | undefined;
  readonly formats: readonly (readonly string[])[];
}

const unused: ReadContents = { ...blank, area: undefined };

/** Values and formulas together take this much of a response; 1 MB is the aim. */
const RESPONSE_BYTES = 1_000_000;
const BYTES_A_CELL = 3 * cellBytes(0);

/** Reads what the sheet holds, in blocks of rows. */
export async function readContents(requests: Requests, sheet: Excel.Worksheet): Promise<ReadContents> {
  const values: unknown[][] = [];
  const formulas: unknown[][] = [];
  const area = await readBlocks(requests, sheet, { valuesOnly: true, load: "values,formulas" }, (block) => {
    values.push(...block.values);
    formulas.push(...block.formulas);
  });
  if (!area) return unused;
  return {
    area,
    at: (row, column) =>
      contentOf(formulas[row - area.row]?.[column - area.column], values[row - area.row]?.[column - area.column]),
  };
}

/** Cells that carry nothing but a number format belong to the area. */
export async function readNumberFormats(requests: Requests, sheet: Excel.Worksheet): Promise<ReadFormats> {
  const formats: string[][] = [];
  const area = await readBlocks(requests, sheet, { valuesOnly: false, load: "numberFormat" }, (block) => {
    formats.push(...(block.numberFormat as string[][]));
  });
  return { area, formats };
}

async function readBlocks(
  requests: Requests,
  sheet: Excel.Worksheet,
  { valuesOnly, load }: { readonly valuesOnly: boolean; readonly load: string },
  take: (block: Excel.Range) => void,
): Promise<Area | undefined> {
  const used = sheet.getUsedRangeOrNullObject(valuesOnly);
  used.load("address");
  await requests.send();
  if (used.isNullObject) return undefined;
  const area = addressArea(used.address);
  const rowsAtOnce = Math.max(1, Math.floor(RESPONSE_BYTES / BYTES_A_CELL / area.columns));
  for (let row = 0; row < area.rows; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, area.rows - row);
    const block = sheet.getRangeByIndexes(area.row + row, area.column, rows, area.columns);
    block.load(load);
    await requests.send();
    take(block);
  }
  return area;
}

/**
 * The text "=1+1" reads like the formula =1+1, but its value is the text itself. No formula has its own text as its value.
 */
function contentOf(formula: unknown, value: unknown): Content {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { formula };
  if (value === "" || value === undefined || value === null) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
